// found: [status] not what the claims give
MATCH (m:Meeting)
WITH m ORDER BY m.key LIMIT 1
REMOVE m.status
RETURN count(*) AS damaged
