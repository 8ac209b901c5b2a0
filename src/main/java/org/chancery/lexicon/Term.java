package org.chancery.lexicon;

import java.time.LocalDate;
import java.util.Optional;

import org.chancery.fact.Edtf;

/**
 * One person's term in one office.
 *
 * @param title of the office
 * @param of the key of the state, party or organisation
 * @param holder the key of the person
 * @param from when it began, to the precision that is known
 * @param to when it ended, to the precision that is known; empty when unknown or not ended
 * @param open whether it had not ended when the register was written
 */
public record Term(Title title, String of, String holder, Optional<Edtf> from, Optional<Edtf> to, boolean open) {

    private static final int LONGEST_UNKNOWN = 8;

    /** {@return whether the office may have been held at some time of that date, given what is known} */
    public boolean mayCover(Edtf date) {
        boolean begun = from.flatMap(Edtf::first)
                .map(start -> !start.isAfter(date.last().orElse(LocalDate.MAX)))
                .orElse(true);
        boolean notEnded = open
                || to.flatMap(Edtf::last)
                        .map(end -> !end.isBefore(date.first().orElse(LocalDate.MIN)))
                        .orElseGet(() -> lastsUntil(date));
        return begun && notEnded;
    }

    /** A term whose end is not known may last some years. */
    private boolean lastsUntil(Edtf date) {
        return from.flatMap(Edtf::first)
                .map(start ->
                        !start.plusYears(LONGEST_UNKNOWN).isBefore(date.first().orElse(LocalDate.MIN)))
                .orElse(true);
    }

    /** {@return whether the office was held on every day of that date, for sure} */
    public boolean covers(Edtf date) {
        boolean begun = from.flatMap(Edtf::last)
                .map(start -> !start.isAfter(date.first().orElse(LocalDate.MIN)))
                .orElse(false);
        boolean notEnded = open
                || to.flatMap(Edtf::first)
                        .map(end -> !end.isBefore(date.last().orElse(LocalDate.MAX)))
                        .orElse(false);
        return begun && notEnded;
    }
}
