// found: it names
MATCH (c:Claim {kind: 'meeting'})-[r:NAMES]->()
WITH r ORDER BY c.key, r.name LIMIT 1
DELETE r
RETURN count(*) AS damaged
