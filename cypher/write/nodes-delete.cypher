// Projected nodes that their claims do not give any more.
UNWIND $keys AS key
MATCH (n:Entity {key: key})
DETACH DELETE n
