// agreements-linking: Every agreement, project, venture or plan that ties two actors, directly or through a body they belong to, and how far it has come.
// a  entity  a state, organisation, party or person
// b  entity  another
// example a=Rosatom b=Vietnam
MATCH (a:Entity {key: $a}), (b:Entity {key: $b})
CALL (a) {
  RETURN a AS actor, a.name AS route
  UNION
  MATCH (a)-[m:MEMBER_OF]->(body)
  WHERE m.membership = 'held'
  RETURN body AS actor, a.name + ' as a member of ' + body.name AS route
  UNION
  MATCH (a)<-[:LOCATED_IN]-(place:Place)
  RETURN place AS actor, place.name + ' in ' + a.name AS route
}
CALL (b) {
  RETURN b AS other, b.name AS otherRoute
  UNION
  MATCH (b)-[m:MEMBER_OF]->(body)
  WHERE m.membership = 'held'
  RETURN body AS other, b.name + ' as a member of ' + body.name AS otherRoute
  UNION
  MATCH (b)<-[:LOCATED_IN]-(place:Place)
  RETURN place AS other, place.name + ' in ' + b.name AS otherRoute
}
WITH actor, route, other, otherRoute
WHERE actor <> other
MATCH (actor)-[one:PARTY_TO|SIGNED|CONCERNS|TAKES_PART_IN|LOCATED_IN|PARTNER_IN|OPERATES_IN]-(tie:Agreement|Project|JointVenture)
MATCH (tie)-[two:PARTY_TO|SIGNED|CONCERNS|TAKES_PART_IN|LOCATED_IN|PARTNER_IN|OPERATES_IN]-(other)
WITH tie, one, two, route, otherRoute,
     coalesce(tie.status, one.project, two.project, 'named') AS status,
     CASE WHEN tie:Agreement THEN tie.kind WHEN tie:Project THEN 'project' ELSE 'joint venture' END AS kind
WITH tie, kind, status,
     collect(DISTINCT route + ' ' + CASE type(one) WHEN 'PARTY_TO' THEN 'is a party' WHEN 'SIGNED' THEN 'signed' WHEN 'CONCERNS' THEN 'is concerned' WHEN 'TAKES_PART_IN' THEN 'takes part' WHEN 'LOCATED_IN' THEN 'is the place' WHEN 'PARTNER_IN' THEN 'is a partner' ELSE 'is the place' END + ', '
       + otherRoute + ' ' + CASE type(two) WHEN 'PARTY_TO' THEN 'is a party' WHEN 'SIGNED' THEN 'signed' WHEN 'CONCERNS' THEN 'is concerned' WHEN 'TAKES_PART_IN' THEN 'takes part' WHEN 'LOCATED_IN' THEN 'is the place' WHEN 'PARTNER_IN' THEN 'is a partner' ELSE 'is the place' END) AS how,
     reduce(all = [], s IN coalesce(tie.sources, one.sources + two.sources) | CASE WHEN s IN all THEN all ELSE all + [s] END) AS sources
RETURN tie.name AS name, kind, status, status IN ['initialled', 'signed', 'issued', 'ratified', 'in force'] AS signed, tie.date AS date, how, sources, tie.key AS key
ORDER BY coalesce(tie.from, date('9999-12-31')), name, key
