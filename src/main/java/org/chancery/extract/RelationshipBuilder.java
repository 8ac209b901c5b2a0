package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Named relations of two states: partnerships of every rank, alliances, diplomatic relations. */
final class RelationshipBuilder implements FactBuilder {

    private static final Set<String> RANK = Set.of(
            "comprehensive",
            "strategic",
            "global",
            "special",
            "enhanced",
            "privileged",
            "upgraded",
            "cooperative",
            "enduring",
            "permanent",
            "weather",
            "all",
            "round",
            "limited",
            "extensive",
            "economic",
            "security",
            "defence",
            "defense",
            "energy",
            "military",
            "full",
            "close",
            "deep",
            "coordination",
            "of");
    private static final Set<String> HIGH =
            Set.of("strategic", "comprehensive", "global", "special", "enhanced", "cooperative");
    private static final Set<String> TIES =
            Set.of("relation", "tie", "relationship", "cooperation", "partnership", "link", "bond");
    private static final Set<String> BEGINNINGS =
            Set.of("establishment", "restoration", "resumption", "normalisation", "normalization", "opening");
    private static final Set<String> ENDS = Set.of("severance", "severing", "rupture", "break", "suspension", "end");
    private static final Set<String> AGREEING = Set.of("agree", "decide");

    private static final Set<String> BARE = Set.of("relations", "ties", "full", "official", "formal", "all");
    private static final Set<String> BEGINNING =
            Set.of("establish", "reestablish", "restore", "resume", "renew", "normalise", "normalize");

    private record Pair(Referent one, Referent other) {}

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (!match.modality().isFact()) {
            return List.of();
        }
        boolean noun = match.frame().sort() == Frame.Sort.NOUN;
        List<Draft> drafts = new ArrayList<>();
        List<Nominal> levels = match.nominals("level");
        if (levels.isEmpty() && context.syntax(match.sentence()).units().get(match.unit()) instanceof Nominal nominal) {
            levels = List.of(nominal);
        }
        List<Nominal> ties = match.nominals("ties");
        if (ties.stream().anyMatch(n -> !TIES.contains(n.noun()))) {
            return List.of();
        }
        for (Nominal nominal : levels) {
            String level = isBare(nominal) && isOfDiplomacy(match) ? "diplomatic relations" : level(nominal);
            Optional<String> status = noun ? ofNoun(match, nominal, context) : Optional.of(ofVerb(match, context));
            if (level.isEmpty() || status.isEmpty() || nominal.determiner().startsWith("no")) {
                continue;
            }
            for (Pair pair : pairs(match, nominal, ties, context)) {
                drafts.add(new Draft(
                                "relationship",
                                match.frame().name(),
                                FactBuilder.confidence(match) * (noun ? 0.93 : 1),
                                context.evidence(match.sentence(), match.unit()))
                        .names("parties", List.of(pair.one, pair.other))
                        .text("level", level)
                        .date("since", status.get().equals("planned") ? Optional.empty() : since(match, context))
                        .text("status", status.get()));
            }
        }
        return drafts;
    }

    // ---- whether it holds

    private static String ofVerb(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        int above = syntax.verbBefore(match.unit());
        boolean agreed = match.frame().takes("ties")
                && above >= 0
                && syntax.units().get(above) instanceof VerbGroup verb
                && verb.modal().isEmpty()
                && AGREEING.contains(verb.lemma());
        return match.modality() == Modality.PLANNED && !agreed ? "planned" : match.set("status", "held");
    }

    /** Diplomatic relations are told by what is said of them: their anniversary, their establishment, their end. */
    private static Optional<String> ofNoun(Match match, Nominal nominal, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        if (isTie(nominal)) {
            String above = above(syntax, match.unit());
            if (ENDS.contains(above)) {
                return Optional.of("ended");
            }
            boolean begun = BEGINNINGS.contains(above) || above.equals("anniversary");
            return begun ? Optional.of(match.modality() == Modality.PLANNED ? "planned" : "held") : Optional.empty();
        }
        boolean alone = match.referents("parties").isEmpty()
                && match.referents("others").isEmpty();
        if (nominal.noun().equals("alliance") && alone) {
            return Optional.empty();
        }
        if (nominal.noun().equals("ally")
                && !isFormalAlly(nominal)
                && sinceWhen(match, context).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(match.modality() == Modality.PLANNED ? "planned" : "held");
    }

    private static boolean isFormalAlly(Nominal nominal) {
        return nominal.hasWord("treaty") || nominal.hasWord("nato") || nominal.hasWord("formal");
    }

    private static String above(Syntax syntax, int unit) {
        return syntax.isWord(unit - 1, "of") && unit > 1 && syntax.units().get(unit - 2) instanceof Nominal noun
                ? noun.noun()
                : "";
    }

    // ---- who

    private static List<Pair> pairs(Match match, Nominal level, List<Nominal> ties, DocumentContext context) {
        Map<String, Referent> parties = states(match.referents("parties"));
        Map<String, Referent> others = states(match.referents("others"));
        boolean verb = match.frame().sort() == Frame.Sort.VERB;
        if (verb && parties.size() < 2) {
            List<Nominal> on = new ArrayList<>(ties);
            on.add(level);
            on.forEach(n -> beside(match, n, context, parties, others));
        }
        if (parties.isEmpty() || parties.size() == 1 && others.isEmpty()) {
            match.referents("people").stream()
                    .flatMap(p -> context.offices().homeState(p).stream())
                    .forEach(s -> parties.putIfAbsent(s.key(), s));
        }
        others.keySet().forEach(parties::remove);
        if (parties.isEmpty() && others.size() == 2) {
            parties.putAll(others);
            others.clear();
        }
        boolean open = !verb || ties.stream().anyMatch(RelationshipBuilder::isMutual);
        List<Referent> discussed = open ? context.discourse().statePair(match.sentence()) : List.of();
        if (parties.isEmpty() && others.isEmpty()) {
            discussed.forEach(s -> parties.put(s.key(), s));
        } else if (parties.size() + others.size() == 1) {
            Map<String, Referent> only = parties.isEmpty() ? others : parties;
            boolean has = discussed.stream().anyMatch(s -> only.containsKey(s.key()));
            discussed.stream()
                    .filter(s -> has && !only.containsKey(s.key()))
                    .findFirst()
                    .ifPresent(s -> (parties.isEmpty() ? parties : others).put(s.key(), s));
        }
        List<Referent> left = List.copyOf(parties.values());
        List<Referent> right = List.copyOf(others.values());
        if (right.isEmpty()) {
            return left.size() == 2 ? List.of(new Pair(left.get(0), left.get(1))) : List.of();
        }
        boolean ladder = right.size() > 1 && LadderGatherer.isLadder(context.syntax(match.sentence()), context);
        if (ladder || left.size() > 1 && right.size() > 1) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        left.forEach(one -> right.forEach(other -> pairs.add(new Pair(one, other))));
        return pairs;
    }

    private static Map<String, Referent> states(List<Referent> referents) {
        Map<String, Referent> states = new LinkedHashMap<>();
        referents.stream().filter(r -> r.is(EntityType.STATE)).forEach(r -> states.put(r.key(), r));
        return states;
    }

    /** "Relations between A and B", "A's ties with B", "diplomatic relations with B": the states that stand on the noun itself. */
    private static void beside(
            Match match,
            Nominal nominal,
            DocumentContext context,
            Map<String, Referent> parties,
            Map<String, Referent> others) {
        Map<String, Referent> on = states(AgreementBuilder.ofNominal(match.sentence(), nominal, context));
        on.forEach((key, state) -> {
            if (!others.containsKey(key)) {
                parties.putIfAbsent(key, state);
            }
        });
    }

    private static boolean isMutual(Nominal ties) {
        return ties.hasWord("bilateral")
                || ties.hasWord("mutual")
                || ties.determiner().startsWith("the");
    }

    // ---- since when

    private static Optional<Edtf> since(Match match, DocumentContext context) {
        Optional<Edtf> said = sinceWhen(match, context);
        boolean noun = match.frame().sort() == Frame.Sort.NOUN;
        if (said.isPresent() || match.set("since", "").equals("since")) {
            return said;
        }
        if (!noun) {
            return context.circumstances().date(match);
        }
        Syntax syntax = context.syntax(match.sentence());
        String above = above(syntax, match.unit());
        if (BEGINNINGS.contains(above) || ENDS.contains(above) || above.equals("anniversary")) {
            return established(syntax, match.unit()).or(() -> AgreementGatherer.anniversary(match.sentence(), context));
        }
        return Optional.empty();
    }

    /** "… since 1949": a time behind "since" in the clause of the predicate. */
    private static Optional<Edtf> sinceWhen(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        int end = syntax.clauseEnd(Math.max(match.unit(), match.right() - 1));
        int begin = syntax.clauseBegin(match.unit());
        return syntax.date(syntax.timeBehind(Set.of("since"), begin, Math.max(end, match.unit()) + 2));
    }

    /** "Diplomatic relations between A and B, established on 3 January 1992". */
    private static Optional<Edtf> established(Syntax syntax, int unit) {
        for (int k = unit + 1; k + 1 < Math.min(syntax.size(), unit + 9); k++) {
            if (syntax.units().get(k) instanceof VerbGroup verb
                    && (verb.lemma().equals("establish") || verb.lemma().equals("restore"))) {
                for (int t = k + 1; t < Math.min(syntax.size(), k + 4); t++) {
                    if (syntax.units().get(t) instanceof Time time) {
                        return time.mention().date();
                    }
                }
            }
        }
        return Optional.empty();
    }

    // ---- of what rank

    static boolean isTie(Nominal nominal) {
        return nominal.noun().equals("relation") || nominal.noun().equals("tie");
    }

    /** "Ties", "full relations": without a word for what kind they are. */
    static boolean isBare(Nominal nominal) {
        return isTie(nominal) && nominal.head().isEmpty() && BARE.containsAll(nominal.words());
    }

    /** What is cut, established or restored without a word for its kind is diplomatic. */
    private static boolean isOfDiplomacy(Match match) {
        return match.set("status", "").equals("ended")
                || BEGINNING.contains(match.frame().cue().get(0));
    }

    /** {@return the rank and the noun, in lower case: "comprehensive strategic partnership"; empty for a partnership of no rank} */
    static String level(Nominal nominal) {
        if (isTie(nominal)) {
            return nominal.hasWord("diplomatic") ? "diplomatic relations" : "";
        }
        if (nominal.noun().equals("alliance")) {
            return "alliance";
        }
        if (nominal.noun().equals("ally")) {
            return nominal.hasWord("non") ? "major non-NATO ally" : "alliance";
        }
        StringBuilder level = new StringBuilder();
        for (String word : nominal.words()) {
            if (RANK.contains(word) || word.equals("and") && !level.isEmpty()) {
                level.append(level.isEmpty() ? "" : " ").append(word);
            }
        }
        String rank = level.toString().replace("all weather", "all-weather").replace("all round", "all-round");
        return HIGH.stream().anyMatch(word -> rank.contains(word)) ? rank + " partnership" : "";
    }
}
