package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * Two persons or more meet each other, in a room or over a line.
 */
public record Meeting(
        @Role(value = EntityType.PERSON, key = true) List<String> participants,
        @Role(oneOf = {"in person", "call", "video", "unspecified"}) String mode,
        Optional<Edtf> date,
        @Role({EntityType.PLACE, EntityType.STATE}) List<String> place,
        Optional<String> occasion,
        @Role(oneOf = {"held", "planned", "cancelled"}) String status,
        Provenance provenance)
        implements Fact {
    public Meeting {
        participants = List.copyOf(participants);
        if (participants.size() < 2) {
            throw new IllegalArgumentException("a meeting needs two participants or more, not " + participants);
        }
        place = List.copyOf(place);
    }
}
