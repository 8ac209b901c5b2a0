package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.chancery.fact.Fact;
import org.chancery.fact.FactLines;

/**
 * The outcome of a comparison of facts with marks.
 *
 * @param byKind what was counted, by kind of fact
 * @param misses marked facts that were not found
 * @param extras facts that were found and not marked
 * @param repeats facts that a document was said to tell more than once
 */
public record Evaluation(Map<String, Tally> byKind, List<Difference> misses, List<Difference> extras, int repeats) {

    /** The kinds that say who, where and what was agreed. */
    public static final List<String> CORE = List.of(
            "office",
            "membership",
            "visit",
            "meeting",
            "invitation",
            "agreement",
            "relationship",
            "award",
            "venture",
            "project");

    /** All kinds that are compared, in the order of a report. */
    public static final List<String> ALL = Stream.concat(
                    CORE.stream(), Stream.of("figure", "trade", "statement", "publication"))
            .toList();

    /**
     * A fact that is on one side only.
     *
     * @param document that tells it or was said to
     * @param fact as JSON
     * @param evidence spans of the text, each start and end in code points; none for a mark without
     */
    public record Difference(String document, String fact, List<int[]> evidence) {

        private static Difference of(Account account) {
            return new Difference(account.document(), account.json(), account.evidence());
        }
    }

    /** {@return what was counted of the core kinds} */
    public Tally core() {
        return sum(CORE);
    }

    /** {@return what was counted of all kinds} */
    public Tally all() {
        return sum(ALL);
    }

    private Tally sum(List<String> kinds) {
        return kinds.stream()
                .map(kind -> byKind.getOrDefault(kind, Tally.NOTHING))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    /** {@return the facts that were found in some documents, compared with the marks of these documents} */
    public static Evaluation of(List<Marks> marks, List<Fact> facts) {
        JsonMapper mapper = new JsonMapper();
        List<Account> found = facts.stream()
                .map(fact -> Account.of(mapper.readTree(FactLines.line(fact))))
                .toList();
        Map<String, Tally> byKind = new TreeMap<>();
        List<Difference> misses = new ArrayList<>();
        List<Difference> extras = new ArrayList<>();
        int repeats = 0;
        for (Marks part : marks) {
            repeats += new Part(part, byKind, misses, extras).compare(found);
        }
        Comparator<Difference> order =
                Comparator.comparing(Difference::document).thenComparing(Difference::fact);
        misses.sort(order);
        extras.sort(order);
        return new Evaluation(byKind, List.copyOf(misses), List.copyOf(extras), repeats);
    }

    /** The comparison of one part, whose marks share their names. */
    private static final class Part {

        private final Marks marks;
        private final Comparison comparison;
        private final Map<String, Tally> byKind;
        private final List<Difference> misses;
        private final List<Difference> extras;

        Part(Marks marks, Map<String, Tally> byKind, List<Difference> misses, List<Difference> extras) {
            this.marks = marks;
            this.comparison = new Comparison(marks.names());
            this.byKind = byKind;
            this.misses = misses;
            this.extras = extras;
        }

        int compare(List<Account> found) {
            Set<String> documents = new HashSet<>();
            marks.accounts().forEach(account -> documents.add(account.document()));
            Map<String, List<Account>> told = new LinkedHashMap<>();
            int repeats = 0;
            for (Account fact : found) {
                if (documents.contains(fact.document()) && Comparison.KEY_ROLES.containsKey(fact.kind())) {
                    for (Account pair : fact.pairs()) {
                        List<Account> same = told.computeIfAbsent(place(pair), k -> new ArrayList<>());
                        if (same.stream().anyMatch(other -> comparison.isRepeat(pair, other))) {
                            repeats++;
                        } else {
                            same.add(pair);
                        }
                    }
                }
            }
            List<Account> marked = marks.accounts().stream()
                    .filter(account -> Comparison.KEY_ROLES.containsKey(account.kind()))
                    .sorted(Comparator.comparing(account -> account.excuses("fact")))
                    .toList();
            marked.forEach(mark -> settle(mark, told.getOrDefault(place(mark), List.of())));
            told.values()
                    .forEach(rest -> rest.forEach(extra -> {
                        count(extra.kind(), new Tally(0, 1, 0, 0, 0));
                        extras.add(Difference.of(extra));
                    }));
            return repeats;
        }

        private static String place(Account account) {
            return account.document() + "\n" + account.kind();
        }

        /** Of the facts that match a mark the one with the most roles right is taken, and taken off the list. */
        private void settle(Account mark, List<Account> found) {
            List<String> further = mark.roles().keySet().stream()
                    .filter(role -> !Comparison.KEY_ROLES
                            .getOrDefault(mark.kind(), List.of())
                            .contains(role))
                    .toList();
            int best = -1;
            long most = -1;
            for (int i = 0; i < found.size(); i++) {
                Account fact = found.get(i);
                if (comparison.matches(mark, fact)) {
                    long right = further.stream()
                            .filter(role -> comparison.isRight(role, mark, fact))
                            .count();
                    if (right > most) {
                        best = i;
                        most = right;
                    }
                }
            }
            if (best < 0) {
                if (!mark.excuses("fact")) {
                    count(mark.kind(), new Tally(0, 0, 1, 0, 0));
                    misses.add(Difference.of(mark));
                }
                return;
            }
            Account fact = found.remove(best);
            if (!mark.excuses("fact")) {
                List<String> weighed =
                        further.stream().filter(role -> !mark.excuses(role)).toList();
                int right = (int) weighed.stream()
                        .filter(role -> comparison.isRight(role, mark, fact))
                        .count();
                count(mark.kind(), new Tally(1, 0, 0, right, weighed.size()));
            }
        }

        private void count(String kind, Tally tally) {
            byKind.merge(kind, tally, Tally::plus);
        }
    }
}
