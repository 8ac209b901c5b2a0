// The entities that claims name; what is known of them ahead is set once.
UNWIND $entities AS entity
MERGE (e:Entity {key: entity.key})
ON CREATE SET e = entity.properties, e:$(entity.labels)
RETURN count(e) AS entities
