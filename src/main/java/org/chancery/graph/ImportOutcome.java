package org.chancery.graph;

/**
 * What became of a document that was to be written.
 *
 * @param result whether it was new, known, or read anew
 * @param facts how many facts it holds
 */
public record ImportOutcome(Result result, int facts) {

    /** What happened. */
    public enum Result {
        /** It was not in the graph. */
        NEW,
        /** It was there, read by the same reader: nothing was done. */
        KNOWN,
        /** It was there, with another text or read by another reader: its facts were replaced. */
        REPLACED
    }
}
