// found: no claim gives it
MATCH (a:Person), (b:Person)
WHERE a.key < b.key AND NOT (a)-[:MET]-(b)
WITH a, b ORDER BY a.key, b.key LIMIT 1
CREATE (a)-[:MET {key: 'MET|' + a.key + '|' + b.key, times: 1, claims: [], sources: [], status: 'reported'}]->(b)
RETURN count(*) AS damaged
