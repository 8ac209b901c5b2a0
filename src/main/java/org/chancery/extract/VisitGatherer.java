package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Referent;

/**
 * Visits without a verb of their own: "told the visiting president that …" in the land of who tells it, and an entry of a
 * timeline that says no more than "A in X".
 */
final class VisitGatherer implements FactGatherer {

    /** What a host says to a visitor's face. */
    private static final Set<String> SPEAKING =
            Set.of("tell", "assure", "inform", "brief", "promise", "thank", "congratulate", "present", "urge", "warn");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            Syntax syntax = context.syntax(sentence.index());
            entry(sentence.index(), syntax, context, drafts);
            for (int u = 0; u < syntax.size(); u++) {
                if (syntax.units().get(u) instanceof Nominal guest && guest.hasWord("visiting")) {
                    guest(sentence.index(), syntax, u, guest, context, drafts);
                }
            }
        }
        return drafts;
    }

    // ---- the visiting president

    private static void guest(
            int sentence, Syntax syntax, int u, Nominal nominal, DocumentContext context, List<Draft> drafts) {
        Optional<Referent> guest = person(nominal, context);
        Optional<Referent> home = guest.flatMap(context.offices()::homeState);
        Map<String, Referent> lands = new LinkedHashMap<>();
        for (int k = 0; k < syntax.size(); k++) {
            if (k != u && syntax.units().get(k) instanceof Nominal other) {
                person(other, context)
                        .flatMap(context.offices()::homeState)
                        .ifPresent(land -> lands.put(land.key(), land));
            }
        }
        home.ifPresent(state -> lands.remove(state.key()));
        if (guest.isEmpty() || home.isEmpty() || lands.size() != 1) {
            return;
        }
        Referent land = lands.values().iterator().next();
        drafts.add(new Draft("visit", "visit/visiting", 0.75, context.evidence(sentence, u))
                .name("visitor", guest.get())
                .name("destination", land)
                .text("kind", "visit")
                .text("status", "made"));
        speaker(syntax, u, context)
                .filter(host ->
                        context.offices().homeState(host).filter(land::equals).isPresent())
                .ifPresent(host ->
                        drafts.add(new Draft("meeting", "meeting/told-the-visitor", 0.75, context.evidence(sentence, u))
                                .names("participants", List.of(host, guest.get()))
                                .text("mode", "in person")
                                .text("status", "held")));
    }

    /** {@return who says something to the guest, when a verb of speaking has the guest as its object} */
    private static Optional<Referent> speaker(Syntax syntax, int guest, DocumentContext context) {
        int verb = syntax.governor(guest);
        return verb >= 0
                        && syntax.units().get(verb) instanceof VerbGroup group
                        && SPEAKING.contains(group.lemma())
                        && !group.passive()
                        && !group.negated()
                        && group.modal().isEmpty()
                        && syntax.object(verb).first() == guest
                ? syntax.subject(verb).members().stream()
                        .flatMap(n -> person(n, context).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Referent> person(Nominal nominal, DocumentContext context) {
        return context.fillers()
                .of(nominal, "person")
                .map(Filler::referents)
                .filter(people -> people.size() == 1)
                .map(people -> people.get(0));
    }

    // ---- "17 March - A in X."

    private static void entry(int sentence, Syntax syntax, DocumentContext context, List<Draft> drafts) {
        boolean dated = context.circumstances().inherited(sentence).isPresent();
        int at = 0;
        while (at < syntax.size() && (syntax.units().get(at) instanceof Time || syntax.isKind(at, Kind.MARK))) {
            at++;
        }
        if (!dated || at == 0 || at >= syntax.size() || !(syntax.units().get(at) instanceof Nominal)) {
            return;
        }
        Syntax.Group people = syntax.groupFrom(at);
        int in = people.last() + 1;
        boolean alone = syntax.isWord(in, "in")
                && in + 1 < syntax.size()
                && syntax.units().get(in + 1) instanceof Nominal
                && (in + 2 >= syntax.size() || syntax.isKind(in + 2, Kind.MARK));
        if (!alone) {
            return;
        }
        List<Referent> places = context.fillers()
                .of((Nominal) syntax.units().get(in + 1), "place")
                .map(Filler::referents)
                .orElse(List.of());
        for (Nominal nominal : people.members()) {
            for (Referent place : places) {
                Optional<Referent> guest = person(nominal, context);
                Optional<Referent> land = context.offices().land(place);
                Optional<Referent> home = guest.flatMap(context.offices()::homeState);
                if (guest.isPresent() && land.isPresent() && home.isPresent() && !home.equals(land)) {
                    drafts.add(new Draft("visit", "visit/entry", 0.8, context.evidence(sentence, in))
                            .name("visitor", guest.get())
                            .name("destination", land.get())
                            .date("date", context.circumstances().inherited(sentence))
                            .text("kind", "visit")
                            .text("status", "made")
                            .names("places", place.is(EntityType.PLACE) ? List.of(place) : List.of()));
                }
            }
        }
    }
}
