package org.chancery.fact;

import java.util.Optional;

/**
 * A person publishes an article or an interview in an outlet.
 */
public record Publication(
        @Role(value = EntityType.PERSON, key = true) String author,
        @Role(value = EntityType.ORGANIZATION, key = true) String outlet,
        Optional<Edtf> date,
        Optional<String> title,
        Provenance provenance)
        implements Fact {}
