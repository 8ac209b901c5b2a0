// Claims with their passages and whom they name.
UNWIND $claims AS row
MERGE (c:Claim {key: row.claim.key})
SET c = row.claim
WITH c, row
MATCH (d:Document {key: c.document})
CALL (c) {
  OPTIONAL MATCH (c)-[old:SAID_IN|NAMES]->()
  DELETE old
}
CALL (c, d, row) {
  UNWIND row.passages AS passage
  MERGE (p:Passage {key: passage.key})
  ON CREATE SET p.text = passage.text, p.start = passage.start, p.end = passage.end
  MERGE (p)-[:PASSAGE_OF]->(d)
  CREATE (c)-[:SAID_IN {start: passage.start, end: passage.end}]->(p)
}
CALL (c, row) {
  UNWIND row.names AS name
  MATCH (e:Entity {key: name.key})
  CREATE (c)-[:NAMES {role: name.role, name: name.name}]->(e)
}
RETURN count(c) AS claims
