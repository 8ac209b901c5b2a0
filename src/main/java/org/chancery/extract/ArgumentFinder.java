package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.chancery.extract.Frame.Argument;
import org.chancery.extract.Syntax.Group;
import org.chancery.extract.Syntax.Prepositional;
import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.extract.Unit.VerbGroup.Form;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention;
import org.chancery.language.Token;

/** Finds the frames of one sentence and what fills their roles: one way for active, passive, relative, infinitive and noun. */
final class ArgumentFinder {

    private static final Set<String> BESIDE = Set.of(
            "on",
            "during",
            "for",
            "after",
            "before",
            "following",
            "at",
            "in",
            "of",
            "with",
            "through",
            "amid",
            "since",
            "to",
            "over");

    /** Stands in a cue for the noun phrase between its words. */
    private static final String SOMEBODY = "sb";

    private static final int LONGEST_OBJECT = 16;

    private static final Set<String> HELPING = Set.of("help", "assist", "aid", "support");

    /** What a text does in a paper. */
    private static final Set<String> APPEARING =
            Set.of("appear", "publish", "carry", "print", "run", "release", "feature");

    private final AnalyzedSentence analyzed;
    private final Syntax syntax;
    private final FrameIndex frames;
    private final Fillers fillers;
    private final ModalityFinder modality;
    private final WordLists words;

    ArgumentFinder(
            AnalyzedSentence analyzed,
            Syntax syntax,
            FrameIndex frames,
            Fillers fillers,
            ModalityFinder modality,
            WordLists words) {
        this.analyzed = analyzed;
        this.syntax = syntax;
        this.frames = frames;
        this.fillers = fillers;
        this.modality = modality;
        this.words = words;
    }

    List<Match> find() {
        List<Match> matches = new ArrayList<>();
        for (int u = 0; u < syntax.size(); u++) {
            Unit unit = syntax.units().get(u);
            if (unit instanceof VerbGroup verb) {
                int at = u;
                longest(
                                frames.ofVerb(firstWord(verb.lemma())),
                                frame -> hasLemma(verb, frame) && behindCue(verb, frame) >= 0)
                        .forEach(
                                frame -> matches.add(ofVerb(frame, at, firstUnitFrom(behindCue(verb, frame), at + 1))));
            } else if (unit instanceof Nominal nominal) {
                nominal(nominal, u, matches);
            }
        }
        return matches;
    }

    /** "Called off" is no call: every word of the verb is in the cue. */
    private static boolean hasLemma(VerbGroup verb, Frame frame) {
        List<String> lemma = List.of(verb.lemma().split(" ", -1));
        return lemma.size() == 1
                || frame.cue().size() >= lemma.size()
                        && frame.cue().subList(0, lemma.size()).equals(lemma);
    }

    /** "Call off" and "wrap up" are found by their verb. */
    private static String firstWord(String lemma) {
        int blank = lemma.indexOf(' ');
        return blank < 0 ? lemma : lemma.substring(0, blank);
    }

    private void nominal(Nominal nominal, int u, List<Match> matches) {
        longest(frames.ofNoun(nominal.noun()), frame -> qualifies(nominal, frame))
                .forEach(frame -> matches.add(ofNoun(frame, nominal, u)));
    }

    /** Of the frames of one kind of fact that fit here those with the most words: "phone call" rather than "call". */
    private static List<Frame> longest(List<Frame> frames, Predicate<Frame> fits) {
        List<Frame> fitting = frames.stream().filter(fits).toList();
        return fitting.stream()
                .filter(frame -> fitting.stream()
                        .noneMatch(other -> other.fact().equals(frame.fact())
                                && other.cue().size() > frame.cue().size()))
                .toList();
    }

    /** {@return whether the noun phrase has every word of the cue; the last one is its head} */
    private static boolean qualifies(Nominal nominal, Frame frame) {
        for (int i = 0; i + 1 < frame.cue().size(); i++) {
            if (!nominal.hasWord(frame.cue().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the word behind the whole cue of a verb frame, or -1 when its further words do not follow} */
    private int behindCue(VerbGroup verb, Frame frame) {
        int at = verb.main() + 1;
        List<Token> tokens = analyzed.sentence().tokens();
        for (int i = 1; i < frame.cue().size(); i++) {
            String word = frame.cue().get(i);
            if (word.equals(SOMEBODY)) {
                at = behindSomebody(verb, at, frame.cue().get(i + 1));
                continue;
            }
            int skipped = 0;
            while (at < tokens.size()
                    && !tokens.get(at).is(word)
                    && skipped < 3
                    && isBetween(tokens, at, frame.cue(), i)) {
                at++;
                skipped++;
            }
            if (at >= tokens.size() || !tokens.get(at).is(word)) {
                return -1;
            }
            at++;
        }
        return Math.max(at, verb.to());
    }

    /** Between the words of a cue may stand articles, "her", adverbs and, before a noun of the cue, what qualifies it. */
    private static boolean isBetween(List<Token> tokens, int at, List<String> cue, int i) {
        Token token = tokens.get(at);
        boolean owned = at > 0 && Chunker.isPossessive(tokens.get(at - 1));
        boolean qualifier = token.tag() == Token.Tag.ADJ
                || token.tag() == Token.Tag.VERB && token.folded().endsWith("ed")
                || owned && token.tag() == Token.Tag.NOUN;
        return token.tag() == Token.Tag.DET
                || token.tag() == Token.Tag.ADV
                || Chunker.isPossessive(token)
                || qualifier
                        && (i == cue.size() - 1 || !Chunker.isPreposition(cue.get(i)))
                        && token.text().equals(token.folded());
    }

    /** In "ask sb to visit" the words between may be any noun phrase: {@return where the next word of the cue stands} */
    private int behindSomebody(VerbGroup verb, int from, String next) {
        List<Token> tokens = analyzed.sentence().tokens();
        for (int at = from; at < Math.min(tokens.size(), verb.main() + LONGEST_OBJECT); at++) {
            if (tokens.get(at).is(next)) {
                return at;
            }
            if (tokens.get(at).isMark(';') || tokens.get(at).isMark('.')) {
                break;
            }
        }
        return tokens.size();
    }

    private int firstUnitFrom(int token, int from) {
        int u = from;
        while (u < syntax.size() && syntax.units().get(u).from() < token) {
            u++;
        }
        return u;
    }

    // ---- verbs

    private Match ofVerb(Frame frame, int v, int right) {
        VerbGroup verb = (VerbGroup) syntax.units().get(v);
        boolean reduced = syntax.isReduced(v) && !frame.cue().contains("by");
        boolean passive = verb.passive() || reduced || verb.form() == Form.PARTICIPLE;
        Map<String, List<Nominal>> slots = new HashMap<>();
        Group grammatical = syntax.subject(v);
        List<Nominal> rightObjects = right < syntax.size() && syntax.units().get(right) instanceof Nominal
                ? syntax.groupFrom(right).members()
                : List.of();
        int last = right - 1;
        for (Prepositional phrase : prepositionals(last, rightObjects)) {
            slots.computeIfAbsent(phrase.preposition(), p -> new ArrayList<>())
                    .addAll(phrase.group().members());
        }
        if (passive) {
            slots.put("object", grammatical.members());
            slots.put("object2", rightObjects);
            slots.put("subject", slots.getOrDefault("by", List.of()));
        } else {
            slots.put("subject", grammatical.members());
            boolean between = frame.cue().contains(SOMEBODY);
            List<Nominal> objects = between || rightObjects.isEmpty() && right == v + 1
                    ? syntax.object(v).members()
                    : rightObjects;
            slots.put("object", objects);
            if (!rightObjects.isEmpty()) {
                int behind = syntax.groupFrom(right).last() + 1;
                if (behind < syntax.size() && syntax.units().get(behind) instanceof Nominal) {
                    slots.put("object2", syntax.groupFrom(behind).members());
                }
            }
        }
        slots.put("object", withAppositions(slots.get("object"), last));
        int helping = helped(v, slots);
        infinitive(right, slots);
        return match(frame, v, right, modality.ofVerb(helping >= 0 ? helping : v), slots, List.of(), 0.95);
    }

    /** "Awarded the highest medal of the land, the Order of X, to Y": the name between commas is the object too. */
    private List<Nominal> withAppositions(List<Nominal> objects, int last) {
        if (objects.isEmpty()) {
            return objects;
        }
        List<Nominal> all = new ArrayList<>(objects);
        int end = syntax.clauseEnd(Math.max(0, last));
        for (int k = last + 2; k + 1 < end; k++) {
            if (syntax.isKind(k, Kind.COMMA)
                    && syntax.units().get(k + 1) instanceof Nominal name
                    && name.head().isPresent()
                    && syntax.isKind(k + 2, Kind.COMMA)) {
                all.add(name);
                break;
            }
            if (syntax.units().get(k) instanceof VerbGroup) {
                break;
            }
        }
        return all;
    }

    private List<Prepositional> prepositionals(int last, List<Nominal> objects) {
        int from = last;
        if (!objects.isEmpty() && last + 1 < syntax.size()) {
            from = syntax.groupFrom(last + 1).last();
        }
        return syntax.prepositionals(Math.max(0, from));
    }

    /** {@return the verb of helping in "X helps Y build Z", or -1: X builds too, and Y is the one that is helped} */
    private int helped(int v, Map<String, List<Nominal>> slots) {
        int helping = syntax.verbBefore(v);
        if (helping < 0
                || !(syntax.units().get(helping) instanceof VerbGroup verb)
                || !HELPING.contains(verb.lemma())) {
            return -1;
        }
        Group object = syntax.object(helping);
        if (!object.isEmpty() && object.last() < v && object.last() >= v - 2) {
            slots.put("helped", object.members());
            slots.put("subject", syntax.subject(helping).members());
            return helping;
        }
        return -1;
    }

    /** The noun phrases of an infinitive that follows: in "invited him to visit Hanoi" the place. */
    private void infinitive(int right, Map<String, List<Nominal>> slots) {
        for (int k = right; k < Math.min(syntax.size(), right + 8); k++) {
            if (syntax.units().get(k) instanceof VerbGroup verb) {
                if (verb.form() == Form.INFINITIVE) {
                    List<Nominal> inside = new ArrayList<>(syntax.object(k).members());
                    syntax.prepositionals(k)
                            .forEach(p -> inside.addAll(p.group().members()));
                    slots.put("infinitive", inside);
                }
                return;
            }
            if (syntax.isKind(k, Kind.MARK)) {
                return;
            }
        }
    }

    // ---- nouns

    private Match ofNoun(Frame frame, Nominal nominal, int u) {
        Map<String, List<Nominal>> slots = new HashMap<>();
        List<Filler> extra = new ArrayList<>();
        slots.put("self", List.of(nominal));
        nominal.possessor().ifPresent(owner -> slots.put("possessor", List.of(owner)));
        for (Prepositional phrase : syntax.prepositionals(u)) {
            if (isInHonour(phrase)) {
                slots.computeIfAbsent("for", p -> new ArrayList<>())
                        .addAll(phrase.group().members());
            } else if (!phrase.preposition().equals("of") || hangsOn(u, phrase)) {
                slots.computeIfAbsent(phrase.preposition(), p -> new ArrayList<>())
                        .addAll(phrase.group().members());
            }
        }
        if (syntax.isKind(u - 1, Kind.COMMA)
                && u > 1
                && syntax.units().get(u - 2) instanceof Nominal named
                && named.head().isPresent()) {
            slots.put("apposed", List.of(named));
        }
        ofHappening(frame, u).forEach(phrase -> slots.computeIfAbsent(phrase.preposition(), p -> new ArrayList<>())
                .addAll(phrase.group().members()));
        infinitive(u + 1, slots);
        double linked = 0.92;
        boolean owned = nominal.possessor().isPresent() && ownerActs(frame) || slots.containsKey("by");
        int governor = syntax.governor(u);
        Optional<String> preposition = syntax.prepositionBefore(u);
        if (governor >= 0) {
            VerbGroup verb = (VerbGroup) syntax.units().get(governor);
            boolean carries = preposition.isEmpty() && carries(verb.lemma())
                    || preposition.filter(BESIDE::contains).isPresent() && nearBehind(governor, u);
            if (carries && !owned) {
                slots.put("agent", syntax.subject(governor).members());
                linked = preposition.isEmpty() ? 0.94 : 0.85;
            }
        } else if (preposition.filter(BESIDE::contains).isPresent()) {
            int main = syntax.mainVerbAfter(u);
            if (main >= 0 && !owned) {
                slots.put("agent", syntax.subject(main).members());
                linked = 0.82;
            }
        }
        for (Mention name : nominal.names()) {
            fillers.ofName(name).ifPresent(extra::add);
        }
        return match(frame, u, u + 1, modality.ofNoun(u), slots, extra, linked);
    }

    /** "A dinner in honour of X" is one for X. */
    private boolean isInHonour(Prepositional phrase) {
        int honour = phrase.group().first() - 2;
        return phrase.preposition().equals("of")
                && honour > 0
                && syntax.units().get(honour) instanceof Nominal nominal
                && (nominal.noun().equals("honour") || nominal.noun().equals("honor"))
                && syntax.isWord(honour - 1, "in");
    }

    /** Who pays, cancels or plans a visit is who visits; who announces one need not be. */
    private boolean carries(String verb) {
        return words.is("light", verb)
                || words.is("cancel", verb)
                || words.is("plan", verb) && !words.is("saying", verb);
    }

    /** "His visit" tells who visits; "the union's 15th member" does not tell who the member is. */
    private static boolean ownerActs(Frame frame) {
        List<String> agents = frame.arguments().stream()
                .filter(a -> a.slot().equals("agent"))
                .map(Argument::role)
                .toList();
        return agents.isEmpty()
                || frame.arguments().stream().anyMatch(a -> a.slot().equals("possessor") && agents.contains(a.role()));
    }

    /** "A meeting took place between A and B": the phrases behind a verb of which the noun is the subject. */
    private List<Prepositional> ofHappening(Frame frame, int u) {
        boolean text = frame.fact().equals("publication");
        boolean trip = frame.fact().equals("visit");
        int verb = syntax.prepositionBefore(u).isPresent() ? -1 : syntax.mainVerbAfter(u);
        if (verb < 0
                || !(syntax.units().get(verb) instanceof VerbGroup group)
                || trip && !group.lemma().equals("be")
                || !words.is("happening", firstWord(group.lemma()))
                        && !words.is("light", group.lemma())
                        && !(text && APPEARING.contains(group.lemma()))
                || syntax.subject(verb).members().stream()
                        .noneMatch(member -> member == syntax.units().get(u))) {
            return List.of();
        }
        Group object = syntax.object(verb);
        return syntax.prepositionals(object.isEmpty() || object.first() < verb ? verb : object.last()).stream()
                .filter(phrase -> trip
                        ? phrase.preposition().equals("to")
                        : text
                                ? phrase.preposition().equals("in")
                                        || phrase.preposition().equals("by")
                                : phrase.preposition().equals("between")
                                        || phrase.preposition().equals("with"))
                .toList();
    }

    /** "Of" hangs on the noun right before it; over a name it reaches back: "the visit to Hanoi of X". */
    private boolean hangsOn(int noun, Prepositional phrase) {
        int before = phrase.group().first() - 2;
        while (before > noun && syntax.units().get(before) instanceof Unit.Time) {
            before--;
        }
        return before == noun
                || syntax.isWord(before, "ahead")
                || syntax.units().get(before) instanceof Nominal other
                        && other.head().isPresent();
    }

    /** The noun phrase hangs on the verb itself and not on something far behind it. */
    private boolean nearBehind(int verb, int noun) {
        int nominals = 0;
        for (int k = verb + 1; k < noun; k++) {
            if (syntax.units().get(k) instanceof Nominal) {
                nominals++;
            }
        }
        return nominals <= 3;
    }

    // ---- roles

    private Match match(
            Frame frame,
            int unit,
            int right,
            Modality modality,
            Map<String, List<Nominal>> slots,
            List<Filler> names,
            double linked) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>();
        for (Argument argument : frame.arguments()) {
            if (argument.slot().equals("modifier")) {
                for (Filler name : names) {
                    fillers.narrow(name, argument.type()).ifPresent(filler -> add(roles, argument.role(), filler));
                }
                continue;
            }
            for (Nominal nominal : slots.getOrDefault(argument.slot(), List.of())) {
                fillers.of(nominal, argument.type()).ifPresent(filler -> add(roles, argument.role(), filler));
            }
            if (argument.slot().equals("possessor")
                    && slots.getOrDefault("possessor", List.of()).isEmpty()
                    && syntax.units().get(unit) instanceof Nominal nominal) {
                fillers.ofOwner(nominal, argument.type()).ifPresent(filler -> add(roles, argument.role(), filler));
            }
        }
        return new Match(frame, analyzed.index(), unit, right, modality, roles, linked);
    }

    private static void add(Map<String, List<Filler>> roles, String role, Filler filler) {
        roles.computeIfAbsent(role, r -> new ArrayList<>()).add(filler);
    }

    boolean isJoint(int u) {
        return syntax.units().get(u) instanceof Joint;
    }
}
