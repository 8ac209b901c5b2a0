// Claims with the spans of their passages, whom they name and their document.
MATCH (c:Claim)
WHERE c.key > $after
WITH c ORDER BY c.key LIMIT $page
OPTIONAL MATCH (d:Document {key: c.document})
RETURN c.key AS key, c.fact AS fact, properties(c) AS properties, d.key AS document, d.id AS id, d.published AS published, d.publisher AS publisher,
       COLLECT { MATCH (c)-[s:SAID_IN]->(p:Passage) WHERE EXISTS { (p)-[:PASSAGE_OF]->(:Document {key: c.document}) } RETURN [s.start, s.end, p.start, p.end] ORDER BY s.start, s.end } AS spans,
       COLLECT { MATCH (c)-[n:NAMES]->(e:Entity) RETURN n.role + '|' + n.name + '|' + e.key ORDER BY n.role, n.name, e.key } AS names
ORDER BY key
