// Documents with the passages that claims stand on.
MATCH (d:Document)
WHERE d.key > $after
WITH d ORDER BY d.key LIMIT $page
RETURN d.key AS document, properties(d) AS properties,
       COLLECT { MATCH (d)-[:FROM]->(p:Publisher) RETURN p.key ORDER BY p.key } AS publishers,
       COLLECT { MATCH (p:Passage)-[:PASSAGE_OF]->(d) RETURN {key: p.key, start: p.start, end: p.end, text: p.text, claims: COUNT { (p)<-[:SAID_IN]-(:Claim) }} ORDER BY p.key } AS passages
ORDER BY document
