// found: its publisher gives
MATCH (d:Document)-[r:FROM]->(:Publisher)
WITH d, r ORDER BY d.key LIMIT 1
DELETE r
RETURN count(*) AS damaged
