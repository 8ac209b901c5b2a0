// Forgets during which visits these agreements were signed.
UNWIND $agreements AS key
MATCH (:Entity {key: key})-[r:SIGNED_DURING]->()
DELETE r
