// Every node and relationship but those of the migrations, each as a line.
CALL () {
  MATCH (n)
  WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
  RETURN labels(n) AS labels, n.key AS key, '' AS towards, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  WHERE NOT any(label IN labels(a) WHERE label STARTS WITH '__Neo4jMigration')
  RETURN [type(r)] AS labels, a.key AS key, b.key AS towards, properties(r) AS properties
}
WITH COLLECT { UNWIND labels AS label RETURN label ORDER BY label } AS labels, key, towards, properties,
     COLLECT { UNWIND keys(properties) AS name RETURN name ORDER BY name } AS names
RETURN reduce(line = toString(reduce(all = '', l IN labels | all + ':' + l)) + ' ' + key + ' ' + towards, name IN names |
         line + ' ' + name + '=' + CASE WHEN valueType(properties[name]) STARTS WITH 'LIST' THEN reduce(all = '', item IN properties[name] | all + item + ';') ELSE toString(properties[name]) END) AS line
ORDER BY line
