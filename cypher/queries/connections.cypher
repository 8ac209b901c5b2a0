// connections: The shortest ways from one actor to another over what sources report.
// a  entity  a person, state, party or organisation
// b  entity  another
// example a=Kim Jong Un b=Pham Minh Chinh
MATCH (a:Entity {key: $a}), (b:Entity {key: $b})
WHERE a <> b
MATCH path = allShortestPaths((a)-[:MET|HOLDS|OFFICE_OF|MEMBER_OF|PARTY_TO|SIGNED|PARTNER_OF|PARTNER_IN|OPERATES_IN|TAKES_PART_IN|LOCATED_IN|INVITED|RECEIVED|CONFERRED|EXPORTS_TO|MADE|TO*..6]-(b))
WHERE all(r IN relationships(path) WHERE r.status = 'reported')
WITH path, [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS ties, [r IN relationships(path) | r.key] AS keys
RETURN length(path) AS steps, reduce(text = head(names), i IN range(0, size(ties) - 1) | text + ' –' + ties[i] + '– ' + names[i + 1]) AS way,
       COLLECT { UNWIND relationships(path) AS r UNWIND r.sources AS source RETURN DISTINCT source ORDER BY source } AS sources, keys
ORDER BY way
LIMIT 25
