// Every fact as it was written, in an order of its own.
MATCH (c:Claim)
MATCH (d:Document {key: c.document})
RETURN c.fact AS fact
ORDER BY d.id, d.key, c.kind, c.key
