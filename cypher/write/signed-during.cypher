// During which visits agreements were signed: a signer was in the state of a party on that day.
CALL () {
  UNWIND $agreements AS key
  MATCH (a:Entity {key: key})<-[:SIGNED]-(:Person)-[:MADE]->(v:Visit)
  WHERE a:Agreement
  RETURN a, v
  UNION
  UNWIND $visits AS key
  MATCH (v:Entity {key: key})<-[:MADE]-(:Person)-[:SIGNED]->(a:Agreement)
  WHERE v:Visit
  RETURN a, v
}
WITH a, v
WHERE a.from IS NOT NULL AND v.from IS NOT NULL AND a.days <= 1 AND a.from <= v.to AND a.to >= v.from AND v.days <= 31
  AND EXISTS { (a)<-[:PARTY_TO]-(:Entity {key: v.destination}) }
RETURN DISTINCT a.key AS from, v.key AS to, a.claims AS claims, a.sources AS sources, a.projected AS status
ORDER BY from, to
