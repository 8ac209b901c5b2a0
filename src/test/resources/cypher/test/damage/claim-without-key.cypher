// found: it has no key or no bucket
MATCH (c:Claim)
WITH c ORDER BY c.key LIMIT 1
REMOVE c.key
RETURN count(*) AS damaged
