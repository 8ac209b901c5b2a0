// found: its rank is none of
MATCH (c:Claim)
WITH c ORDER BY c.key LIMIT 1
SET c.rank = 'best'
RETURN count(*) AS damaged
