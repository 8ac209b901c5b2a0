package org.chancery.extract;

import java.util.List;

import org.chancery.language.Referent;

/**
 * Whom or what a noun phrase means.
 *
 * @param referents one, or several for "the two leaders"; none when it cannot be told safely
 * @param kind how it was told
 */
record Reference(List<Referent> referents, Kind kind) {

    static final Reference NONE = new Reference(List.of(), Kind.NAME);

    /** How a reference was told, with how often that is right. */
    enum Kind {
        NAME(1.0),
        DESCRIPTION(0.95),
        COUNTERPART(0.9),
        PRONOUN(0.88),
        PAIR(0.85),
        COUNTRY(0.75);

        private final double reliability;

        Kind(double reliability) {
            this.reliability = reliability;
        }

        double reliability() {
            return reliability;
        }
    }

    static Reference of(Referent referent, Kind kind) {
        return new Reference(List.of(referent), kind);
    }

    boolean isEmpty() {
        return referents.isEmpty();
    }
}
