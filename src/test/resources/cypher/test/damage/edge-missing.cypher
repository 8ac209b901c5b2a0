// found: it is missing
MATCH (:Person)-[r:ATTENDED]->(:Meeting)
WITH r ORDER BY r.key LIMIT 1
DELETE r
RETURN count(*) AS damaged
