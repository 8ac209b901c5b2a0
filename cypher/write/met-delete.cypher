// Forgets how often these people met each other.
UNWIND $pairs AS pair
MATCH (:Entity {key: pair[0]})-[r:MET]-(:Entity {key: pair[1]})
DELETE r
