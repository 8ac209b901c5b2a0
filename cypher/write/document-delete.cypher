// A document goes.
MATCH (d:Document {key: $document})
DETACH DELETE d
