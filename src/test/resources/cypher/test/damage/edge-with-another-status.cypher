// found: [status] not what the claims give
MATCH (:Person)-[r:ATTENDED]->(:Meeting)
WITH r ORDER BY r.key LIMIT 1
SET r.status = 'planned'
RETURN count(*) AS damaged
