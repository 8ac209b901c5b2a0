// A document with its publisher.
MERGE (d:Document {key: $document.key})
SET d += $document
WITH d
CALL (d) {
  WITH d WHERE $publisher IS NOT NULL
  MERGE (p:Publisher {key: $publisher.key})
  SET p.name = $publisher.name
  MERGE (d)-[:FROM]->(p)
}
RETURN d.key AS key
