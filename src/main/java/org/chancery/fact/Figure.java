package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * A number with its unit, about states, organisations or projects, in the direction of the text.
 *
 * @param about one or two, in the direction of the text
 * @param value the plain number: 3.63 billion is 3630000000
 * @param unit the ISO 4217 code for money, {@code %}, or a plural noun
 */
public record Figure(
        @Role(
                        value = {
                            EntityType.STATE,
                            EntityType.ORGANIZATION,
                            EntityType.PROJECT,
                            EntityType.VENTURE,
                            EntityType.PARTY,
                            EntityType.PLACE
                        },
                        key = true)
                List<String> about,
        @Role(key = true) double value,
        @Role(key = true) String unit,
        Optional<String> measure,
        Optional<Edtf> period,
        Optional<String> change,
        Provenance provenance)
        implements Fact {
    public Figure {
        about = List.copyOf(about);
    }
}
