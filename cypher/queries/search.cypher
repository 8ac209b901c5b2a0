// search: Entities by name or alias; accents, case and a wrong letter do not matter.
// text  search  what to look for
// example text=nguyen phu trong
CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: 50}) YIELD node, score
RETURN node.name AS name, [l IN labels(node) WHERE l <> 'Entity'] AS labels, coalesce(node.aliases, []) AS aliases, round(score, 3) AS score, node.key AS key
ORDER BY score DESC, key
