// found: the claims that support it are not those that give it
MATCH (m:Meeting)
WITH m ORDER BY m.key LIMIT 1
MATCH (m)<-[r:SUPPORTS]-()
DELETE r
RETURN count(*) AS damaged
