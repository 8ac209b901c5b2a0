// Every node of the projection.
MATCH (n:Entity)
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties
ORDER BY key
