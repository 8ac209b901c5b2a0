// found: it has no key
MATCH (d:Document)
WITH d ORDER BY d.key LIMIT 1
REMOVE d.key
RETURN count(*) AS damaged
