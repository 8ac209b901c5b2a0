package org.chancery.extract;

import org.chancery.fact.Span;

/** Counts a text in code points where Java counts it in UTF-16 units. */
final class CodePoints {

    private final String text;
    private final boolean plain;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
    }

    Span span(int from, int to) {
        return plain ? new Span(from, to) : new Span(at(from), at(to));
    }

    /** Walks on from the last place, since sentences come in order. */
    private int at(int index) {
        if (index < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, index);
        unit = index;
        return point;
    }
}
