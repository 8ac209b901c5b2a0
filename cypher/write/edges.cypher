// Projected edges.
UNWIND $edges AS edge
MATCH (a:Entity {key: edge.from})
MATCH (b:Entity {key: edge.to})
CREATE (a)-[r:$(edge.type)]->(b)
SET r = edge.properties
RETURN count(r) AS edges
