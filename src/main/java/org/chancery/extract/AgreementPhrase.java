package org.chancery.extract;

import java.util.Optional;

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
record AgreementPhrase(int from, int to, int noun, String name, String kind, boolean proper, Optional<Treaty> known) {}
