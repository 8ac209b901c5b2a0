// A document leaves its publisher unless it still gives that name; the publisher goes with its last document.
MATCH (d:Document {key: $document})-[from:FROM]->(p:Publisher)
WHERE $publisher IS NULL OR d.publisher <> $publisher
DELETE from
WITH p
OPTIONAL MATCH (p)<-[:FROM]-(other:Document)
WITH p, min(other.publisher) AS name
FOREACH (kept IN CASE WHEN name IS NULL THEN [] ELSE [p] END | SET kept.name = name)
FOREACH (left IN CASE WHEN name IS NULL THEN [p] ELSE [] END | DELETE left)
