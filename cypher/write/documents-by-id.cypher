// Documents by their key, the id that facts call them by, or a part of the key.
MATCH (d:Document)
WHERE d.key = $document OR d.id = $document
RETURN d.key AS key, d.id AS id
ORDER BY key
