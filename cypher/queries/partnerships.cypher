// partnerships: The named relations of a state: partnerships, alliances, diplomatic relations.
// state  state  whose
// example state=Vietnam
MATCH (state:Entity {key: $state})-[relation:PARTNER_OF]-(partner:State)
RETURN state.name AS state, partner.name AS partner, relation.level AS level, relation.since AS since, relation.relation AS status, relation.sources AS sources, relation.key AS key
ORDER BY coalesce(relation.from, date('9999-12-31')), partner, level, key
