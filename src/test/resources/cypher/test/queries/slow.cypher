// slow: Counts longer than anybody waits.
// example
UNWIND range(1, 100000000000) AS i
WITH i WHERE i % 7 = 8
RETURN count(i) AS count
