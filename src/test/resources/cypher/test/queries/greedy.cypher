// greedy: Wants all memory.
// example
UNWIND range(1, 100000000) AS i
RETURN size(collect(toString(i) + 'x')) AS size
