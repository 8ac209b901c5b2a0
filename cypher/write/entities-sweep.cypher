// Entities that no claim names any more go, with nothing left hanging on them.
UNWIND $keys AS key
MATCH (e:Entity {key: key})
WHERE NOT EXISTS { (e)<-[:NAMES|SUPPORTS]-(:Claim) } AND NOT EXISTS { (e)--() }
DELETE e
RETURN count(*) AS swept
