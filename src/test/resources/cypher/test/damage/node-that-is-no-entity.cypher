// found: it is no Entity
MATCH (m:Meeting)
WITH m ORDER BY m.key LIMIT 1
REMOVE m:Entity
RETURN count(*) AS damaged
