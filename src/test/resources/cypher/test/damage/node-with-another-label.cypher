// found: its labels are
MATCH (m:Meeting)
WITH m ORDER BY m.key LIMIT 1
SET m:Treaty
RETURN count(*) AS damaged
