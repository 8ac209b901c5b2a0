// Entities that claims name: what they are called and what they are.
MATCH (e:Entity)
WHERE NOT (e:Meeting OR e:Visit OR e:Trip OR e:Office OR e:Figure OR e:Statement OR e:Publication OR (e:Agreement AND EXISTS { (e)<-[:SUPPORTS]-() }))
RETURN e.key AS key, e.name AS name, coalesce(e.aliases, []) AS aliases, e.described AS described,
       COLLECT { MATCH (e)<-[n:NAMES]-(:Claim) RETURN DISTINCT n.name AS name ORDER BY name } AS called,
       [l IN labels(e) WHERE l <> 'Entity'] AS labels
ORDER BY key
