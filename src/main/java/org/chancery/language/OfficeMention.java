package org.chancery.language;

import java.util.Optional;

import org.chancery.lexicon.Title;

/**
 * An office as a text names it.
 *
 * @param title as it will be told: canonical where the lexicon knows it, else the text's own words
 * @param known the title that the lexicon knows, or its head word: Minister for "Minister of Sea Affairs"
 * @param body what it is an office of, when the text says so
 * @param tenure held now, before or later
 * @param from the first word
 * @param to the one behind the last
 */
public record OfficeMention(String title, Title known, Optional<Referent> body, Tenure tenure, int from, int to) {

    /** When the office is held, seen from the text. */
    public enum Tenure {
        HELD,
        FORMER,
        ELECT
    }

    OfficeMention withBody(Referent other) {
        return new OfficeMention(title, known, Optional.of(other), tenure, from, to);
    }
}
