// found: no claim gives it
MATCH (:Person)-[r:ATTENDED]->(:Meeting)
WITH r ORDER BY r.key LIMIT 1
REMOVE r.key
RETURN count(*) AS damaged
