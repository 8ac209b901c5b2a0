// Entities whose names or aliases match a text, best first.
CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: $limit}) YIELD node, score
RETURN node.key AS key, node.name AS name, coalesce(node.aliases, []) AS aliases, [l IN labels(node) WHERE l <> 'Entity'] AS labels, score
ORDER BY score DESC, key
