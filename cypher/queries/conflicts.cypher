// conflicts: What sources disagree about, with the sentences side by side.
// about  entity?  only where this entity is named
// example about=Vietnam
CALL () {
  WITH $about AS key WHERE key IS NOT NULL
  MATCH (:Entity {key: key})<-[:NAMES]-(c:Claim)
  WHERE c.slot IS NOT NULL
  RETURN DISTINCT c.slot AS slot
  UNION
  WITH $about AS key WHERE key IS NULL
  MATCH (c:Claim)
  WHERE c.slot IS NOT NULL
  RETURN DISTINCT c.slot AS slot
}
MATCH (c:Claim {slot: slot})
WHERE c.rank <> 'rejected'
WITH slot, c.kind <> 'figure' AS dates, c, replace(c.value, '~', '') AS value
WITH slot, dates, collect({document: c.document, value: value, claim: c}) AS claims
// Two dates agree when one is the finer form of the other; two numbers only when they are one.
WHERE any(x IN claims WHERE any(y IN claims WHERE x.document <> y.document AND x.value <> y.value
          AND NOT (dates AND (x.value STARTS WITH y.value OR y.value STARTS WITH x.value))))
UNWIND [c IN claims | c.claim] AS claim
MATCH (claim)-[said:SAID_IN]->(passage:Passage)-[:PASSAGE_OF]->(document:Document)
OPTIONAL MATCH (document)-[:FROM]->(publisher:Publisher)
WITH slot, claim, document, publisher, passage ORDER BY said.start
WITH slot, claim, document, publisher, collect(passage.text) AS sentences
ORDER BY slot, claim.value, document.id, claim.key
RETURN claim.slotName AS about, claim.value AS value, head(sentences) AS sentence, document.id AS document, publisher.name AS publisher, document.published AS published, slot, claim.key AS key
