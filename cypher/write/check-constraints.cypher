// The constraints that keep keys apart.
SHOW CONSTRAINTS YIELD name
RETURN name
