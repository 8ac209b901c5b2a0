// found: it stands twice
MATCH (a:Person)-[r:ATTENDED]->(b:Meeting)
WITH a, r, b ORDER BY r.key LIMIT 1
CREATE (a)-[twin:ATTENDED]->(b)
SET twin = properties(r)
RETURN count(*) AS damaged
