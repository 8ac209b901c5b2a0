// Projected nodes: those that rest on claims or should.
MATCH (n:Entity)
WHERE n:Meeting OR n:Visit OR n:Trip OR n:Agreement OR n:Office OR n:Figure OR n:Statement OR n:Publication
RETURN n.key AS key, [l IN labels(n) WHERE l <> 'Entity'] AS labels, properties(n) AS properties,
       COLLECT { MATCH (c:Claim)-[:SUPPORTS]->(n) RETURN c.key ORDER BY c.key } AS supports
ORDER BY key
