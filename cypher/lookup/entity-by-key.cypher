// The entity of a key.
MATCH (n:Entity {key: $key})
RETURN n.key AS key, n.name AS name, coalesce(n.aliases, []) AS aliases, [l IN labels(n) WHERE l <> 'Entity'] AS labels, 1.0 AS score
