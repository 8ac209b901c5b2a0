package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * Two states stand in a named relation, such as a strategic partnership.
 */
public record Relationship(
        @Role(value = EntityType.STATE, key = true) List<String> parties,
        @Role(key = true) String level,
        Optional<Edtf> since,
        @Role(oneOf = {"held", "planned", "ended"}) String status,
        Provenance provenance)
        implements Fact {
    public Relationship {
        parties = List.copyOf(parties);
        if (parties.size() != 2) {
            throw new IllegalArgumentException("a relationship has two parties, not " + parties);
        }
    }
}
