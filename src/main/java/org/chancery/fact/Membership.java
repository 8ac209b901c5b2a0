package org.chancery.fact;

import java.util.Optional;

/**
 * A person, state or organisation belongs, belonged or will belong to a party or organisation.
 */
public record Membership(
        @Role(
                        value = {EntityType.PERSON, EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY},
                        key = true)
                String member,
        @Role(
                        value = {EntityType.PARTY, EntityType.ORGANIZATION},
                        key = true)
                String group,
        Optional<String> role,
        Optional<Edtf> since,
        Optional<Edtf> until,
        @Role(oneOf = {"held", "planned", "observer", "former"}) String status,
        Provenance provenance)
        implements Fact {}
