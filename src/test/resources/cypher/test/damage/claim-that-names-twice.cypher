// found: it names
MATCH (c:Claim)-[r:NAMES]->(e)
WITH c, r, e ORDER BY c.key, r.name LIMIT 1
CREATE (c)-[:NAMES {role: r.role, name: r.name}]->(e)
RETURN count(*) AS damaged
