// One key a thing. Every domain node is an Entity whatever else it is, so that a match on its key finds the constraint.
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT passage_key IF NOT EXISTS FOR (n:Passage) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT publisher_key IF NOT EXISTS FOR (n:Publisher) REQUIRE n.key IS UNIQUE;
// What is projected together, and what is claimed without its value.
CREATE INDEX claim_bucket IF NOT EXISTS FOR (n:Claim) ON (n.bucket);
CREATE INDEX claim_slot IF NOT EXISTS FOR (n:Claim) ON (n.slot);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
// Names with accents and case folded.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
