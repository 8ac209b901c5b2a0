// found: no claim gives it
CREATE (:Entity:Meeting {key: 'meeting/nobody', name: 'Meeting of nobody', status: 'held', claims: []})
RETURN count(*) AS damaged
