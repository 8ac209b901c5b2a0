// The agreements whose visit may have changed: those that changed, and those that these travellers signed.
CALL () {
  UNWIND $agreements AS key
  RETURN key
  UNION
  UNWIND $travellers AS traveller
  MATCH (p:Entity {key: traveller})-[:SIGNED]->(a:Agreement)
  RETURN a.key AS key
}
MATCH (a:Entity {key: key})
WHERE a:Agreement
RETURN DISTINCT a.key AS key
ORDER BY key
