// timeline: What happened with an actor, in order.
// actor  entity  a person, state, party or organisation
// from   date?   earliest day
// to     date?   latest day
// example actor=Vietnam
MATCH (actor:Entity {key: $actor})
CALL (actor) {
  MATCH (actor)-[:MADE|TO]-(event:Visit)
  RETURN event.from AS day, event.to AS until, event.date AS date, 'visit' AS what, event.name AS event, event.status AS status, event.sources AS sources, event.key AS key
  UNION
  MATCH (actor)-[:ATTENDED]->(event:Meeting)
  RETURN event.from AS day, event.to AS until, event.date AS date, 'meeting' AS what, event.name AS event, event.status AS status, event.sources AS sources, event.key AS key
  UNION
  MATCH (actor)-[:PARTY_TO|SIGNED]->(event:Agreement)
  RETURN event.from AS day, event.to AS until, event.date AS date, event.kind AS what, event.name AS event, event.status AS status, event.sources AS sources, event.key AS key
  UNION
  MATCH (actor)-[r:RECEIVED]->(honour:Honour)
  RETURN r.from AS day, r.to AS until, r.date AS date, 'award' AS what, actor.name + ' received ' + honour.name AS event, r.status AS status, r.sources AS sources, r.key AS key
  UNION
  MATCH (actor)-[r:INVITED]-(other)
  RETURN r.from AS day, r.to AS until, r.date AS date, 'invitation' AS what, startNode(r).name + ' invited ' + endNode(r).name + coalesce(' to ' + r.destination, '') AS event, r.invitation AS status, r.sources AS sources, r.key AS key
  UNION
  MATCH (actor)-[r:PARTNER_OF]-(other)
  RETURN r.from AS day, r.from AS until, r.since AS date, 'relation' AS what, actor.name + ' and ' + other.name + ': ' + r.level AS event, r.relation AS status, r.sources AS sources, r.key AS key
}
WITH day, until, date, what, event, status, sources, key
WHERE ($from IS NULL OR until >= $from) AND ($to IS NULL OR day <= $to)
RETURN date, what, event, status, sources, key
ORDER BY coalesce(day, date('9999-12-31')), what, event, key
