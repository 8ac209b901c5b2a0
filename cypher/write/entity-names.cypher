// Entities that nothing is known of ahead bear the names that claims give them: the first in the alphabet, the others beside it.
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[r:NAMES]-(:Claim)
WHERE e.described IS NULL
WITH e, r.name AS name ORDER BY name
WITH e, collect(DISTINCT name) AS names
SET e.name = head(names), e.aliases = tail(names)
