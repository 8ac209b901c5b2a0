package org.chancery.document;

/**
 * A block of a document: a line, or the lines of one wrapped paragraph.
 *
 * @param kind what sort of block it looks like
 * @param start the first UTF-16 unit, behind leading white space
 * @param end the one behind the last
 */
public record Block(Kind kind, int start, int end) {

    /** Sorts of block, by their shape alone. */
    public enum Kind {
        /** The YAML at the head of a file. */
        FRONT_MATTER,
        /** A short line without a full stop above others. */
        HEADING,
        /** A paragraph. */
        BODY,
        /** An entry of a list. */
        LIST_ITEM,
        /** A row of a table, cells with tabs or bars between. */
        TABLE_ROW,
        /** The text under a picture. */
        CAPTION,
        /** What belongs to the page and not to its text: "Log in or register". */
        FURNITURE
    }
}
