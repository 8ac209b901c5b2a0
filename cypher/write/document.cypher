// A document with its publisher, who bears the first in the alphabet of the names that documents give it.
MERGE (d:Document {key: $document.key})
SET d = $document
WITH d
CALL (d) {
  WITH d WHERE $publisher IS NOT NULL
  MERGE (p:Publisher {key: $publisher.key})
  ON CREATE SET p.name = $publisher.name
  SET p.name = CASE WHEN p.name > $publisher.name THEN $publisher.name ELSE p.name END
  MERGE (d)-[:FROM]->(p)
}
RETURN d.key AS key
