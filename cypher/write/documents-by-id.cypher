// Documents by their key or the id that facts call them by.
MATCH (d:Document)
WHERE d.key = $document OR d.id = $document
RETURN d.key AS key, d.id AS id
ORDER BY key
