// agreements-linking: Every agreement, venture, project, plan or pledge that ties two actors, directly or through a body or place of theirs, and how far it has come.
// a  entity  a state, organisation, party or person
// b  entity  another
// example a=Rosatom b=Vietnam
MATCH (a:Entity {key: $a}), (b:Entity {key: $b})
CALL (a) {
  RETURN a AS actor, a.name AS route
  UNION
  MATCH (a)-[m:MEMBER_OF]->(body)
  WHERE m.membership = 'held'
  RETURN body AS actor, body.name + ', of which ' + a.name + ' is a member,' AS route
  UNION
  WITH a WHERE a:State
  MATCH (own:Organization {state: a.key})
  RETURN own AS actor, own.name + ' of ' + a.name AS route
  UNION
  WITH a WHERE a:State
  MATCH (own:Place {state: a.key})
  RETURN own AS actor, own.name + ' in ' + a.name AS route
}
CALL (b) {
  RETURN b AS other, b.name AS otherRoute
  UNION
  MATCH (b)-[m:MEMBER_OF]->(body)
  WHERE m.membership = 'held'
  RETURN body AS other, body.name + ', of which ' + b.name + ' is a member,' AS otherRoute
  UNION
  WITH b WHERE b:State
  MATCH (own:Organization {state: b.key})
  RETURN own AS other, own.name + ' of ' + b.name AS otherRoute
  UNION
  WITH b WHERE b:State
  MATCH (own:Place {state: b.key})
  RETURN own AS other, own.name + ' in ' + b.name AS otherRoute
}
WITH actor, route, other, otherRoute
WHERE actor <> other
MATCH (actor)-[one:PARTY_TO|SIGNED|CONCERNS|TAKES_PART_IN|LOCATED_IN|PARTNER_IN|OPERATES_IN|BY|ABOUT]-(tie:Agreement|Project|JointVenture|Statement)
MATCH (tie)-[two:PARTY_TO|SIGNED|CONCERNS|TAKES_PART_IN|LOCATED_IN|PARTNER_IN|OPERATES_IN|BY|ABOUT]-(other)
WHERE NOT tie:Statement OR tie.stance IN ['pledge', 'support', 'call for']
WITH tie, one, two, route, otherRoute,
     {PARTY_TO: 'is a party', SIGNED: 'signed', CONCERNS: 'is concerned', TAKES_PART_IN: 'takes part', LOCATED_IN: 'is the place',
      PARTNER_IN: 'is a partner', OPERATES_IN: 'is the place', BY: 'speaks', ABOUT: 'is spoken of'} AS parts
WITH tie, collect(one) + collect(two) AS edges,
     collect(DISTINCT route + ' ' + parts[type(one)] + ', ' + otherRoute + ' ' + parts[type(two)]) AS how
WITH tie, how, edges,
     CASE WHEN tie:Agreement THEN tie.kind WHEN tie:Project THEN 'project' WHEN tie:JointVenture THEN 'joint venture' ELSE 'statement' END AS kind,
     CASE WHEN tie:Agreement THEN tie.status
          WHEN tie:Project THEN coalesce(head([e IN edges WHERE e.project IS NOT NULL | e.project]), 'named')
          WHEN tie:JointVenture THEN 'reported'
          ELSE 'stated ' + tie.stance END AS status
WITH tie, how, kind, status, status IN ['signed', 'ratified', 'in force', 'suspended', 'withdrawn', 'ended'] AS signed,
     COLLECT { UNWIND edges AS e UNWIND e.claims AS claim RETURN DISTINCT claim } AS claims,
     COLLECT { UNWIND edges AS e UNWIND e.sources AS source RETURN DISTINCT source ORDER BY source } AS sources
RETURN tie.name AS name, kind, status, signed, tie.date AS date, how,
       COLLECT { UNWIND claims AS key MATCH (:Claim {key: key})-[:SAID_IN]->(passage:Passage) RETURN DISTINCT passage.text ORDER BY passage.text LIMIT 3 } AS sentences,
       sources, tie.key AS key
ORDER BY signed DESC, CASE kind WHEN 'joint venture' THEN 1 WHEN 'project' THEN 2 WHEN 'statement' THEN 3 ELSE 0 END,
         coalesce(tie.from, date('9999-12-31')), name, key
