// What a document claims is asked for whenever it is written.
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.document);
// Only what sources name is found by name. "Meeting of A and B" would push A out of the first hits once A has met many.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Person|State|Party|Organization|JointVenture|Place|Honour|Project|Agreement|Office) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// The bodies and places of a state.
CREATE INDEX organization_state IF NOT EXISTS FOR (n:Organization) ON (n.state);
CREATE INDEX place_state IF NOT EXISTS FOR (n:Place) ON (n.state);
