package org.chancery.fact;

/**
 * A place lies in another place or state.
 */
public record Location(
        @Role(value = EntityType.PLACE, key = true) String place,
        @Role(
                        value = {EntityType.STATE, EntityType.PLACE},
                        key = true)
                String in,
        Provenance provenance)
        implements Fact {}
