// meetings: Meetings of a person, all or with another.
// person  person   who
// with    person?  and whom
// from    date?    earliest day
// to      date?    latest day
// example person=Vladimir Putin with=To Lam
MATCH (person:Entity {key: $person})-[:ATTENDED]->(meeting:Meeting)
WHERE ($from IS NULL OR meeting.to >= $from) AND ($to IS NULL OR meeting.from <= $to)
  AND ($with IS NULL OR EXISTS { (meeting)<-[:ATTENDED]-(:Entity {key: $with}) })
RETURN meeting.date AS date, person.name AS person,
       COLLECT { MATCH (meeting)<-[:ATTENDED]-(other:Person) WHERE other <> person RETURN other.name ORDER BY other.name } AS with,
       COLLECT { MATCH (meeting)-[:AT]->(place) RETURN place.name ORDER BY place.name } AS place,
       meeting.mode AS mode, meeting.occasion AS occasion, meeting.status AS status, meeting.sources AS sources, meeting.key AS key
ORDER BY coalesce(meeting.from, date('9999-12-31')), key
