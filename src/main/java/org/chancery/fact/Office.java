package org.chancery.fact;

import java.util.Optional;

/**
 * A person holds, held or will hold an office of a state, party or body.
 */
public record Office(
        @Role(value = EntityType.PERSON, key = true) String holder,
        String title,
        @Role(
                        value = {
                            EntityType.STATE,
                            EntityType.PARTY,
                            EntityType.ORGANIZATION,
                            EntityType.VENTURE,
                            EntityType.PLACE
                        },
                        key = true)
                String of,
        Optional<Edtf> date,
        @Role(oneOf = {"held", "former", "elect"}) String status,
        Provenance provenance)
        implements Fact {}
