// found: its key tells Person
MATCH (e:Person)
WITH e ORDER BY e.key LIMIT 1
REMOVE e:Person
SET e:State
RETURN count(*) AS damaged
