// found: "published" and "publishedFrom" do not tell one date
MATCH (d:Document)
WITH d ORDER BY d.key LIMIT 1
SET d.publishedFrom = date('1999-01-01')
RETURN count(*) AS damaged
