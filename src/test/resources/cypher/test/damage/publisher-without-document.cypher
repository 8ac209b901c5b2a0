// found: no document is from it
CREATE (:Publisher {key: 'publisher/nobody', name: 'Nobody'})
RETURN count(*) AS damaged
