// found: it has no key
MATCH (e:Person)
WITH e ORDER BY e.key LIMIT 1
REMOVE e.key
RETURN count(*) AS damaged
