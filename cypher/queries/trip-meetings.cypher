// trip-meetings: Who met whom on which trip.
// person  person?  the traveller
// from    date?    earliest day
// to      date?    latest day
// example person=Vladimir Putin from=2024-06-01 to=2024-06-30
CALL () {
  WITH $person AS key WHERE key IS NOT NULL
  MATCH (p:Entity {key: key})
  RETURN p AS traveller
  UNION
  WITH $person AS key WHERE key IS NULL
  MATCH (p:Person)
  RETURN p AS traveller
}
MATCH (traveller)-[:TRAVELLED]->(trip:Trip)<-[stop:STOP_OF]-(visit:Visit)-[:TO]->(state:State)
MATCH (visit)<-[:DURING]-(meeting:Meeting)<-[:ATTENDED]-(traveller)
WHERE ($from IS NULL OR coalesce(meeting.to, visit.to) >= $from)
  AND ($to IS NULL OR coalesce(meeting.from, visit.from) <= $to)
  AND meeting.status <> 'cancelled'
MATCH (meeting)<-[:ATTENDED]-(met:Person)
WHERE met <> traveller
CALL (met, meeting, visit) {
  OPTIONAL MATCH (met)-[held:HOLDS {tenure: 'held'}]->(office:Office)-[:OFFICE_OF]->(body)
  WITH office, body, held, abs(duration.inDays(coalesce(held.asOf, date('1000-01-01')), coalesce(meeting.from, visit.from, meeting.seen, held.asOf, date('1000-01-01'))).days) AS away
  ORDER BY away, size(held.claims) DESC, office.key
  RETURN head(collect(office.title + ', ' + body.name)) AS office
}
CALL (meeting, visit) {
  OPTIONAL MATCH (meeting)-[:AT]->(place:Place)
  WITH visit, place ORDER BY CASE WHEN place.kind IN ['capital', 'city'] THEN 0 ELSE 1 END, place.name
  WITH visit, collect(place.name) AS places
  OPTIONAL MATCH (visit)-[:STOPPED_IN]->(city:Place)
  WHERE city.kind IN ['capital', 'city']
  WITH places, collect(city.name) AS cities
  RETURN CASE WHEN size(places) > 0 THEN places WHEN size(cities) = 1 THEN cities ELSE [] END AS places
}
WITH traveller.name AS who, trip.name AS tripName, coalesce(trip.from, date('9999-12-31')) AS begins, stop.order AS place_in_trip, state.name AS stateName,
     coalesce(meeting.from, visit.from) AS day, CASE WHEN meeting.date IS NULL OR (meeting.date ENDS WITH '~' AND visit.days = 1) THEN visit.date ELSE meeting.date END AS date,
     CASE WHEN size(places) > 0 THEN places ELSE [state.name] END AS place, met.name AS met, office,
     meeting.mode AS mode, meeting.status AS status, meeting.sources AS sources, meeting.key AS key
ORDER BY who, begins, tripName, place_in_trip, day, met
RETURN who AS traveller, tripName AS trip, stateName AS stop, date, place, met, office, mode, status, sources, key
