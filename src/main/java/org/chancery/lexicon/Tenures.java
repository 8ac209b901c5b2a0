package org.chancery.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.fact.Edtf;

/** Finds two people who are said to hold one office of one holder on one day, as far as the dates of their terms are sure. */
final class Tenures {

    private final Map<String, List<Tenure>> byOffice = new HashMap<>();

    /** The days on which somebody holds an office for sure. */
    private record Tenure(String holder, LocalDate first, LocalDate last, String place) {

        private Optional<LocalDate> shares(Tenure other) {
            LocalDate from = first.isAfter(other.first) ? first : other.first;
            LocalDate to = last.isBefore(other.last) ? last : other.last;
            return from.isBefore(to) ? Optional.of(from.plusDays(1)) : Optional.empty();
        }
    }

    void check(Term term, Table.Row row) {
        Optional<Tenure> sure = sure(term, row.place());
        if (sure.isEmpty() || term.title().several()) {
            return;
        }
        List<Tenure> others =
                byOffice.computeIfAbsent(term.title().name() + " of " + term.of(), office -> new ArrayList<>());
        for (Tenure other : others) {
            Optional<LocalDate> day = sure.get().shares(other);
            if (day.isPresent() && !other.holder.equals(term.holder())) {
                row.mistake(
                        "%s as %s on %s, whom %s has as %s too"
                                .formatted(term.holder(), term.title().name(), day.get(), other.place, other.holder),
                        "one holder of this office on a day",
                        "mend the dates, or mark the title \"several\" in titles.tsv");
            }
        }
        others.add(sure.get());
    }

    private static Optional<Tenure> sure(Term term, String place) {
        Optional<LocalDate> first = term.from().flatMap(Edtf::last);
        Optional<LocalDate> last =
                term.open() ? Optional.of(LocalDate.MAX) : term.to().flatMap(Edtf::first);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new Tenure(term.holder(), first.get(), last.get(), place))
                : Optional.empty();
    }
}
