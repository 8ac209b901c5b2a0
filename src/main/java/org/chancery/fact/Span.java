package org.chancery.fact;

/**
 * A stretch of a document's text: {@code [start, end)}, counted in Unicode code points of the text as stored.
 *
 * @param start the first code point
 * @param end the one behind the last
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "[%d, %d] is no span: expected 0 <= start < end, in code points".formatted(start, end));
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
