// How often people met, over all meetings that were held; calls count too.
UNWIND $pairs AS pair
MATCH (a:Entity {key: pair[0]})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Entity {key: pair[1]})
WHERE m.status = 'held'
WITH a, b, m ORDER BY m.from, m.key
WITH a, b, collect(m) AS meetings
RETURN a.key AS from, b.key AS to, size(meetings) AS times,
       head([m IN meetings WHERE m.from IS NOT NULL | m.from]) AS first,
       last([m IN meetings WHERE m.from IS NOT NULL | m.from]) AS last,
       reduce(all = [], m IN meetings | all + [c IN m.claims WHERE NOT c IN all]) AS claims,
       reduce(all = [], m IN meetings | all + [s IN m.sources WHERE NOT s IN all]) AS sources
ORDER BY from, to
