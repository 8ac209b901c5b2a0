package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * A joint venture or jointly owned company and whose it is.
 */
public record Venture(
        @Role(value = EntityType.VENTURE, key = true) String name,
        @Role({EntityType.ORGANIZATION, EntityType.STATE, EntityType.VENTURE}) List<String> partners,
        @Role(EntityType.STATE) List<String> states,
        @Role({EntityType.STATE, EntityType.PLACE}) Optional<String> location,
        Optional<Edtf> until,
        Provenance provenance)
        implements Fact {
    public Venture {
        partners = List.copyOf(partners);
        states = List.copyOf(states);
    }
}
