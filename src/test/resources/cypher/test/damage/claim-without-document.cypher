// found: its document is missing
MATCH (d:Document)
WITH d ORDER BY d.key LIMIT 1
DETACH DELETE d
RETURN count(*) AS damaged
