// found: it has no "id"
MATCH (d:Document)
WITH d ORDER BY d.key LIMIT 1
REMOVE d.id
RETURN count(*) AS damaged
