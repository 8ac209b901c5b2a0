package org.chancery.language;

import java.util.List;
import java.util.Optional;

/**
 * Words that speak of offices without the holder's name: "the Russian president", "General Secretary of the Labour Party and
 * Chairman of the State Council", "his Vietnamese counterpart".
 *
 * @param from the first word, determiner included
 * @param to the one behind the last
 * @param determiner {@code the}, {@code his}, …; empty when there is none
 * @param offices one or more; none for a relational noun such as "counterpart"
 * @param relation the relational noun; empty when there is none
 * @param state the state that stands before the title or relational noun
 * @param plural whether several holders are meant
 */
public record OfficePhrase(
        int from,
        int to,
        String determiner,
        List<OfficeMention> offices,
        String relation,
        Optional<Referent> state,
        boolean plural) {}
