// found: [order] not what the claims give
MATCH ()-[r:STOP_OF]->()
WITH r ORDER BY r.key LIMIT 1
SET r.order = 7
RETURN count(*) AS damaged
