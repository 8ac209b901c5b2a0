// found: [value] not what its fact gives
MATCH (c:Claim {kind: 'figure'})
WITH c ORDER BY c.key LIMIT 1
SET c.value = '99'
RETURN count(*) AS damaged
