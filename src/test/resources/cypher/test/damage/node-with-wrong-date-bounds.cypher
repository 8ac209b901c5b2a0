// found: [from, to] not what the claims give
MATCH (m:Meeting)
WHERE m.from IS NOT NULL
WITH m ORDER BY m.key LIMIT 1
SET m.from = date('1999-01-01'), m.to = date('1999-01-02')
RETURN count(*) AS damaged
