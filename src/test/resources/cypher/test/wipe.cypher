// Everything but the record of the migrations.
MATCH (n)
WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
DETACH DELETE n
RETURN count(*) AS gone
