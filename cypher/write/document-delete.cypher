// A document goes, and its publisher when it was the last of theirs.
MATCH (d:Document {key: $document})
OPTIONAL MATCH (d)-[:FROM]->(p:Publisher)
DETACH DELETE d
WITH p WHERE p IS NOT NULL AND NOT EXISTS { (p)<-[:FROM]-() }
DELETE p
