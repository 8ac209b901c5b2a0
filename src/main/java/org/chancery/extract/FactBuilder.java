package org.chancery.extract;

import java.util.List;

/** Makes of a frame that was found the facts that it tells; none when what makes the fact is missing. */
interface FactBuilder {

    List<Draft> build(Match match, DocumentContext context);

    /** {@return how sure a fact is that a match tells} */
    static double confidence(Match match) {
        return 0.97 * match.linked() * match.references();
    }
}
