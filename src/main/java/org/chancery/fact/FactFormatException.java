package org.chancery.fact;

import java.util.List;

/** A line that is no fact: the place and every mistake in it. */
public final class FactFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactFormatException(String place, List<String> mistakes) {
        super(place + ": " + String.join("; ", mistakes));
    }
}
