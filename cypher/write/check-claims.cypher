// Claims with the spans of their passages, whom they name and their document.
MATCH (c:Claim)
WHERE c.key > $after
WITH c ORDER BY c.key LIMIT $page
OPTIONAL MATCH (d:Document {key: c.document})
RETURN c.key AS key, c.fact AS fact, d.key AS document,
       COLLECT { MATCH (c)-[s:SAID_IN]->(p:Passage) WHERE (p)-[:PASSAGE_OF]->(:Document {key: c.document}) RETURN [s.start, s.end] ORDER BY s.start, s.end } AS spans,
       COLLECT { MATCH (c)-[n:NAMES]->(e:Entity) RETURN n.role + '|' + e.key ORDER BY n.role, e.key } AS names
ORDER BY key
