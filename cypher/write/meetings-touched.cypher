// The meetings whose place in a visit may have changed: those that changed, and those of travellers whose visits changed.
CALL () {
  UNWIND $meetings AS key
  RETURN key
  UNION
  UNWIND $travellers AS traveller
  MATCH (p:Entity {key: traveller})-[:ATTENDED]->(m:Meeting)
  RETURN m.key AS key
}
MATCH (m:Entity {key: key})
WHERE m:Meeting
RETURN DISTINCT m.key AS key
ORDER BY key
