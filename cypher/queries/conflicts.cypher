// conflicts: What sources disagree about, with the sentences side by side.
// about  entity?  only where this entity is named
// example about=Vietnam
MATCH (c:Claim)
WHERE c.slot IS NOT NULL AND c.rank <> 'rejected'
  AND ($about IS NULL OR EXISTS { (c)-[:NAMES]->(:Entity {key: $about}) })
WITH c.slot AS slot, collect(c) AS claims, collect(DISTINCT c.value) AS values
WHERE size(values) > 1
  AND any(x IN values WHERE any(y IN values WHERE x <> y AND NOT x STARTS WITH y AND NOT y STARTS WITH x))
UNWIND claims AS claim
MATCH (claim)-[:SAID_IN]->(passage:Passage)-[:PASSAGE_OF]->(document:Document)
OPTIONAL MATCH (document)-[:FROM]->(publisher:Publisher)
WITH slot, claim, document, publisher, collect(passage.text) AS sentences
ORDER BY slot, claim.value, document.id, claim.key
RETURN slot AS about, claim.value AS value, head(sentences) AS sentence, document.id AS document, publisher.name AS publisher, document.published AS published, claim.key AS key
