package org.chancery.lexicon;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** Files that an analyst may change hold mistakes: all of them, in the order of files and lines. */
public final class MistakesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public MistakesException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
