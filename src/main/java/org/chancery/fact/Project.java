package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * Organisations or states build, run or plan something somewhere.
 */
public record Project(
        @Role(EntityType.PROJECT) String name,
        @Role(
                        value = {EntityType.ORGANIZATION, EntityType.STATE, EntityType.VENTURE, EntityType.PARTY},
                        key = true)
                List<String> participants,
        @Role(
                        value = {EntityType.STATE, EntityType.PLACE},
                        key = true)
                List<String> location,
        @Role(oneOf = {"proposed", "under way", "completed", "cancelled"}) String status,
        Optional<String> sector,
        Provenance provenance)
        implements Fact {
    public Project {
        participants = List.copyOf(participants);
        location = List.copyOf(location);
    }
}
