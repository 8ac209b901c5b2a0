package org.chancery.language;

import java.util.Optional;

import org.chancery.lexicon.Entity.Gender;
import org.chancery.lexicon.Entity.Person;

/**
 * The name of a person as a sentence writes it, without titles.
 *
 * @param from the first word of the name
 * @param to the one behind the last
 * @param text the name as written, with one blank between words
 * @param words how many words it has
 * @param known the person of the lexicon whose full name it is
 * @param gender what an honorific tells
 */
record PersonName(int from, int to, String text, int words, Optional<Person> known, Gender gender) {

    /** {@return whether it is a full name rather than a surname alone} */
    boolean isFull() {
        return known.isPresent() || words > 1;
    }
}
