// Every claim behind a key, with where it comes from.
MATCH (c:Claim)
WHERE c.bucket > $after
WITH c ORDER BY c.bucket LIMIT $page
WITH DISTINCT c.bucket AS bucket
MATCH (c:Claim {bucket: bucket})
MATCH (d:Document {key: c.document})
RETURN c.bucket AS bucket, c.key AS key, c.fact AS fact, c.rank AS rank, d.key AS document, d.id AS id, d.published AS published, d.publisher AS publisher
ORDER BY bucket, key
