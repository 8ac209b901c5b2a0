package org.chancery.lexicon;

/**
 * One name of something known, and what sort of name it is.
 *
 * @param entity what is named
 * @param kind how it is named
 * @param acronym whether it is written in capitals and means nothing otherwise ({@code US} is no {@code us})
 */
public record Name(Entity entity, Kind kind, boolean acronym) {

    /** Sorts of name. */
    public enum Kind {
        /** A full name or alias. */
        FULL,
        /** What later sentences use: a surname, an acronym. */
        SHORT,
        /** "French". */
        ADJECTIVE,
        /** "Frenchman". */
        DEMONYM,
        /** A building or quarter that stands for a government. */
        SEAT
    }
}
