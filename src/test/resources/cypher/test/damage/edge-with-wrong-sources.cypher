// found: [sources] not what the claims give
MATCH (:Person)-[r:ATTENDED]->(:Meeting)
WITH r ORDER BY r.key LIMIT 1
SET r.sources = ['Nobody']
RETURN count(*) AS damaged
