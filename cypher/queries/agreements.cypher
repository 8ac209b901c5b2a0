// agreements: Agreements of a party, of a kind, of a status, in a stretch of time.
// party   actor?   a state or organisation that is party to it
// kind    string?  treaty, agreement, declaration, joint statement, memorandum, free trade agreement, …
// status  string?  signed, issued, in force, proposed, …
// from    date?    earliest day of signature
// to      date?    latest day
// example party=Vietnam kind=treaty
CALL () {
  WITH $party AS key WHERE key IS NOT NULL
  MATCH (:Entity {key: key})-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
  UNION
  WITH $party AS key WHERE key IS NULL
  MATCH (agreement:Agreement)
  RETURN agreement
}
WITH agreement
WHERE ($kind IS NULL OR agreement.kind = toLower($kind)) AND ($status IS NULL OR agreement.status = toLower($status))
  AND ($from IS NULL OR agreement.to >= $from) AND ($to IS NULL OR agreement.from <= $to)
RETURN agreement.date AS date, agreement.name AS name, agreement.kind AS kind, agreement.status AS status,
       COLLECT { MATCH (party)-[:PARTY_TO]->(agreement) RETURN party.name ORDER BY party.name } AS parties,
       COLLECT { MATCH (signer)-[:SIGNED]->(agreement) RETURN signer.name ORDER BY signer.name } AS signers,
       COLLECT { MATCH (agreement)-[:SIGNED_IN]->(place) RETURN place.name ORDER BY place.name } AS place,
       agreement.aliases AS otherNames, agreement.sources AS sources, agreement.key AS key
ORDER BY coalesce(agreement.from, date('9999-12-31')), name, key
