// found: it is missing
MATCH ()-[r:DURING]->()
WITH r ORDER BY r.key LIMIT 1
DELETE r
RETURN count(*) AS damaged
