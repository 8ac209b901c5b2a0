// found: its passages are []
MATCH (c:Claim)
WITH c ORDER BY c.key LIMIT 1
MATCH (c)-[r:SAID_IN]->()
DELETE r
RETURN count(*) AS damaged
