// Passages of a document on which no claim stands.
MATCH (p:Passage)-[:PASSAGE_OF]->(:Document {key: $document})
WHERE NOT EXISTS { (p)<-[:SAID_IN]-() }
DETACH DELETE p
