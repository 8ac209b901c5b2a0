// Forgets which of these meetings were during which visits, and which meetings were during these visits.
CALL () {
  UNWIND $meetings AS key
  MATCH (:Entity {key: key})-[r:DURING]->()
  RETURN r
  UNION
  UNWIND $visits AS key
  MATCH (:Entity {key: key})<-[r:DURING]-()
  RETURN r
}
DELETE r
