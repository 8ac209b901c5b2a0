// found: its passages are
MATCH (c:Claim)-[r:SAID_IN]->()
WITH r ORDER BY c.key LIMIT 1
SET r.start = r.start + 1
RETURN count(*) AS damaged
