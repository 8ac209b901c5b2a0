// How much is in the graph.
RETURN COUNT { (:Document) } AS documents, COUNT { (:Claim) } AS claims, COUNT { (:Passage) } AS passages,
       COUNT { (:Entity) } AS entities, COUNT { (:Entity)-->(:Entity) } AS edges
