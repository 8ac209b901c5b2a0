// Lets a key stand twice.
DROP CONSTRAINT entity_key
