// Everything that a document claims.
MATCH (c:Claim {document: $document})
RETURN c.key AS key, c.bucket AS bucket
ORDER BY key
