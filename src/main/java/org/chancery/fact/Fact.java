package org.chancery.fact;

/**
 * What one source says happened, holds or is planned. What the source denies is no fact; what it announces has the status
 * {@code planned}, what it calls off {@code cancelled}. Two sources that disagree give two facts.
 */
public sealed interface Fact
        permits Office,
                Membership,
                Visit,
                Meeting,
                Invitation,
                Agreement,
                Relationship,
                Award,
                Venture,
                Project,
                Figure,
                Trade,
                Statement,
                Publication,
                Location {

    /** {@return where the fact comes from} */
    Provenance provenance();

    /** {@return the kind of the fact and its roles} */
    default FactKind factKind() {
        return FactKind.of(getClass());
    }
}
