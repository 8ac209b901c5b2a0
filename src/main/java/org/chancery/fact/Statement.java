package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * A person takes a stance toward a named state, person or organisation.
 */
public record Statement(
        @Role(value = EntityType.PERSON, key = true) String speaker,
        @Role(
                        value = {
                            EntityType.STATE,
                            EntityType.PERSON,
                            EntityType.ORGANIZATION,
                            EntityType.PARTY,
                            EntityType.VENTURE
                        },
                        key = true)
                List<String> about,
        @Role(oneOf = {"thank", "praise", "support", "criticise", "condemn", "pledge", "call for"}) String stance,
        Optional<String> topic,
        Provenance provenance)
        implements Fact {
    public Statement {
        about = List.copyOf(about);
    }
}
