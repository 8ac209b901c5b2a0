package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Quantity;
import org.chancery.language.Referent;
import org.chancery.language.Token;
import org.chancery.resource.ResourceFolder;

/** Figures: a number with its unit, what it measures, whose it is and for when. A number without any of these is none. */
final class FigureGatherer implements FactGatherer {

    private static final Set<String> CHANGE = Set.of(
            "grow",
            "increase",
            "rise",
            "climb",
            "expand",
            "jump",
            "surge",
            "fall",
            "decline",
            "drop",
            "decrease",
            "shrink",
            "growth",
            "double");
    private static final Set<String> CHANGE_NOUNS =
            Set.of("increase", "rise", "growth", "decline", "fall", "drop", "decrease", "jump", "surge");
    private static final Set<String> MUTUAL = Set.of("bilateral", "mutual", "two-way", "way", "joint", "between");
    private static final Set<String> TARGETS = Set.of("target", "goal", "reach", "aim");
    private static final Set<String> POPULATED =
            Set.of("country", "nation", "state", "island", "population", "republic", "kingdom", "territory");
    private static final Set<String> TOWARD = Set.of("to", "from", "with", "in", "into", "for");
    private static final int NEAR = 14;

    private record Measure(String word, String name, String sort) {}

    private final List<Measure> measures = new ArrayList<>();

    FigureGatherer(ResourceFolder frames) {
        WordTable.read(
                frames,
                "measures",
                List.of("word", "measure", "sort"),
                row -> measures.add(new Measure(row.text("word"), row.text("measure"), row.text("sort"))));
    }

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        Measure last = null;
        int lastSentence = -2;
        for (AnalyzedSentence sentence : context.document().sentences()) {
            Syntax syntax = context.syntax(sentence.index());
            for (int u = 0; u < syntax.size(); u++) {
                if (syntax.units().get(u) instanceof Nominal nominal
                        && nominal.quantity().isPresent()) {
                    Optional<Measure> measure = measure(sentence, syntax, u, nominal);
                    boolean open = measure.isEmpty()
                            || measure.get().sort.equals("share")
                                    && nominal.quantity().get().isShare();
                    if (open
                            && last != null
                            && lastSentence == sentence.index()
                            && (nominal.quantity().get().isMoney()
                                    || nominal.quantity().get().isShare())) {
                        measure = Optional.of(last);
                    }
                    if (measure.isPresent()) {
                        int at = u;
                        Measure found = measure.get();
                        draft(sentence, syntax, at, nominal, found, context).ifPresent(drafts::add);
                        last = found;
                        lastSentence = sentence.index();
                    }
                }
            }
        }
        return drafts;
    }

    private Optional<Measure> measure(AnalyzedSentence sentence, Syntax syntax, int u, Nominal nominal) {
        Quantity quantity = nominal.quantity().orElseThrow();
        if (!quantity.isMoney() && !quantity.isShare()) {
            String unit = Verbs.singular(quantity.unit());
            boolean people = unit.equals("people") || unit.equals("person") || unit.equals("citizen");
            if (people) {
                return measures.stream()
                        .filter(m -> m.name.equals("population") && isOfPopulation(syntax, u))
                        .findFirst();
            }
            return measures.stream().filter(m -> m.word.equals(unit)).findFirst();
        }
        int from = Math.max(0, nominal.from() - NEAR);
        int to = Math.min(sentence.sentence().size(), nominal.to() + 8);
        Measure best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Measure measure : measures) {
            for (int i = from; i < to; i++) {
                Token token = sentence.sentence().token(i);
                if (Verbs.singular(token.folded()).equals(measure.word)) {
                    int distance = i < nominal.from() ? nominal.from() - i : 2 * (i - nominal.to() + 1);
                    if (distance < bestDistance) {
                        best = measure;
                        bestDistance = distance;
                    }
                }
            }
        }
        return Optional.ofNullable(best).filter(m -> syntax.size() > u);
    }

    /** "A country of 25 million people", "home to 9 million people", "has 9 million people". */
    private static boolean isOfPopulation(Syntax syntax, int u) {
        boolean country = syntax.isWord(u - 1, "of")
                && u > 1
                && syntax.units().get(u - 2) instanceof Nominal noun
                && POPULATED.contains(noun.noun());
        boolean home = syntax.isWord(u - 1, "to")
                && u > 1
                && syntax.units().get(u - 2) instanceof Nominal noun
                && noun.noun().equals("home");
        boolean live = u + 1 < syntax.size()
                && syntax.units().get(u + 1) instanceof VerbGroup verb
                && verb.lemma().equals("live");
        return country || home || live;
    }

    private static Optional<Draft> draft(
            AnalyzedSentence sentence,
            Syntax syntax,
            int u,
            Nominal nominal,
            Measure measure,
            DocumentContext context) {
        Quantity quantity = nominal.quantity().orElseThrow();
        List<Referent> about = about(sentence, syntax, u, measure, context);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        boolean change = quantity.isShare() && isChange(syntax, u);
        if (quantity.isShare() && !change && measure.sort.equals("directed")) {
            return Optional.empty();
        }
        String name = change ? measure.name.replace(" turnover", "") + " growth" : measure.name;
        boolean target = isTarget(sentence, nominal);
        if (target && !change) {
            name = name + " target";
        }
        return Optional.of(new Draft(
                        "figure", "figure/" + measure.word, change ? 0.85 : 0.8, context.evidence(sentence.index(), u))
                .names("about", about)
                .number("value", quantity.value())
                .text("unit", measure.name.equals("population") ? "people" : unit(sentence, nominal))
                .text("measure", name)
                .date("period", period(syntax, u, context, sentence.index())));
    }

    /** {@return the unit, with the time that it is counted for: "barrels per day"} */
    private static String unit(AnalyzedSentence sentence, Nominal nominal) {
        Quantity quantity = nominal.quantity().orElseThrow();
        if (quantity.isMoney() || quantity.isShare()) {
            return quantity.unit();
        }
        for (int i = nominal.to(); i < Math.min(sentence.sentence().size() - 1, nominal.to() + 5); i++) {
            String word = sentence.sentence().token(i).folded();
            String next = sentence.sentence().token(i + 1).folded();
            if (word.equals("daily") || (word.equals("a") || word.equals("per")) && next.equals("day")) {
                return quantity.unit() + " per day";
            }
        }
        return quantity.unit();
    }

    private static boolean isTarget(AnalyzedSentence sentence, Nominal nominal) {
        for (int i = Math.max(0, nominal.from() - 8); i < nominal.from(); i++) {
            if (TARGETS.contains(sentence.sentence().token(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "Grew by 8 percent", "an increase of 2.3%". */
    private static boolean isChange(Syntax syntax, int u) {
        for (int k = u - 1; k >= Math.max(0, u - 3); k--) {
            Unit unit = syntax.units().get(k);
            if (unit instanceof VerbGroup verb && CHANGE.contains(verb.lemma())
                    || unit instanceof Nominal noun && CHANGE_NOUNS.contains(noun.noun())) {
                return true;
            }
        }
        return false;
    }

    /** Both states of "bilateral" or "between"; else the states of the sentence, in its direction. */
    private static List<Referent> about(
            AnalyzedSentence sentence, Syntax syntax, int u, Measure measure, DocumentContext context) {
        if (measure.sort.equals("own")) {
            return own(syntax, u, context);
        }
        if (measure.sort.equals("directed") || measure.sort.equals("given")) {
            List<Referent> directed = directed(syntax, u, context);
            if (directed.size() == 2) {
                return directed;
            }
        }
        Set<Referent> states = new LinkedHashSet<>();
        int governor = syntax.governor(u);
        if (governor >= 0) {
            for (Nominal subject : syntax.subject(governor).members()) {
                collect(subject, states, context);
            }
        }
        for (int k = Math.max(0, u - 6); k < Math.min(syntax.size(), u + 7); k++) {
            if (syntax.units().get(k) instanceof Nominal other) {
                collect(other, states, context);
            }
        }
        if (measure.sort.equals("share")) {
            return List.of();
        }
        if (measure.sort.equals("directed") && states.size() == 1) {
            clauseStates(syntax, u, states, context);
        }
        boolean mutual = measure.sort.equals("mutual")
                || sentence.sentence().tokens().stream().anyMatch(t -> MUTUAL.contains(t.folded()));
        if (states.size() == 2) {
            return List.copyOf(states);
        }
        if (states.size() < 2 && mutual) {
            List<Referent> pair = context.discourse().statePair(sentence.index());
            return pair.size() == 2 && (states.isEmpty() || pair.containsAll(states)) ? pair : List.of();
        }
        return List.of();
    }

    /** "A's population of 9 million", "the pipeline is 500 km long": whose the number is. */
    private static List<Referent> own(Syntax syntax, int u, DocumentContext context) {
        for (int k = u; k >= Math.max(0, u - 2); k--) {
            if (syntax.units().get(k) instanceof Nominal near) {
                List<Referent> owner = context.discourse().owner(near).referents().stream()
                        .filter(FigureGatherer::isOwner)
                        .toList();
                if (owner.size() == 1) {
                    return owner;
                }
            }
        }
        int verb = syntax.governor(u);
        if (verb < 0) {
            verb = syntax.mainVerbAfter(u);
        }
        List<Referent> subjects = verb < 0
                ? List.of()
                : syntax.subject(verb).members().stream()
                        .flatMap(n -> context.discourse().of(n).referents().stream())
                        .filter(FigureGatherer::isOwner)
                        .distinct()
                        .toList();
        return subjects.size() == 1 ? subjects : beside(syntax, u, context);
    }

    /** "The population of A is 9 million", "A, a country of 9 million people". */
    private static List<Referent> beside(Syntax syntax, int u, DocumentContext context) {
        for (int k = u - 1; k >= Math.max(0, u - 6); k--) {
            boolean apposition = syntax.isKind(k, Kind.COMMA) || syntax.isWord(k, "of");
            int at = syntax.isKind(k, Kind.COMMA) ? k - 1 : k + 1;
            if (apposition && at >= 0 && at < u && syntax.units().get(at) instanceof Nominal named) {
                List<Referent> owner = context.discourse().of(named).referents().stream()
                        .filter(FigureGatherer::isOwner)
                        .toList();
                if (owner.size() == 1) {
                    return owner;
                }
            }
        }
        return List.of();
    }

    private static boolean isOwner(Referent referent) {
        return referent.is(EntityType.STATE)
                || referent.is(EntityType.ORGANIZATION)
                || referent.is(EntityType.VENTURE)
                || referent.is(EntityType.PROJECT);
    }

    /** "A lent B 3 billion dollars", "A's exports to B": from whom to whom, when the words tell both. */
    private static List<Referent> directed(Syntax syntax, int u, DocumentContext context) {
        int verb = syntax.governor(u);
        if (verb < 0) {
            return List.of();
        }
        Set<Referent> from = new LinkedHashSet<>();
        for (Nominal subject : syntax.subject(verb).members()) {
            givers(subject, from, context);
        }
        Set<Referent> to = new LinkedHashSet<>();
        for (Syntax.Prepositional phrase : syntax.prepositionals(verb)) {
            if (TOWARD.contains(phrase.preposition())) {
                phrase.group().members().forEach(n -> collect(n, to, context));
            }
        }
        if (syntax.units().get(verb + 1) instanceof Nominal object && verb + 1 < u) {
            collect(object, to, context);
        }
        to.removeAll(from);
        List<Referent> both = new ArrayList<>(from);
        both.addAll(to);
        return from.size() == 1 && to.size() == 1 ? both : List.of();
    }

    private static void givers(Nominal subject, Set<Referent> givers, DocumentContext context) {
        collect(subject, givers, context);
        if (givers.isEmpty()) {
            context.discourse().of(subject).referents().forEach(r -> {
                if (r.is(EntityType.ORGANIZATION)) {
                    givers.add(r);
                } else if (r.is(EntityType.PERSON)) {
                    context.offices().homeState(r).ifPresent(givers::add);
                }
            });
        }
    }

    /** "In A, B has … with a capital of": of a money from one to the other both stand in its clause. */
    private static void clauseStates(Syntax syntax, int u, Set<Referent> states, DocumentContext context) {
        Set<Referent> all = new LinkedHashSet<>(states);
        for (int k = syntax.clauseBegin(syntax.governor(u)); k >= 0 && k < u; k++) {
            if (syntax.units().get(k) instanceof Nominal other) {
                collect(other, all, context);
            }
        }
        if (all.size() == 2) {
            states.addAll(all);
        }
    }

    private static void collect(Nominal nominal, Set<Referent> states, DocumentContext context) {
        context.discourse().of(nominal).referents().stream()
                .filter(r -> r.is(EntityType.STATE))
                .forEach(states::add);
        nominal.names().forEach(name -> context.fillers().ofName(name).ifPresent(f -> f.of(EntityType.STATE)
                .forEach(states::add)));
        nominal.possessor().ifPresent(owner -> collect(owner, states, context));
    }

    static Optional<Edtf> period(Syntax syntax, int u, DocumentContext context, int sentence) {
        Optional<Edtf> behind = rightBehind(syntax, u);
        if (behind.isPresent()) {
            return behind;
        }
        int best = -1;
        for (int k = 0; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof Time time
                    && time.mention().date().filter(d -> !d.isDay()).isPresent()
                    && !syntax.isWord(k - 1, "than")
                    && !isCompared(syntax, k)) {
                if (best < 0 || distance(k, u) < distance(best, u)) {
                    best = k;
                }
            }
        }
        if (best >= 0) {
            Optional<Edtf> date = ((Time) syntax.units().get(best)).mention().date();
            boolean since = syntax.isWord(best - 1, "since");
            return since ? date.map(d -> Edtf.parse(d.text() + "/..")) : date;
        }
        return context.circumstances().inherited(sentence).filter(d -> !d.isDay());
    }

    /** "60% in the first quarter": the time that a preposition ties to the number itself, before another number comes. */
    private static Optional<Edtf> rightBehind(Syntax syntax, int u) {
        for (int k = u + 1; k + 1 < Math.min(syntax.size(), u + 7); k++) {
            if (syntax.units().get(k) instanceof Nominal other
                            && other.quantity().isPresent()
                    || syntax.units().get(k) instanceof VerbGroup) {
                return Optional.empty();
            }
            if ((syntax.isWord(k, "in") || syntax.isWord(k, "for") || syntax.isWord(k, "by"))
                    && syntax.units().get(k + 1) instanceof Time time
                    && !isCompared(syntax, k + 1)) {
                return time.mention().date().filter(d -> !d.isDay());
            }
        }
        return Optional.empty();
    }

    /** "Over the same period in 2022": the year that is compared with is not the year of the figure. */
    private static boolean isCompared(Syntax syntax, int k) {
        for (int i = k - 1; i >= Math.max(0, k - 3); i--) {
            if (syntax.units().get(i) instanceof Nominal nominal
                    && (nominal.noun().equals("period") && nominal.hasWord("same"))) {
                return true;
            }
        }
        return false;
    }

    private static int distance(int k, int u) {
        return k < u ? u - k : k - u + 1;
    }
}
