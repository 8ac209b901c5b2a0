// found: it has no name
MATCH (e:Person)
WITH e ORDER BY e.key LIMIT 1
REMOVE e.name
RETURN count(*) AS damaged
