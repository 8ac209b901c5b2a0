// Projected nodes, and the claims that they rest on.
UNWIND $nodes AS node
MERGE (n:Entity {key: node.key})
REMOVE n:Treaty
SET n = node.properties, n:$(node.labels)
WITH n, node
CALL (n, node) {
  OPTIONAL MATCH (n)<-[old:SUPPORTS]-(:Claim)
  DELETE old
}
CALL (n, node) {
  UNWIND node.claims AS claim
  MATCH (c:Claim {key: claim})
  CREATE (c)-[:SUPPORTS]->(n)
}
RETURN count(n) AS nodes
