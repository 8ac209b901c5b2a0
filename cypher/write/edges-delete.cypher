// Projected edges that their claims do not give any more.
UNWIND $edges AS edge
MATCH (a:Entity {key: edge.from})-[r]->(b:Entity {key: edge.to})
WHERE type(r) = edge.type AND r.key = edge.key
DELETE r
