// found: [weight] not what the claims give
MATCH (:Person)-[r:ATTENDED]->(:Meeting)
WITH r ORDER BY r.key LIMIT 1
SET r.weight = 1
RETURN count(*) AS damaged
