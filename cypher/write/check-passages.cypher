// Documents with the passages that claims stand on.
MATCH (d:Document)
WHERE d.key > $after
WITH d ORDER BY d.key LIMIT $page
OPTIONAL MATCH (p:Passage)-[:PASSAGE_OF]->(d)
RETURN d.key AS document, d.text AS text, collect({key: p.key, start: p.start, end: p.end, text: p.text}) AS passages
ORDER BY document
