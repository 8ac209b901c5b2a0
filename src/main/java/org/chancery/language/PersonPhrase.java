package org.chancery.language;

import java.util.List;
import java.util.Optional;

/**
 * Words that name a person, with the titles that stand beside the name.
 *
 * @param from the first word, titles included
 * @param to the one behind the last, an apposition included
 * @param name the name itself
 * @param offices the offices that the words give the person
 * @param counterpart the relational noun before the name, such as "counterpart"; empty when there is none
 * @param state the state that stands before the title or relational noun
 * @param party what stands in brackets behind the name when it is a party
 */
record PersonPhrase(
        int from,
        int to,
        PersonName name,
        List<OfficeMention> offices,
        String counterpart,
        Optional<Referent> state,
        Optional<Referent> party) {}
