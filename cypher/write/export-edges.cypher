// Every edge of the projection.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.key AS key, type(r) AS type, a.key AS from, b.key AS to, properties(r) AS properties
ORDER BY key
