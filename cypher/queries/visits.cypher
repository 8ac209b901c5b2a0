// visits: Who visited whom: visits of a person, to a state, or in a stretch of time.
// visitor      person?  who
// destination  state?   where
// from         date?    earliest day
// to           date?    latest day
// example destination=Vietnam
CALL () {
  WITH $visitor AS key WHERE key IS NOT NULL
  MATCH (:Entity {key: key})-[:MADE]->(visit:Visit)
  RETURN visit
  UNION
  WITH $visitor AS visitor, $destination AS key WHERE visitor IS NULL AND key IS NOT NULL
  MATCH (:Entity {key: key})<-[:TO]-(visit:Visit)
  RETURN visit
  UNION
  WITH $visitor AS visitor, $destination AS destination WHERE visitor IS NULL AND destination IS NULL
  MATCH (visit:Visit)
  RETURN visit
}
MATCH (visitor:Person)-[:MADE]->(visit)-[:TO]->(state:State)
WHERE ($destination IS NULL OR state.key = $destination)
  AND ($from IS NULL OR visit.to >= $from) AND ($to IS NULL OR visit.from <= $to)
RETURN visit.date AS date, visitor.name AS visitor, state.name AS destination,
       COLLECT { MATCH (visit)-[:STOPPED_IN]->(place:Place) RETURN place.name ORDER BY place.name } AS places,
       visit.kind AS kind, visit.status AS status,
       COLLECT { MATCH (host)-[:INVITED_TO]->(visit) RETURN host.name ORDER BY host.name } AS invitedBy,
       visit.sources AS sources, visit.key AS key
ORDER BY coalesce(visit.from, date('9999-12-31')), visitor, destination, key
