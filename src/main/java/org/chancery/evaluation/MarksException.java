package org.chancery.evaluation;

import java.util.List;

/** Marked facts cannot be read; the message tells every mistake, each with file, line and remedy. */
public final class MarksException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MarksException(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
