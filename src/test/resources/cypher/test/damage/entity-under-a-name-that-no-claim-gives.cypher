// found: no claim calls it so
MATCH (e:Project)
WITH e ORDER BY e.key LIMIT 1
SET e.name = 'Something else'
RETURN count(*) AS damaged
