// What hangs on nothing, or lacks what everything of its sort has.
CALL () {
  MATCH (e:Entity)
  WHERE NOT EXISTS { (e)<-[:NAMES|SUPPORTS]-(:Claim) }
  RETURN 'entity' AS what, e.key AS key, 'no claim names it' AS wrong
  UNION ALL
  MATCH (e:Entity) WHERE e.key IS NULL
  RETURN 'entity' AS what, e.name AS key, 'it has no key' AS wrong
  UNION ALL
  MATCH (e:Person|State|Party|Organization|JointVenture|Place|Honour|Project|Agreement|Office|Meeting|Visit|Trip|Figure|Statement|Publication)
  WHERE NOT e:Entity
  RETURN 'node' AS what, e.key AS key, 'it is no Entity' AS wrong
  UNION ALL
  MATCH (p:Passage)
  WHERE COUNT { (p)-[:PASSAGE_OF]->(:Document) } <> 1
  RETURN 'passage' AS what, p.key AS key, 'it must stand in one document' AS wrong
  UNION ALL
  MATCH (c:Claim) WHERE c.key IS NULL OR c.bucket IS NULL
  RETURN 'claim' AS what, c.key AS key, 'it has no key or no bucket' AS wrong
  UNION ALL
  MATCH (d:Document) WHERE d.key IS NULL
  RETURN 'document' AS what, d.id AS key, 'it has no key' AS wrong
  UNION ALL
  MATCH (p:Publisher)
  WHERE NOT EXISTS { (p)<-[:FROM]-(:Document) }
  RETURN 'publisher' AS what, p.key AS key, 'no document is from it' AS wrong
}
RETURN what, key, wrong
ORDER BY what, key, wrong
