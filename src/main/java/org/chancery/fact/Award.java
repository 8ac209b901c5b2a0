package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * An honour goes to a person, state or organisation.
 */
public record Award(
        @Role(
                        value = {EntityType.PERSON, EntityType.STATE, EntityType.ORGANIZATION},
                        key = true)
                String recipient,
        @Role(value = EntityType.HONOUR, key = true) String honour,
        @Role({EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY, EntityType.PERSON})
                List<String> conferredBy,
        @Role(EntityType.PERSON) List<String> presentedBy,
        Optional<Edtf> date,
        @Role({EntityType.PLACE, EntityType.STATE}) List<String> place,
        Provenance provenance)
        implements Fact {
    public Award {
        conferredBy = List.copyOf(conferredBy);
        presentedBy = List.copyOf(presentedBy);
        place = List.copyOf(place);
    }
}
