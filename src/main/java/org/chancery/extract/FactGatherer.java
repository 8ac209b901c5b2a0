package org.chancery.extract;

import java.util.List;

/** Gathers facts that no single predicate tells: titles, lists, figures, names of agreements. */
interface FactGatherer {

    /** {@return the facts of a document, in the order of its text} */
    List<Draft> gather(DocumentContext context);
}
