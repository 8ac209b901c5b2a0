// offices: Who holds which office: of a person, of a state or body, on a day.
// person  person?  who
// of      actor?   a state, party or organisation
// on      date?    as sources of that day and earlier ones have it
// example of=Vietnam
CALL () {
  WITH $person AS key WHERE key IS NOT NULL
  MATCH (p:Entity {key: key})-[held:HOLDS]->(office:Office)
  RETURN p AS person, held, office
  UNION
  WITH $person AS person, $of AS key WHERE person IS NULL AND key IS NOT NULL
  MATCH (p:Person)-[held:HOLDS]->(office:Office)-[:OFFICE_OF]->(:Entity {key: key})
  RETURN p AS person, held, office
  UNION
  WITH $person AS person, $of AS of WHERE person IS NULL AND of IS NULL
  MATCH (p:Person)-[held:HOLDS]->(office:Office)
  RETURN p AS person, held, office
}
MATCH (office)-[:OFFICE_OF]->(body)
WHERE ($of IS NULL OR body.key = $of)
  AND ($on IS NULL OR (held.from <= $on OR held.asOfFirst <= $on)
    AND NOT (held.precision = 'interval' AND coalesce(held.to < $on, false))
    // Who is told to be a former holder later on holds it no more.
    AND NOT (held.tenure = 'held' AND EXISTS { (person)-[later:HOLDS {tenure: 'former'}]->(office) WHERE later.asOfFirst <= $on AND later.asOfFirst >= held.asOf }))
RETURN person.name AS person, office.title AS title, body.name AS of, held.tenure AS status, held.asOfFirst AS reportedFrom, held.asOf AS reportedTo, held.sources AS sources, held.key AS key
ORDER BY of, title, reportedFrom, person, key
