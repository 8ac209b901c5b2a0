// Forgets which of these agreements were signed during which visits, and what was signed during these visits.
CALL () {
  UNWIND $agreements AS key
  MATCH (:Entity {key: key})-[r:SIGNED_DURING]->()
  RETURN r
  UNION
  UNWIND $visits AS key
  MATCH (:Entity {key: key})<-[r:SIGNED_DURING]-()
  RETURN r
}
DELETE r
