package org.chancery.fact;

import java.util.Optional;

/**
 * Somebody invites somebody, to a state, a city or an occasion.
 */
public record Invitation(
        @Role(
                        value = {EntityType.PERSON, EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY},
                        key = true)
                String inviter,
        @Role(
                        value = {EntityType.PERSON, EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY},
                        key = true)
                String invitee,
        @Role({EntityType.STATE, EntityType.PLACE}) Optional<String> destination,
        Optional<String> occasion,
        Optional<Edtf> date,
        @Role(oneOf = {"open", "accepted", "declined"}) String status,
        Provenance provenance)
        implements Fact {}
