// found: it must stand in one document
MATCH (p:Passage)
WITH p ORDER BY p.key LIMIT 1
MATCH (p)-[r:PASSAGE_OF]->()
DELETE r
RETURN count(*) AS damaged
