// The entities that claims name. What is known of them ahead holds whatever claims call them.
UNWIND $entities AS entity
MERGE (e:Entity {key: entity.key})
ON CREATE SET e = entity.properties, e:$(entity.labels)
WITH e, entity
WHERE entity.properties.described AND properties(e) <> entity.properties
SET e = entity.properties, e:$(entity.labels)
RETURN count(e) AS entities
