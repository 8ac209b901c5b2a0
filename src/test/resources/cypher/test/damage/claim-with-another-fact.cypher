// found: not what its fact gives
MATCH (c:Claim {kind: 'figure'})
WITH c ORDER BY c.key LIMIT 1
SET c.fact = replace(c.fact, '"value":', '"value":1')
RETURN count(*) AS damaged
