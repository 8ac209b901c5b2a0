// Entities that no claim names and no claim supports.
MATCH (e:Entity)
WHERE NOT EXISTS { (e)<-[:NAMES|SUPPORTS]-(:Claim) }
RETURN e.key AS key
ORDER BY key
