// found: its ends or its type are not what the claims give
MATCH (a:Person)-[r:ATTENDED]->(b:Meeting)
WITH a, r, b ORDER BY r.key LIMIT 1
CREATE (b)-[back:ATTENDED]->(a)
SET back = properties(r)
DELETE r
RETURN count(*) AS damaged
