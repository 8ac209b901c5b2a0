// found: it names
MATCH (c:Claim)-[r:NAMES]->()
WITH r ORDER BY c.key, r.name LIMIT 1
SET r.role = 'onlooker'
RETURN count(*) AS damaged
