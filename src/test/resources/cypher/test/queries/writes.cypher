// writes: Would plant an entity.
// name  string  of the entity
// example name=Nobody
CREATE (e:Entity {key: 'person/nobody', name: $name})
RETURN e.key AS key
