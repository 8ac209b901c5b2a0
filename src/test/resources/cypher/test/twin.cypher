// A second node of a meeting's key.
MATCH (m:Meeting)
WITH m ORDER BY m.key LIMIT 1
CREATE (twin:Entity:Meeting)
SET twin = properties(m)
RETURN m.key AS key
