// found: it names
MATCH (c:Claim {kind: 'meeting'})-[r:NAMES]->()
WITH c, r ORDER BY c.key, r.name LIMIT 1
MATCH (other:Place)
WITH c, r, other LIMIT 1
CREATE (c)-[:NAMES {role: r.role, name: r.name}]->(other)
DELETE r
RETURN count(*) AS damaged
