package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * The stay of a person in a foreign state: made, planned or called off.
 */
public record Visit(
        @Role(value = EntityType.PERSON, key = true) String visitor,
        @Role(value = EntityType.STATE, key = true) String destination,
        Optional<Edtf> date,
        @Role(oneOf = {"state visit", "official visit", "working visit", "visit"}) String kind,
        @Role(oneOf = {"made", "planned", "cancelled"}) String status,
        @Role(EntityType.PLACE) List<String> places,
        @Role({EntityType.PERSON, EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY}) List<String> invitedBy,
        @Role(EntityType.PERSON) List<String> accompaniedBy,
        Optional<String> occasion,
        Provenance provenance)
        implements Fact {
    public Visit {
        places = List.copyOf(places);
        invitedBy = List.copyOf(invitedBy);
        accompaniedBy = List.copyOf(accompaniedBy);
    }
}
