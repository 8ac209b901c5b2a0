// offices: Who holds which office: of a person, of a state or body, on a day.
// person  person?  who
// of      actor?   a state, party or organisation
// on      date?    as reported by that day
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
WHERE ($of IS NULL OR body.key = $of) AND ($on IS NULL OR coalesce(held.asOfFirst, held.from, $on) <= $on)
RETURN person.name AS person, office.title AS title, body.name AS of, held.tenure AS status, held.asOfFirst AS reportedFrom, held.asOf AS reportedTo, held.sources AS sources, held.key AS key
ORDER BY of, title, reportedFrom, person, key
