package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Referent;

/** Partnerships that a text lists with their years: "a strategic partnership with China (2008), Japan (2014) and the US (2023)". */
final class LadderGatherer implements FactGatherer {

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            ladder(sentence.index(), context, drafts);
        }
        return drafts;
    }

    private static void ladder(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        Optional<String> level = syntax.units().stream()
                .filter(u -> u instanceof Nominal)
                .map(u -> RelationshipBuilder.level((Nominal) u))
                .filter(name -> !name.isEmpty())
                .findFirst();
        if (level.isEmpty()) {
            return;
        }
        Map<Referent, Edtf> bracketed = bracketed(syntax, context);
        Optional<Referent> partner = partner(syntax, bracketed, context);
        if (partner.isPresent()) {
            bracketed.forEach(
                    (state, year) -> drafts.add(draft(sentence, partner.get(), state, level.get(), year, context)));
            return;
        }
        Map<Referent, Edtf> years = new LinkedHashMap<>();
        Optional<Edtf> ofLevel = Optional.empty();
        List<Referent> without = new ArrayList<>();
        for (int u = 0; u < syntax.size(); u++) {
            if (!(syntax.units().get(u) instanceof Nominal nominal)) {
                continue;
            }
            Optional<Edtf> year = yearBehind(syntax, u);
            if (!RelationshipBuilder.level(nominal).isEmpty()) {
                ofLevel = year;
                continue;
            }
            Optional<Referent> state = context.discourse().of(nominal).referents().stream()
                    .filter(r -> r.is(EntityType.STATE))
                    .findFirst();
            if (state.isPresent()) {
                if (year.isPresent()) {
                    years.put(state.get(), year.get());
                } else if (!without.contains(state.get())) {
                    without.add(state.get());
                }
            }
        }
        if (years.size() + (ofLevel.isPresent() ? 1 : 0) < 2 || without.isEmpty()) {
            return;
        }
        Referent centre = centre(sentence, without, context);
        if (ofLevel.isPresent() && without.size() == 2) {
            Referent other = without.get(0).equals(centre) ? without.get(1) : without.get(0);
            years.put(other, ofLevel.get());
        }
        years.forEach((state, year) -> {
            if (!state.equals(centre)) {
                drafts.add(draft(sentence, centre, state, level.get(), year, context));
            }
        });
    }

    private static Draft draft(
            int sentence, Referent one, Referent other, String level, Edtf year, DocumentContext context) {
        return new Draft("relationship", "relationship/ladder", 0.93, context.evidence(sentence, 0))
                .names("parties", List.of(one, other))
                .text("level", level)
                .date("since", Optional.of(year))
                .text("status", "held");
    }

    /** {@return whether a sentence gives two states or more each its own year, so that no one year is that of all} */
    static boolean isLadder(Syntax syntax, DocumentContext context) {
        return bracketed(syntax, context).size() > 1;
    }

    private static Map<Referent, Edtf> bracketed(Syntax syntax, DocumentContext context) {
        Map<Referent, Edtf> years = new LinkedHashMap<>();
        for (int u = 0; u + 1 < syntax.size(); u++) {
            if (syntax.isKind(u + 1, Kind.OPEN) && syntax.units().get(u) instanceof Nominal nominal) {
                Optional<Edtf> year = yearBehind(syntax, u);
                context.discourse().of(nominal).referents().stream()
                        .filter(r -> r.is(EntityType.STATE))
                        .findFirst()
                        .ifPresent(state -> year.ifPresent(y -> years.put(state, y)));
            }
        }
        return years;
    }

    /** "A established relations with X in 2017, B (2018) and C (2019)": X, behind "with" and without a bracket, is the partner of all. */
    private static Optional<Referent> partner(Syntax syntax, Map<Referent, Edtf> bracketed, DocumentContext context) {
        for (int u = 1; u + 1 < syntax.size() && bracketed.size() > 1; u++) {
            if (syntax.isWord(u - 1, "with")
                    && syntax.units().get(u) instanceof Nominal nominal
                    && (syntax.isWord(u + 1, "in") || syntax.isWord(u + 1, "since"))) {
                return context.discourse().of(nominal).referents().stream()
                        .filter(r -> r.is(EntityType.STATE) && !bracketed.containsKey(r))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Of the states without a year the one whose list it is: the subject of the verb that raises, else the last one. */
    private static Referent centre(int sentence, List<Referent> without, DocumentContext context) {
        Syntax syntax = context.syntax(sentence);
        for (int v = 0; v < syntax.size(); v++) {
            if (syntax.units().get(v) instanceof Unit.VerbGroup verb
                    && !verb.lemma().equals("be")) {
                for (Nominal subject : syntax.subject(v).members()) {
                    Optional<Referent> state = context.discourse().of(subject).referents().stream()
                            .filter(without::contains)
                            .findFirst();
                    if (state.isPresent()) {
                        return state.get();
                    }
                }
            }
        }
        return without.get(without.size() - 1);
    }

    private static Optional<Edtf> yearBehind(Syntax syntax, int u) {
        int at = u + 1;
        if (syntax.isWord(at, "in") || syntax.isWord(at, "since")) {
            return syntax.date(at + 1);
        }
        if (!syntax.isKind(at, Kind.OPEN)) {
            return Optional.empty();
        }
        at++;
        if (syntax.isKind(at, Kind.PREPOSITION)) {
            at++;
        }
        return at < syntax.size() && syntax.units().get(at) instanceof Time time
                ? time.mention().date()
                : Optional.empty();
    }
}
