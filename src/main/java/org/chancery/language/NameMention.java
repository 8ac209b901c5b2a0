package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Name;

/**
 * Words of a sentence that are a name of something known.
 *
 * @param from the first word
 * @param to the one behind the last
 * @param names what they can be the name of; at least one
 */
public record NameMention(int from, int to, List<Name> names) {

    /** {@return the first of its names that fits} */
    Optional<Name> name(Predicate<Name> fits) {
        return names.stream().filter(fits).findFirst();
    }

    Optional<Name> of(EntityType type) {
        return name(name -> name.entity().type() == type);
    }

    int length() {
        return to - from;
    }
}
