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
import org.chancery.fact.Span;
import org.chancery.language.Referent;

/** Visits: a person's stay in a state that is not their own, with the cities, the host who asked them and who came along. */
final class VisitBuilder implements FactBuilder {

    private static final Set<String> CARRIERS =
            Set.of("plane", "jet", "aircraft", "airplane", "aeroplane", "train", "helicopter", "motorcade", "convoy");
    private static final Set<String> JOURNEYS = Set.of(
            "trip",
            "tour",
            "visit",
            "journey",
            "swing",
            "itinerary",
            "mission",
            "leg",
            "travel",
            "stop",
            "diplomacy",
            "schedule",
            "programme",
            "program",
            "plane",
            "jet",
            "aircraft",
            "train",
            "helicopter",
            "bus",
            "flight");
    private static final Set<String> DAYS = Set.of(
            "day", "days", "night", "nights", "hour", "hours", "weekend", "week", "morning", "afternoon", "evening");
    private static final Set<String> COMING =
            Set.of("arrive", "come", "come back", "land", "stop", "fly in", "touch down", "go back", "return");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (!match.modality().isFact()) {
            return List.of();
        }
        if (isRemembered(match, context.syntax(match.sentence())) || !isTravel(match, context)) {
            return List.of();
        }
        Map<String, Stop> stops = stops(match, context);
        Optional<Edtf> date = context.circumstances().date(match).or(() -> context.circumstances()
                .dayOfReport(match));
        Span evidence = context.evidence(match.sentence(), match.unit());
        Syntax syntax = context.syntax(match.sentence());
        List<Referent> inviters = inviters(syntax, context);
        List<Referent> companions = companions(syntax, context);
        Optional<Edtf> later =
                match.modality() == Modality.CANCELLED ? Postponement.newDate(match, syntax) : Optional.empty();
        List<Draft> drafts = new ArrayList<>();
        for (Referent visitor : visitors(match, context)) {
            if (!visitor.is(EntityType.PERSON)) {
                continue;
            }
            Optional<Referent> home = context.offices().homeState(visitor);
            for (Stop stop : stops.values()) {
                boolean stranger = home.isPresent() || !match.set("home", "").equals("known");
                if (!stranger
                        || home.filter(h -> h.key().equals(stop.state.key())).isPresent()) {
                    continue;
                }
                Optional<Edtf> when = later.isPresent()
                        ? Optional.empty()
                        : stop.date.or(() -> stops.size() == 1 ? date : Optional.empty());
                context.visited(match.sentence(), visitor, stop.state, stop.places, when);
                later.ifPresent(day ->
                        drafts.add(new Draft("visit", match.frame().name(), FactBuilder.confidence(match), evidence)
                                .name("visitor", visitor)
                                .name("destination", stop.state)
                                .date("date", later)
                                .text("kind", kind(match, syntax))
                                .text("status", "planned")
                                .names("places", stop.places)));
                inviters.forEach(inviter -> invitation(match, inviter, visitor, stop.state, evidence)
                        .ifPresent(drafts::add));
                drafts.add(new Draft("visit", match.frame().name(), FactBuilder.confidence(match), evidence)
                        .name("visitor", visitor)
                        .name("destination", stop.state)
                        .date("date", when)
                        .text("kind", kind(match, syntax))
                        .text("status", status(match, context.circumstances().isAhead(when)))
                        .names("places", stop.places)
                        .names(
                                "invitedBy",
                                inviters.stream()
                                        .filter(i -> !i.key().equals(visitor.key()))
                                        .toList())
                        .names(
                                "accompaniedBy",
                                companions.stream()
                                        .filter(c -> !c.key().equals(visitor.key()))
                                        .toList())
                        .text("occasion", context.circumstances().occasion(match)));
            }
        }
        if (stops.size() == 1) {
            Referent state = stops.values().iterator().next().state;
            before(match, state, context).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "The first to come since X in 2018": X came too, then. */
    private static Optional<Draft> before(Match match, Referent state, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        for (int k = match.unit() + 1; k + 1 < syntax.size(); k++) {
            if (!syntax.isWord(k, "since") || !(syntax.units().get(k + 1) instanceof Nominal predecessor)) {
                continue;
            }
            Optional<Referent> person = context.fillers()
                    .of(predecessor, "person")
                    .flatMap(f -> f.referents().stream().findFirst());
            boolean in = syntax.isWord(k + 2, "in") || syntax.isWord(k + 2, "on");
            Optional<Edtf> date = in ? syntax.date(k + 3) : Optional.empty();
            return person.map(
                    p -> new Draft("visit", "visit/since", 0.85, context.evidence(match.sentence(), match.unit()))
                            .name("visitor", p)
                            .name("destination", state)
                            .date("date", date)
                            .text("kind", "visit")
                            .text("status", "made"));
        }
        return Optional.empty();
    }

    /** Whoever comes at somebody's invitation has accepted it. */
    private static Optional<Draft> invitation(
            Match match, Referent inviter, Referent visitor, Referent state, Span evidence) {
        if (inviter.key().equals(visitor.key())) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft("invitation", "invitation/at-the-invitation", FactBuilder.confidence(match), evidence)
                        .name("inviter", inviter)
                        .name("invitee", visitor)
                        .name("destination", state)
                        .text("status", "accepted"));
    }

    private record Stop(Referent state, List<Referent> places, Optional<Edtf> date) {}

    private static boolean isPresent(Syntax syntax, int at) {
        return at < syntax.size()
                && syntax.units().get(at) instanceof Nominal nominal
                && nominal.words().size() == 1
                && (nominal.hasWord("present") || nominal.hasWord("back"));
    }

    /** Who visits; "X's plane landed" tells of X. */
    private static List<Referent> visitors(Match match, DocumentContext context) {
        List<Referent> visitors = new ArrayList<>(match.referents("visitor"));
        if (visitors.isEmpty()) {
            for (Nominal carrier : match.nominals("carrier")) {
                if (CARRIERS.contains(carrier.noun())) {
                    carrier.possessor()
                            .flatMap(owner -> context.fillers().of(owner, "person"))
                            .or(() -> context.fillers().ofOwner(carrier, "person"))
                            .ifPresent(owner -> visitors.addAll(owner.referents()));
                }
            }
        }
        return visitors;
    }

    /** A tour takes somebody abroad, a court does not; two days are spent on a visit, a childhood is not. */
    private static boolean isTravel(Match match, DocumentContext context) {
        List<String> cue = match.frame().cue();
        if (cue.size() == 2
                && cue.get(0).equals("be")
                && (cue.get(1).equals("in") || cue.get(1).equals("to"))) {
            Syntax syntax = context.syntax(match.sentence());
            int at = match.unit() + 1;
            while (syntax.isKind(at, Unit.Joint.Kind.OTHER) || isPresent(syntax, at)) {
                at++;
            }
            return syntax.isWord(at, cue.get(1));
        }
        if (match.frame().takes("trip")) {
            return match.nominals("trip").stream().anyMatch(n -> JOURNEYS.contains(n.noun()));
        }
        if (match.frame().takes("time")) {
            Syntax syntax = context.syntax(match.sentence());
            boolean day = match.right() < syntax.size() && syntax.units().get(match.right()) instanceof Time;
            return day
                    || match.nominals("time").stream()
                            .anyMatch(n -> n.words().stream().anyMatch(DAYS::contains));
        }
        return true;
    }

    /** Behind "arrived" stands no place, only a time or the end of the clause. */
    private static boolean syntaxEnds(Syntax syntax, int right) {
        return syntax.units().get(right) instanceof Time
                || syntax.isKind(right, Unit.Joint.Kind.COMMA)
                || syntax.isKind(right, Unit.Joint.Kind.MARK)
                || syntax.isKind(right, Unit.Joint.Kind.OTHER)
                || syntax.isWord(right, "for")
                || syntax.isWord(right, "with")
                || syntax.isWord(right, "on")
                        && right + 1 < syntax.size()
                        && syntax.units().get(right + 1) instanceof Time;
    }

    private static Map<String, Stop> stops(Match match, DocumentContext context) {
        Map<String, Stop> stops = new LinkedHashMap<>();
        List<Referent> goals = new ArrayList<>(match.referents("destination"));
        boolean bare = goals.isEmpty()
                && match.frame().sort() == Frame.Sort.NOUN
                && !match.role("visitor").isEmpty();
        if (bare) {
            context.lastVisit(match.sentence(), 0).ifPresent(goals::add);
        }
        Syntax syntax = context.syntax(match.sentence());
        boolean comes = match.frame().sort() == Frame.Sort.VERB
                && COMING.contains(String.join(" ", match.frame().cue()));
        if (goals.isEmpty() && comes && match.right() < syntax.size() && syntaxEnds(syntax, match.right())) {
            context.discourse().lastCity(match.sentence()).ifPresent(goals::add);
        }
        if (goals.isEmpty() && comes && syntax.isWord(match.right(), "at")) {
            inviters(syntax, context).stream()
                    .flatMap(host -> host.is(EntityType.STATE)
                            ? Optional.of(host).stream()
                            : context.offices().homeState(host).stream())
                    .findFirst()
                    .ifPresent(goals::add);
        }
        Map<Referent, Edtf> dates = new LinkedHashMap<>();
        legs(match, context, goals, dates);
        List<Referent> stated = List.copyOf(goals);
        context.circumstances().places(match).stream()
                .filter(p -> !goals.isEmpty() && !goals.contains(p))
                .forEach(goals::add);
        for (Referent goal : goals) {
            boolean first = stated.contains(goal);
            Optional<Referent> state = context.offices().land(goal);
            state.ifPresent(s -> {
                if (first || stops.containsKey(s.key())) {
                    Stop stop = stops.computeIfAbsent(
                            s.key(), key -> new Stop(s, new ArrayList<>(), Optional.ofNullable(dates.get(goal))));
                    if (goal.is(EntityType.PLACE) && !stop.places.contains(goal)) {
                        stop.places.add(goal);
                    }
                }
            });
        }
        return stops;
    }

    /** "To X on Monday, Y on Tuesday and Z on Friday": the days of the goals, and the goals behind a day. */
    private static void legs(Match match, DocumentContext context, List<Referent> goals, Map<Referent, Edtf> dates) {
        Syntax syntax = context.syntax(match.sentence());
        List<Nominal> stated = match.nominals("destination");
        int last = -1;
        for (int k = 0; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal && stated.contains(nominal)) {
                day(syntax, k).ifPresent(day -> goals(nominal, context).forEach(goal -> dates.put(goal, day)));
                last = k;
            }
        }
        while (last >= 0 && day(syntax, last).isPresent()) {
            int next = behindJoint(syntax, behindDay(syntax, last));
            if (next < 0 || !(syntax.units().get(next) instanceof Nominal nominal)) {
                break;
            }
            List<Referent> further = goals(nominal, context);
            Optional<Edtf> day = day(syntax, next);
            if (further.isEmpty() || day.isEmpty()) {
                break;
            }
            for (Referent goal : further) {
                goals.add(goal);
                dates.putIfAbsent(goal, day.get());
            }
            last = next;
        }
        if (dates.size() < 2) {
            dates.clear();
        }
    }

    private static List<Referent> goals(Nominal nominal, DocumentContext context) {
        return context.fillers().of(nominal, "place").map(Filler::referents).orElse(List.of());
    }

    private static Optional<Edtf> day(Syntax syntax, int place) {
        int behind = behindDay(syntax, place);
        return behind > place + 1 ? syntax.date(behind - 1) : Optional.empty();
    }

    /** {@return the place behind "on Monday" or "Monday" that stands right behind a unit; the one behind the unit when none does} */
    private static int behindDay(Syntax syntax, int unit) {
        int at = unit + 1;
        if (syntax.isWord(at, "on") || syntax.isWord(at, "in") || syntax.isWord(at, "from")) {
            at++;
        }
        return at < syntax.size() && syntax.units().get(at) instanceof Time ? at + 1 : unit + 1;
    }

    /** {@return the place behind ", and then to" or the like, or -1 when no comma and no "and" stands here} */
    private static int behindJoint(Syntax syntax, int from) {
        int at = from;
        while (syntax.isKind(at, Unit.Joint.Kind.COMMA) || syntax.isKind(at, Unit.Joint.Kind.AND)) {
            at++;
        }
        if (at == from) {
            return -1;
        }
        while (syntax.isKind(at, Unit.Joint.Kind.OTHER) || syntax.isWord(at, "to") || syntax.isWord(at, "in")) {
            at++;
        }
        return at < syntax.size() ? at : -1;
    }

    /** "The anniversary of his arrival": what is remembered is no news and has another date. */
    private static boolean isRemembered(Match match, Syntax syntax) {
        int at = match.unit();
        return syntax.isWord(at - 1, "of")
                && at > 1
                && syntax.units().get(at - 2) instanceof Nominal before
                && before.noun().equals("anniversary");
    }

    private static String kind(Match match, Syntax syntax) {
        List<Nominal> nominals = new ArrayList<>();
        if (syntax.units().get(match.unit()) instanceof Nominal nominal) {
            nominals.add(nominal);
        }
        for (int k = match.unit(); k < Math.min(syntax.size(), match.unit() + 6); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal
                    && nominal.noun().equals("visit")) {
                nominals.add(nominal);
            }
        }
        for (Nominal nominal : nominals) {
            if (nominal.hasWord("state")) {
                return "state visit";
            }
            if (nominal.hasWord("official")) {
                return "official visit";
            }
            if (nominal.hasWord("working")) {
                return "working visit";
            }
        }
        return match.set("kind", "visit");
    }

    private static String status(Match match, boolean ahead) {
        return switch (match.modality()) {
            case PLANNED -> "planned";
            case CANCELLED -> "cancelled";
            default -> ahead ? "planned" : match.set("status", "made");
        };
    }

    /** "At the invitation of X", anywhere in the sentence. */
    private static List<Referent> inviters(Syntax syntax, DocumentContext context) {
        List<Referent> inviters = new ArrayList<>();
        for (int k = 0; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal
                    && nominal.noun().equals("invitation")
                    && syntax.prepositionBefore(k)
                            .filter(p -> p.equals("at") || p.equals("on") || p.equals("upon"))
                            .isPresent()) {
                List<Nominal> named = new ArrayList<>();
                nominal.possessor().ifPresent(named::add);
                syntax.prepositionals(k).stream()
                        .filter(p -> p.preposition().equals("of")
                                || p.preposition().equals("by")
                                || p.preposition().equals("from"))
                        .limit(1)
                        .forEach(p -> named.addAll(p.group().members()));
                named.forEach(n -> context.fillers().of(n, "actor").ifPresent(f -> inviters.addAll(f.referents())));
            }
        }
        return inviters;
    }

    /** "Accompanied by X" behind the visitor or the verb. */
    private static List<Referent> companions(Syntax syntax, DocumentContext context) {
        List<Referent> companions = new ArrayList<>();
        for (int k = 0; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof VerbGroup verb
                    && verb.lemma().equals("accompany")
                    && syntax.isWord(k + 1, "by")) {
                syntax.prepositionals(k).stream()
                        .filter(p -> p.preposition().equals("by"))
                        .limit(1)
                        .forEach(p -> p.group().members().forEach(n -> context.fillers()
                                .of(n, "person")
                                .ifPresent(f -> companions.addAll(f.referents()))));
            }
        }
        return companions;
    }
}
