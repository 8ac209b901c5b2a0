// evidence: The sentences behind an entity, event, edge or claim.
// key  string  its key, as other answers give it
// example key=person/to-lam
CALL () {
  MATCH (:Entity {key: $key})<-[:NAMES|SUPPORTS]-(c:Claim)
  RETURN c
  UNION
  MATCH (c:Claim {key: $key})
  RETURN c
  UNION
  WITH split($key, '|') AS parts
  WHERE size(parts) >= 3
  MATCH (:Entity {key: parts[1]})-[r]->(:Entity {key: parts[2]})
  WHERE type(r) = parts[0] AND r.key = $key
  UNWIND r.claims AS claim
  MATCH (c:Claim {key: claim})
  RETURN c
}
MATCH (c)-[said:SAID_IN]->(passage:Passage)-[:PASSAGE_OF]->(document:Document)
OPTIONAL MATCH (document)-[:FROM]->(publisher:Publisher)
WITH c, said, passage, document, publisher
ORDER BY coalesce(document.publishedFrom, date('9999-12-31')), document.id, document.key, said.start, c.kind, c.key
RETURN passage.text AS sentence, document.id AS document, publisher.name AS publisher, document.published AS published, c.kind AS says, c.confidence AS confidence, c.rule AS rule,
       said.start AS start, said.end AS end, c.key AS key
