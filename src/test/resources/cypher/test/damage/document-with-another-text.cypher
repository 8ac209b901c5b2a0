// found: its key is not the hash of its text
MATCH (d:Document)
WITH d ORDER BY d.key LIMIT 1
SET d.text = d.text + '.'
RETURN count(*) AS damaged
