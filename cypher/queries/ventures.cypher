// ventures: Joint ventures and whose they are.
// state  state?  a partner or the place
// example state=Russia
CALL () {
  WITH $state AS key WHERE key IS NOT NULL
  MATCH (:Entity {key: key})-[:PARTNER_IN|OPERATES_IN]-(venture:JointVenture)
  RETURN venture
  UNION
  WITH $state AS key WHERE key IS NULL
  MATCH (venture:JointVenture)
  RETURN venture
}
RETURN venture.name AS venture,
       COLLECT { MATCH (partner)-[:PARTNER_IN]->(venture) RETURN partner.name ORDER BY partner.name } AS partners,
       COLLECT { MATCH (venture)-[:OPERATES_IN]->(place) RETURN place.name ORDER BY place.name } AS location,
       COLLECT { MATCH ()-[r:PARTNER_IN]->(venture) WHERE r.until IS NOT NULL RETURN DISTINCT r.until ORDER BY r.until } AS until,
       COLLECT { MATCH (venture)-[r:PARTNER_IN|OPERATES_IN]-() UNWIND r.sources AS source RETURN DISTINCT source ORDER BY source } AS sources,
       venture.key AS key
ORDER BY venture, key
