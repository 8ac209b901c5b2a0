// found: [times] not what the claims give
MATCH ()-[r:MET]->()
WITH r ORDER BY r.key LIMIT 1
SET r.times = r.times + 1
RETURN count(*) AS damaged
