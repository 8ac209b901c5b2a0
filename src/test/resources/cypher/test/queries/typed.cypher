// typed: Gives back what it was given.
// whole   integer  a whole number
// number  number   a number
// truth   boolean  true or false
// on      date?    a day
// to      date?    the end of a stretch
// word    string?  a text
// example whole=1 number=2.5 truth=true
RETURN $whole AS whole, $number AS number, $truth AS truth, $on AS on, $to AS to, $word AS word, [1, 'a', date('2024-06-19')] AS list
