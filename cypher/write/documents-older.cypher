// The documents that facts call by the same id but that hold another text.
MATCH (d:Document {id: $id})
WHERE d.key <> $key
RETURN d.key AS key
ORDER BY key
