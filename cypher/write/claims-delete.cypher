// Claims that their document does not make any more.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
DETACH DELETE c
