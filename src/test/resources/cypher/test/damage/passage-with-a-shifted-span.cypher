// found: its key does not tell its span
MATCH (p:Passage)
WITH p ORDER BY p.key LIMIT 1
SET p.start = p.start + 1, p.end = p.end + 1
RETURN count(*) AS damaged
