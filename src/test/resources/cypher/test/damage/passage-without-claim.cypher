// found: no claim stands on it
MATCH (p:Passage)
WITH p ORDER BY p.key LIMIT 1
MATCH (p)<-[r:SAID_IN]-()
DELETE r
RETURN count(*) AS damaged
