// found: its text is not what stands at
MATCH (p:Passage)
WITH p ORDER BY p.key LIMIT 1
SET p.text = p.text + '!'
RETURN count(*) AS damaged
