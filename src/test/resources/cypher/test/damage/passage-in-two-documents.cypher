// found: it must stand in one document
MATCH (p:Passage)
WITH p ORDER BY p.key LIMIT 1
MATCH (d:Document)
WHERE NOT (p)-[:PASSAGE_OF]->(d)
WITH p, d LIMIT 1
CREATE (p)-[:PASSAGE_OF]->(d)
RETURN count(*) AS damaged
