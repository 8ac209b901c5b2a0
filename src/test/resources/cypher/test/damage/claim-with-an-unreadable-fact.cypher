// found: its fact cannot be read
MATCH (c:Claim)
WITH c ORDER BY c.key LIMIT 1
SET c.fact = '{}'
RETURN count(*) AS damaged
