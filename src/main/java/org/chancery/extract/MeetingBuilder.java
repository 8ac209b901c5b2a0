package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Syntax.Prepositional;
import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.fact.Span;
import org.chancery.language.Referent;

/**
 * Meetings. Whoever stands in the role {@code one} meets each who stands in {@code other}; those in {@code together} meet each
 * other, as do several in {@code one} when nobody is in {@code other}.
 */
final class MeetingBuilder implements FactBuilder {

    /** So many sentences back "during his visit" may reach. */
    private static final int DURING_REACH = 40;

    /** So many sentences behind an arrival a welcome is part of it. */
    private static final int GREETING_REACH = 2;

    /** What is said to somebody's face when it is said at a meeting. */
    private static final Set<String> TELLING = Set.of(
            "tell",
            "inform",
            "assure",
            "thank",
            "congratulate",
            "brief",
            "urge",
            "warn",
            "remind",
            "ask",
            "invite",
            "welcome",
            "promise",
            "praise",
            "present");

    private static final Set<String> DURING = Set.of("during", "at", "in", "over", "on");
    private static final Set<String> OF_ALL = Set.of("trilateral", "tripartite", "quadrilateral", "joint");

    private static final Set<String> BY_PHONE = Set.of("phone", "telephone", "call");
    private static final Set<String> BY_VIDEO = Set.of(
            "video",
            "videolink",
            "videoconference",
            "videoconferencing",
            "teleconference",
            "online",
            "virtually",
            "zoom");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        boolean far = match.frame().set().containsKey("medium");
        if (!match.modality().isFact()
                || !isAlone(match, context)
                || far && mode(match, context).equals("in person")) {
            return List.of();
        }
        List<List<Referent>> pairs = new ArrayList<>();
        List<Referent> one = people(match, "one");
        List<Referent> other = other(match, one, context);
        List<Referent> together = people(match, "together");
        for (Referent a : one) {
            for (Referent b : other) {
                if (!a.key().equals(b.key()) && !one.contains(b)) {
                    pairs.add(List.of(a, b));
                }
            }
        }
        if (other.size() > 1 && isOfAll(match, context)) {
            Set<Referent> all = new LinkedHashSet<>(one);
            all.addAll(other);
            pairs.clear();
            pairs.add(List.copyOf(all));
        }
        if (pairs.isEmpty() && together.size() > 1) {
            pairs.add(together);
        }
        if (pairs.isEmpty()
                && other.isEmpty()
                && one.size() > 1
                && !match.frame().set().containsKey("needs")
                && !isAttended(match, context)) {
            pairs.add(one);
        }
        if (pairs.isEmpty() && one.size() == 1 && together.size() == 1 && !one.equals(together)) {
            pairs.add(List.of(one.get(0), together.get(0)));
        }
        if (pairs.isEmpty() && match.frame().set().containsKey("greeting")) {
            return greeters(match, context);
        }
        String mode = mode(match, context);
        Optional<Edtf> later = match.modality() == Modality.CANCELLED
                ? Postponement.newDate(match, context.syntax(match.sentence()))
                : Optional.empty();
        Optional<Edtf> date =
                later.isPresent() ? Optional.empty() : context.circumstances().date(match);
        List<Referent> places =
                mode.equals("in person") ? context.circumstances().places(match) : List.of();
        Span evidence = context.evidence(match.sentence(), match.unit());
        List<Draft> drafts = new ArrayList<>();
        for (List<Referent> participants : pairs) {
            Optional<DocumentContext.Stop> stop =
                    mode.equals("in person") ? stop(match, participants, context) : Optional.empty();
            Optional<Edtf> when = date.or(() -> stop.flatMap(DocumentContext.Stop::date))
                    .or(() -> context.circumstances().dayOfReport(match));
            List<Referent> where = places.isEmpty() && date.isEmpty()
                    ? stop.map(MeetingBuilder::places).orElse(List.of())
                    : places;
            if (mode.equals("in person") && match.modality() == Modality.ASSERTED) {
                guest(match, participants, where, when, evidence, context).ifPresent(drafts::add);
            }
            later.ifPresent(day ->
                    drafts.add(new Draft("meeting", match.frame().name(), FactBuilder.confidence(match), evidence)
                            .names("participants", participants)
                            .text("mode", mode)
                            .date("date", later)
                            .text("status", "planned")));
            drafts.add(new Draft("meeting", match.frame().name(), FactBuilder.confidence(match), evidence)
                    .names("participants", participants)
                    .text("mode", mode)
                    .date("date", when)
                    .names("place", where)
                    .text("occasion", context.circumstances().occasion(match))
                    .text(
                            "status",
                            status(match.modality(), context.circumstances().isAhead(when))));
        }
        if (match.frame().sort() == Frame.Sort.VERB && one.size() == 1 && later.isEmpty()) {
            next(match, one.get(0), other, mode, evidence, context, drafts);
        }
        return drafts;
    }

    /** "Received B on Sunday and C on Monday": who stands behind the day of the first has a day of their own. */
    private static void next(
            Match match,
            Referent one,
            List<Referent> known,
            String mode,
            Span evidence,
            DocumentContext context,
            List<Draft> drafts) {
        Syntax syntax = context.syntax(match.sentence());
        boolean object = match.right() < syntax.size() && syntax.units().get(match.right()) instanceof Nominal;
        if (known.isEmpty() && !object) {
            return;
        }
        int end = syntax.clauseEnd(Math.max(match.unit(), match.right() - 1));
        boolean apart = false;
        for (int k = match.right(); k + 1 < end; k++) {
            apart |= syntax.units().get(k) instanceof Time || syntax.isKind(k, Joint.Kind.PREPOSITION);
            boolean joint = syntax.isWord(k, "and") && syntax.units().get(k + 1) instanceof Nominal;
            if (!apart || !joint || !(syntax.units().get(k + 1) instanceof Nominal nominal)) {
                continue;
            }
            Optional<Referent> person = people(List.of(nominal), context).stream()
                    .filter(p -> !known.contains(p) && !p.equals(one))
                    .findFirst();
            Optional<Edtf> day = Optional.empty();
            for (int t = k + 2; t < end && day.isEmpty(); t++) {
                day = syntax.date(t);
            }
            if (person.isPresent() && day.isPresent()) {
                drafts.add(new Draft("meeting", match.frame().name(), FactBuilder.confidence(match) * 0.9, evidence)
                        .names("participants", List.of(one, person.get()))
                        .text("mode", mode)
                        .date("date", day)
                        .text(
                                "status",
                                status(match.modality(), context.circumstances().isAhead(day))));
            }
        }
    }

    /** Whom they meet: as the frame says, else whom they tell something "at a meeting", else those "among them". */
    private static List<Referent> other(Match match, List<Referent> one, DocumentContext context) {
        List<Referent> other = people(match, "other");
        if (!other.isEmpty() || one.size() != 1) {
            return other;
        }
        Syntax syntax = context.syntax(match.sentence());
        if (match.frame().sort() == Frame.Sort.NOUN) {
            int verb = syntax.governor(match.unit());
            boolean told = verb >= 0
                    && people(match, "together").isEmpty()
                    && syntax.units().get(verb) instanceof VerbGroup group
                    && !group.passive()
                    && TELLING.contains(group.lemma())
                    && syntax.prepositionBefore(match.unit())
                            .filter(DURING::contains)
                            .isPresent();
            return told ? people(syntax.object(verb).members(), context) : other;
        }
        for (int k = match.right(); k < Math.min(syntax.clauseEnd(match.unit()), match.right() + 8); k++) {
            boolean among = syntax.isWord(k, "including") || syntax.isWord(k, "among");
            int named = syntax.isWord(k, "among") ? k + 2 : k + 1;
            if (among && named < syntax.size() && syntax.units().get(named) instanceof Nominal) {
                return people(syntax.groupFrom(named).members(), context);
            }
        }
        return other;
    }

    private static List<Referent> people(List<Nominal> nominals, DocumentContext context) {
        return nominals.stream()
                .flatMap(n -> context.fillers().of(n, "person").stream())
                .flatMap(filler -> filler.referents().stream())
                .distinct()
                .toList();
    }

    /** "Trilateral talks with B and C", "received B and C together": they all meet each other. */
    private static boolean isOfAll(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        if (syntax.units().get(match.unit()) instanceof Nominal nominal) {
            return nominal.words().stream().anyMatch(OF_ALL::contains)
                    || nominal.hasWord("way") && (nominal.hasWord("three") || nominal.hasWord("four"));
        }
        int object = match.right();
        if (object >= syntax.size() || !(syntax.units().get(object) instanceof Nominal)) {
            return false;
        }
        return syntax.isWord(syntax.groupFrom(object).last() + 1, "together");
    }

    /** "Saw B in Geneva" and "called B on Friday", not "saw B win", "saw B as a rival" or "called B a liar". */
    private static boolean isAlone(Match match, DocumentContext context) {
        if (!match.frame().set().containsKey("alone")) {
            return true;
        }
        Syntax syntax = context.syntax(match.sentence());
        if (match.right() >= syntax.size() || !(syntax.units().get(match.right()) instanceof Nominal)) {
            return false;
        }
        int behind = syntax.groupFrom(match.right()).last() + 1;
        if (behind >= syntax.size() || syntax.units().get(behind) instanceof Time) {
            return true;
        }
        if (syntax.units().get(behind) instanceof VerbGroup verb) {
            return verb.form() == VerbGroup.Form.INFINITIVE
                    && match.set("mode", "").equals("call");
        }
        return syntax.units().get(behind) instanceof Joint joint
                && !joint.word().equals("as")
                && !joint.word().equals("for")
                && !joint.word().equals("of")
                && !"\"“”‘’'".contains(joint.word());
    }

    /** Two who attend a summit, or the meeting of a body, need not have met each other. */
    private static boolean isAttended(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        boolean oneToOne = syntax.units().get(match.unit()) instanceof Nominal nominal
                && nominal.noun().equals("meeting")
                && !syntax.isWord(match.unit() + 1, "of");
        if (oneToOne) {
            return false;
        }
        int governor = match.frame().sort() == Frame.Sort.NOUN ? syntax.governor(match.unit()) : -1;
        return governor >= 0
                && syntax.units().get(governor) instanceof VerbGroup verb
                && verb.lemma().equals("attend");
    }

    /** Whoever meets somebody at a place in that one's own land, not in their own, is a visitor there. */
    private static Optional<Draft> guest(
            Match match,
            List<Referent> participants,
            List<Referent> places,
            Optional<Edtf> when,
            Span evidence,
            DocumentContext context) {
        Optional<Referent> land = places.stream()
                .filter(place -> place.is(EntityType.PLACE))
                .flatMap(place -> context.offices().stateOfPlace(place).stream())
                .findFirst();
        if (land.isEmpty() || participants.size() != 2) {
            return Optional.empty();
        }
        List<Referent> guests = new ArrayList<>();
        boolean host = false;
        for (Referent participant : participants) {
            Optional<Referent> home = context.offices().homeState(participant);
            boolean atHome = home.filter(h -> h.key().equals(land.get().key())).isPresent();
            host |= atHome;
            if (home.isPresent() && !atHome) {
                guests.add(participant);
            }
        }
        return host && guests.size() == 1
                ? Optional.of(
                        new Draft("visit", "visit/met-in-the-land", FactBuilder.confidence(match) * 0.85, evidence)
                                .name("visitor", guests.get(0))
                                .name("destination", land.get())
                                .date("date", when)
                                .text("kind", "visit")
                                .text("status", context.circumstances().isAhead(when) ? "planned" : "made")
                                .names(
                                        "places",
                                        places.stream()
                                                .filter(place -> place.is(EntityType.PLACE))
                                                .toList()))
                : Optional.empty();
    }

    /**
     * "He landed in X. The ministry greeted A and B at the airport": where no person greets, those of the land itself did, and
     * whom they met is the one who had just arrived.
     */
    private static List<Draft> greeters(Match match, DocumentContext context) {
        Optional<DocumentContext.Stop> arrival =
                context.lastStop(match.sentence(), 1).filter(stop -> stop.sentence() < match.sentence());
        List<Referent> named = people(match, "other");
        boolean ownGreeter = !people(match, "one").isEmpty();
        if (arrival.isEmpty() || ownGreeter) {
            return List.of();
        }
        DocumentContext.Stop stop = arrival.get();
        List<Draft> drafts = new ArrayList<>();
        for (Referent greeter : named) {
            boolean ofTheLand = context.offices()
                    .homeState(greeter)
                    .filter(home -> home.key().equals(stop.state().key()))
                    .isPresent();
            if (ofTheLand && !greeter.key().equals(stop.visitor().key())) {
                drafts.add(new Draft(
                                "meeting", match.frame().name(), 0.75, context.evidence(match.sentence(), match.unit()))
                        .names("participants", List.of(stop.visitor(), greeter))
                        .text("mode", "in person")
                        .date("date", stop.date())
                        .names("place", stop.places())
                        .text("status", "held"));
            }
        }
        return drafts;
    }

    /** A meeting during a visit of one of them, or told in one sentence with it, happens there and then. */
    private static Optional<DocumentContext.Stop> stop(
            Match match, List<Referent> participants, DocumentContext context) {
        boolean greeting = match.frame().set().containsKey("greeting");
        int reach = context.circumstances().isDuringVisit(match) ? DURING_REACH : greeting ? GREETING_REACH : 0;
        boolean elsewhen = reach == 0 && context.circumstances().isBackground(match);
        List<Referent> places = context.circumstances().places(match);
        return elsewhen
                ? Optional.empty()
                : context.lastStopOf(participants, match.sentence(), reach)
                        .filter(stop -> places.isEmpty()
                                || places.stream().anyMatch(place -> context.offices()
                                        .stateOfPlace(place)
                                        .filter(state ->
                                                state.key().equals(stop.state().key()))
                                        .isPresent()));
    }

    private static List<Referent> places(DocumentContext.Stop stop) {
        return stop.places().isEmpty() ? List.of(stop.state()) : stop.places();
    }

    private static List<Referent> people(Match match, String role) {
        Set<Referent> people = new LinkedHashSet<>();
        match.referents(role).stream().filter(r -> r.is(EntityType.PERSON)).forEach(people::add);
        return List.copyOf(people);
    }

    private static String status(Modality modality, boolean ahead) {
        return switch (modality) {
            case PLANNED -> "planned";
            case CANCELLED -> "cancelled";
            default -> ahead ? "planned" : "held";
        };
    }

    /** "By phone", "via video link": the words around a meeting may say that it was none in a room. */
    private static String mode(Match match, DocumentContext context) {
        String mode = match.set("mode", "in person");
        Syntax syntax = context.syntax(match.sentence());
        List<Nominal> around = new ArrayList<>();
        if (syntax.units().get(match.unit()) instanceof Nominal nominal) {
            around.add(nominal);
        } else if (match.right() < syntax.size() && syntax.units().get(match.right()) instanceof Nominal object) {
            around.add(object);
        }
        for (Prepositional phrase : syntax.prepositionals(Math.max(match.unit(), match.right() - 1))) {
            if (phrase.preposition().equals("by")
                    || phrase.preposition().equals("via")
                    || phrase.preposition().equals("over")
                    || phrase.preposition().equals("on")
                    || phrase.preposition().equals("through")) {
                around.addAll(phrase.group().members());
            }
        }
        for (int k = match.unit() + 1; k < Math.min(syntax.size(), match.unit() + 3); k++) {
            if (syntax.units().get(k) instanceof Joint joint
                    && joint.is(Joint.Kind.OTHER)
                    && BY_VIDEO.contains(joint.word())) {
                return "video";
            }
        }
        for (Nominal nominal : around) {
            if (nominal.words().stream().anyMatch(BY_VIDEO::contains) || nominal.hasWord("virtual")) {
                return "video";
            }
            if (nominal.words().stream().anyMatch(BY_PHONE::contains) && !mode.equals("video")) {
                return "call";
            }
        }
        return mode;
    }
}
