// Forgets during which visits these meetings were.
UNWIND $meetings AS key
MATCH (:Entity {key: key})-[r:DURING]->()
DELETE r
