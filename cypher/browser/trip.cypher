// A journey with its stops and the people met: a picture for Neo4j Browser.
// Set the traveller first:  :param person => 'Vladimir Putin'
// and the day from which on: :param from => date('2024-06-01')
MATCH (traveller:Person {name: $person})-[travelled:TRAVELLED]->(trip:Trip)<-[stop:STOP_OF]-(visit:Visit)-[to:TO]->(state:State)
WHERE trip.to >= $from
OPTIONAL MATCH (visit)<-[during:DURING]-(meeting:Meeting)<-[attended:ATTENDED]-(met:Person)
RETURN *
