// Which of these documents are in the graph, and what read them.
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key, d.reader AS reader
