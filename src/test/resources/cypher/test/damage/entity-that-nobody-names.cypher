// found: no claim names it
CREATE (:Entity:Person {key: 'person/nobody', name: 'Nobody', aliases: []})
RETURN count(*) AS damaged
