// found: it is missing
MATCH (m:Meeting)
WITH m ORDER BY m.key LIMIT 1
DETACH DELETE m
RETURN count(*) AS damaged
