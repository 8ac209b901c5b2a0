// During which visits meetings were: somebody in it was travelling, the days fit, and the place lies in the state visited.
CALL () {
  UNWIND $meetings AS key
  MATCH (m:Entity {key: key})<-[:ATTENDED]-(:Person)-[:MADE]->(v:Visit)
  WHERE m:Meeting
  RETURN m, v
  UNION
  UNWIND $visits AS key
  MATCH (v:Entity {key: key})<-[:MADE]-(:Person)-[:ATTENDED]->(m:Meeting)
  WHERE v:Visit
  RETURN m, v
}
WITH m, v
WHERE m.mode <> 'call' AND m.mode <> 'video'
  AND v.destination = coalesce(m.state, v.destination)
  AND (m.status = 'cancelled') = (v.status = 'cancelled')
  AND ((m.from IS NOT NULL AND v.from IS NOT NULL AND m.from <= v.to AND m.to >= v.from AND v.days <= 31 AND m.days <= 31)
    OR (m.from IS NULL AND m.state = v.destination AND v.from IS NOT NULL AND m.seen IS NOT NULL
        AND v.from <= m.seen AND v.to >= m.seen - duration('P45D')))
RETURN DISTINCT m.key AS from, v.key AS to, m.claims AS claims, m.sources AS sources, m.projected AS status
ORDER BY from, to
