package org.chancery.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.fact.Edtf;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind;
import org.chancery.fact.Likeness;
import org.chancery.language.AnalyzedDocument;

/**
 * Puts the accounts of one document together: one event told twice is one fact, with both passages; a visit that was planned and
 * then begun is one that was made.
 */
final class Assembly {

    private static final List<String> AGREEMENT_PROGRESS = List.of(
            "proposed",
            "under negotiation",
            "initialled",
            "issued",
            "signed",
            "ratified",
            "in force",
            "suspended",
            "withdrawn",
            "ended");

    private static final int DAYS_OF_WEEK = 7;

    private final AnalyzedDocument document;

    Assembly(AnalyzedDocument document) {
        this.document = document;
    }

    List<Fact> assemble(List<Draft> drafts) {
        Map<FactKind, List<Draft>> byKind = new LinkedHashMap<>();
        for (FactKind kind : FactKind.all()) {
            byKind.put(kind, new ArrayList<>());
        }
        for (Draft draft : sorted(drafts)) {
            List<Draft> same = byKind.get(draft.kind());
            if (same != null) {
                take(draft, same);
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (List<Draft> kind : byKind.values()) {
            for (Draft draft : withoutCovered(kind)) {
                facts.add(draft.fact(document.document().id()));
            }
        }
        return facts;
    }

    /** Those that say most come first, so that vague accounts join them; then the order of the text. */
    private static List<Draft> sorted(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparingInt((Draft d) -> -weight(d))
                .thenComparing(d -> d.spans().iterator().next()));
        return sorted;
    }

    private static int weight(Draft draft) {
        Optional<Edtf> date = draft.dateOf("date").or(() -> draft.dateOf("since"));
        int dated = date.map(d -> d.isDay() ? 3 : 2).orElse(0);
        return dated + (draft.rule().equals("agreement/named") ? 0 : 1);
    }

    private static void take(Draft draft, List<Draft> same) {
        for (Draft known : same) {
            if (isSame(known, draft)) {
                join(known, draft);
                return;
            }
        }
        same.add(draft);
    }

    // ---- one and the same

    private static boolean isSame(Draft one, Draft other) {
        return switch (one.kind().name()) {
            case "office" ->
                text(one, "holder").equals(text(other, "holder"))
                        && text(one, "of").equals(text(other, "of"))
                        && Likeness.similar(text(one, "title"), text(other, "title"))
                        && text(one, "status").equals(text(other, "status"));
            case "membership" -> sameTexts(one, other, "member", "group");
            case "visit" ->
                sameTexts(one, other, "visitor", "destination")
                        && compatible(one, other, "date")
                        && !oneCancelled(one, other);
            case "meeting" ->
                sameSet(one, other, "participants")
                        && compatible(one, other, "date")
                        && !oneCancelled(one, other)
                        && sameMode(one, other);
            case "invitation" ->
                sameTexts(one, other, "inviter", "invitee") && sameOrMissing(one, other, "destination");
            case "agreement" -> sameAgreement(one, other);
            case "relationship" ->
                sameSet(one, other, "parties")
                        && sameLevel(text(one, "level"), text(other, "level"))
                        && compatible(one, other, "since")
                        && (text(one, "status").equals("ended")
                                == text(other, "status").equals("ended"));
            case "award" ->
                sameTexts(one, other, "recipient") && Likeness.similar(text(one, "honour"), text(other, "honour"));
            case "venture" -> sameTexts(one, other, "name");
            case "project" ->
                sameSet(one, other, "participants") && Likeness.similar(text(one, "name"), text(other, "name"));
            case "figure" ->
                sameSet(one, other, "about")
                        && one.value("value").equals(other.value("value"))
                        && sameTexts(one, other, "unit")
                        && compatible(one, other, "period");
            case "trade" -> sameTexts(one, other, "exporter", "importer");
            case "statement" -> sameTexts(one, other, "speaker", "stance") && sameSet(one, other, "about");
            case "publication" -> sameTexts(one, other, "author", "outlet");
            default -> one.toString().equals(other.toString());
        };
    }

    /** "Strategic partnership" is said for short of a "comprehensive strategic partnership". */
    private static boolean sameLevel(String one, String other) {
        return Likeness.within(one, other) || Likeness.within(other, one);
    }

    private static boolean sameAgreement(Draft one, Draft other) {
        boolean named = Likeness.similarAgreements(text(one, "name"), text(other, "name"));
        boolean properName = text(one, "name").equals(text(other, "name")) && !Likeness.isGeneric(text(one, "name"));
        boolean parties = sameSet(one, other, "parties")
                || properName && (isWithin(one, other, "parties") || isWithin(other, one, "parties"))
                || named
                        && (one.listOf("parties").isEmpty()
                                || other.listOf("parties").isEmpty());
        if (!parties) {
            return false;
        }
        boolean bothDated =
                one.dateOf("date").isPresent() && other.dateOf("date").isPresent();
        if (bothDated && !compatible(one, other, "date")) {
            return false;
        }
        boolean vague =
                Likeness.isGeneric(text(other, "name")) && other.dateOf("date").isEmpty();
        if (vague) {
            return true;
        }
        boolean sameKind = text(one, "kind").equals(text(other, "kind"));
        return named
                || bothDated
                        && sameKind
                        && (Likeness.isGeneric(text(one, "name")) || Likeness.isGeneric(text(other, "name")));
    }

    private static boolean sameMode(Draft one, Draft other) {
        String a = text(one, "mode");
        String b = text(other, "mode");
        return a.equals(b) || a.equals("unspecified") || b.equals("unspecified");
    }

    private static boolean oneCancelled(Draft one, Draft other) {
        return text(one, "status").equals("cancelled") != text(other, "status").equals("cancelled");
    }

    private static boolean compatible(Draft one, Draft other, String role) {
        Optional<Edtf> a = one.dateOf(role);
        Optional<Edtf> b = other.dateOf(role);
        return a.isEmpty()
                || b.isEmpty()
                || a.get().overlaps(b.get())
                || isGuessNear(a.get(), b.get())
                || isNear(a.get(), b.get()) && one.kind().name().equals("visit");
    }

    /** A day that was only taken from the report's own gives way to one of the same week that the text tells. */
    private static boolean isGuessNear(Edtf one, Edtf other) {
        boolean guessed = one.isApproximate() != other.isApproximate();
        return guessed
                && one.first().isPresent()
                && other.first().isPresent()
                && Math.abs(one.first().get().toEpochDay() - other.first().get().toEpochDay()) < DAYS_OF_WEEK;
    }

    /** A visit of two days may be told by either; a day apart is one visit. */
    private static boolean isNear(Edtf one, Edtf other) {
        return one.first().isPresent()
                && other.first().isPresent()
                && Math.abs(one.first().get().toEpochDay() - other.first().get().toEpochDay()) <= 1;
    }

    private static boolean sameTexts(Draft one, Draft other, String... roles) {
        for (String role : roles) {
            if (!text(one, role).equals(text(other, role))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameOrMissing(Draft one, Draft other, String role) {
        return one.value(role).isEmpty()
                || other.value(role).isEmpty()
                || one.value(role).equals(other.value(role));
    }

    private static boolean sameSet(Draft one, Draft other, String role) {
        return new HashSet<>(one.listOf(role)).equals(new HashSet<>(other.listOf(role)));
    }

    private static boolean isWithin(Draft one, Draft other, String role) {
        return new HashSet<>(other.listOf(role)).containsAll(one.listOf(role));
    }

    private static String text(Draft draft, String role) {
        return draft.textOf(role).orElse("");
    }

    // ---- joining

    private static void join(Draft known, Draft more) {
        String status = text(known, "status");
        String other = text(more, "status");
        Optional<Edtf> date = finer(known, more, "date");
        Optional<Edtf> since = finer(known, more, "since");
        boolean knownDone = isDone(status);
        boolean moreDone = isDone(other);
        String kind = text(known, "kind");
        String level = text(known, "level");
        String name = text(known, "name");
        known.absorb(more);
        switch (known.kind().name()) {
            case "visit" -> {
                if (!knownDone && moreDone) {
                    known.set("status", other);
                }
                if (kind.equals("visit") && !text(more, "kind").isEmpty()) {
                    known.set("kind", text(more, "kind"));
                }
            }
            case "meeting" -> {
                if (!knownDone && moreDone) {
                    known.set("status", other);
                }
                if (text(known, "mode").equals("unspecified")) {
                    known.set("mode", text(more, "mode"));
                }
            }
            case "invitation" -> {
                if (status.equals("open") && !other.isEmpty()) {
                    known.set("status", other);
                }
            }
            case "agreement" -> {
                if (AGREEMENT_PROGRESS.indexOf(other) > AGREEMENT_PROGRESS.indexOf(status)) {
                    known.set("status", other);
                }
                if (text(more, "name").length() > name.length()) {
                    known.set("name", text(more, "name"));
                    known.set("kind", text(more, "kind"));
                }
            }
            case "relationship" -> {
                if (text(more, "level").length() > level.length()) {
                    known.set("level", text(more, "level"));
                }
            }
            default -> {
                // nothing to weigh
            }
        }
        date.ifPresent(d -> known.set("date", d));
        since.ifPresent(d -> known.set("since", d));
    }

    private static boolean isDone(String status) {
        return status.equals("made") || status.equals("held");
    }

    private static Optional<Edtf> finer(Draft one, Draft other, String role) {
        Optional<Edtf> a = one.dateOf(role);
        Optional<Edtf> b = other.dateOf(role);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? a : b;
        }
        if (a.get().isApproximate() != b.get().isApproximate()) {
            return a.get().isApproximate() ? b : a;
        }
        boolean range = a.get().precision() == Edtf.Precision.INTERVAL
                && a.get().first().isPresent()
                && a.get().last().isPresent();
        return b.get().isFinerThan(a.get()) && !range ? b : a;
    }

    /** A meeting of several covers the same day's meeting of two of them. */
    private static List<Draft> withoutCovered(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.kind().name().equals("meeting")
                        || drafts.stream()
                                .noneMatch(other -> other != draft
                                        && other.listOf("participants").size()
                                                > draft.listOf("participants").size()
                                        && other.listOf("participants").containsAll(draft.listOf("participants"))
                                        && compatible(other, draft, "date")
                                        && sameMode(other, draft)))
                .toList();
    }
}
