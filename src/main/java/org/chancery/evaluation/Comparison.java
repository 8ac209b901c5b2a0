package org.chancery.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.chancery.fact.Edtf;

/** Whether an account that was found tells what a marked one tells: its key roles decide, further roles are weighed. */
final class Comparison {

    /** The kinds of fact that are compared, with the roles that make each. Reference knowledge ({@code location}) is not. */
    static final Map<String, List<String>> KEY_ROLES = Map.ofEntries(
            Map.entry("office", List.of("holder", "of")),
            Map.entry("membership", List.of("member", "group")),
            Map.entry("visit", List.of("visitor", "destination")),
            Map.entry("meeting", List.of("participants")),
            Map.entry("invitation", List.of("inviter", "invitee")),
            Map.entry("agreement", List.of("parties")),
            Map.entry("relationship", List.of("parties", "level")),
            Map.entry("award", List.of("recipient", "honour")),
            Map.entry("venture", List.of("name")),
            Map.entry("project", List.of("participants", "location")),
            Map.entry("figure", List.of("about", "value", "unit")),
            Map.entry("trade", List.of("exporter", "importer")),
            Map.entry("statement", List.of("speaker", "about")),
            Map.entry("publication", List.of("author", "outlet")));

    private static final Set<String> FREE_TEXT =
            Set.of("title", "topic", "subject", "occasion", "measure", "sector", "goods", "role", "name");
    private static final Set<String> DATES = Set.of("date", "since", "period", "until");
    private static final double TOLERANCE = 0.011;

    private final Names names;

    Comparison(Names names) {
        this.names = names;
    }

    /** {@return whether the account that was found is the marked one} */
    boolean matches(Account marked, Account found) {
        return matches(marked, found, marked.optional());
    }

    private boolean matches(Account marked, Account found, Set<String> excused) {
        for (String role : KEY_ROLES.getOrDefault(marked.kind(), List.of())) {
            if (!excused.contains(role) && !keyMatches(role, marked, found)) {
                return false;
            }
        }
        return switch (marked.kind()) {
            case "agreement" ->
                anyDates(marked, found, Edtf::overlaps)
                        || any(marked.role("name"), found.role("name"), Wording::similar);
            case "visit", "meeting" ->
                !marked.has("date")
                        || !found.has("date")
                        || excused.contains("date")
                        || anyDates(marked, found, Edtf::overlaps);
            default -> true;
        };
    }

    private boolean keyMatches(String role, Account marked, Account found) {
        boolean whole =
                switch (role) {
                    case "parties" -> true;
                    case "about" -> !marked.kind().equals("statement");
                    case "participants" -> marked.kind().equals("meeting");
                    default -> false;
                };
        if (whole) {
            return canonical(marked.role(role)).equals(canonical(found.role(role)));
        }
        return switch (role) {
            case "value" -> any(marked.role(role), found.role(role), Comparison::sameNumber);
            case "unit" ->
                any(marked.role(role), found.role(role), (a, b) -> Wording.unit(a)
                        .equals(Wording.unit(b)));
            case "level" ->
                any(marked.role(role), found.role(role), (a, b) -> Wording.fold(a)
                        .equals(Wording.fold(b)));
            case "name", "honour" ->
                any(
                        marked.role(role),
                        found.role(role),
                        (a, b) -> names.canonical(a).equals(names.canonical(b)) || Wording.similar(a, b));
            case "location" ->
                marked.has("location")
                        ? shares(marked.role(role), found.role(role))
                        : any(marked.role("name"), found.role("name"), Wording::similar);
            default -> shares(marked.role(role), found.role(role));
        };
    }

    /** {@return whether a further role has what the mark says} */
    boolean isRight(String role, Account marked, Account found) {
        if (DATES.contains(role)) {
            return any(marked.role(role), found.role(role), Comparison::sameDate);
        }
        if (FREE_TEXT.contains(role)) {
            return any(
                    marked.role(role),
                    found.role(role),
                    (a, b) -> Wording.similar(a, b) || Wording.fold(a).equals(Wording.fold(b)));
        }
        return shares(marked.role(role), found.role(role));
    }

    /** {@return whether one document tells the same twice} */
    boolean isRepeat(Account one, Account other) {
        if (!one.kind().equals(other.kind())
                || !one.document().equals(other.document())
                || !one.role("date").equals(other.role("date"))) {
            return false;
        }
        for (String role : List.of("name", "title", "measure")) {
            if (one.has(role) && other.has(role) && !any(one.role(role), other.role(role), Wording::similar)) {
                return false;
            }
        }
        boolean otherStatus = one.kind().equals("relationship") && !status(one).equals(status(other));
        return !otherStatus && matches(one, other, Set.of());
    }

    private static String status(Account account) {
        return account.has("status") ? account.role("status").get(0) : "held";
    }

    private Set<String> canonical(List<String> values) {
        Set<String> canonical = new HashSet<>();
        values.forEach(value -> canonical.add(names.canonical(value)));
        return canonical;
    }

    private boolean shares(List<String> marked, List<String> found) {
        Set<String> common = canonical(marked);
        common.retainAll(canonical(found));
        return !common.isEmpty();
    }

    private static boolean any(List<String> marked, List<String> found, BiPredicate<String, String> same) {
        return marked.stream().anyMatch(a -> found.stream().anyMatch(b -> same.test(a, b)));
    }

    private static boolean anyDates(Account marked, Account found, BiPredicate<Edtf, Edtf> same) {
        return any(marked.role("date"), found.role("date"), (a, b) -> {
            Optional<Edtf> one = Edtf.tryParse(a);
            Optional<Edtf> other = Edtf.tryParse(b);
            return one.isPresent() && other.isPresent() && same.test(one.get(), other.get());
        });
    }

    private static boolean sameNumber(String marked, String found) {
        try {
            double number = Double.parseDouble(marked);
            return Math.abs(number - Double.parseDouble(found)) <= TOLERANCE * Math.max(1e-9, Math.abs(number));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    /** Alike are dates that begin alike, and those of one precision that overlap. */
    private static boolean sameDate(String marked, String found) {
        Optional<Edtf> one = Edtf.tryParse(marked);
        Optional<Edtf> other = Edtf.tryParse(found);
        return one.isPresent()
                && other.isPresent()
                && (one.get().first().equals(other.get().first())
                        || one.get().overlaps(other.get()) && marked.length() == found.length());
    }
}
