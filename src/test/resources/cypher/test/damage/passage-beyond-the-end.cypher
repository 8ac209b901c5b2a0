// found: is not in document/
MATCH (p:Passage)
WITH p ORDER BY p.key LIMIT 1
SET p.end = 1000000
RETURN count(*) AS damaged
