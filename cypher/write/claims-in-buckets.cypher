// The claims that are projected together, with where they come from.
UNWIND $buckets AS bucket
MATCH (c:Claim {bucket: bucket})
MATCH (d:Document {key: c.document})
RETURN c.key AS key, c.fact AS fact, c.rank AS rank, d.key AS document, d.id AS id, d.published AS published, d.publisher AS publisher
ORDER BY key
