package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.chancery.lexicon.Entity.Treaty;

/**
 * Words that name or describe an agreement.
 *
 * @param from the first word of the name
 * @param to the one behind the last
 * @param noun the noun of agreements in it
 * @param name as it will be told
 * @param kind as in a fact
 * @param proper whether it is a name with capitals rather than a description
 * @param known the agreement that the lexicon knows
 */
record AgreementPhrase(int from, int to, int noun, String name, String kind, boolean proper, Optional<Treaty> known) {

    private static final Set<String> LINKS = Set.of(
            "on", "for", "of", "concerning", "regarding", "about", "towards", "toward", "against", "to", "until");
    /** Plurals that name one agreement. */
    private static final Set<String> ONE = Set.of("accords", "principles", "commitments");

    /** {@return whether the noun of agreements is a plural; "deal for ten ships" is one deal} */
    boolean isPlural() {
        String noun = "";
        for (String word : name.split("[ -]", -1)) {
            if (LINKS.contains(word) && !noun.isEmpty()) {
                break;
            }
            noun = word.toLowerCase(Locale.ROOT);
        }
        return !Verbs.singular(noun).equals(noun) && !ONE.contains(noun);
    }
}
