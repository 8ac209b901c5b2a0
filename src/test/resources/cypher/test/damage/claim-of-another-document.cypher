// found: not what its fact gives
MATCH (c:Claim)
WITH c ORDER BY c.key LIMIT 1
MATCH (d:Document)
WHERE d.key <> c.document
WITH c, d LIMIT 1
SET c.document = d.key
RETURN count(*) AS damaged
