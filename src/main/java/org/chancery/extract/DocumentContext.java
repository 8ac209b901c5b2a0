package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.document.Block;
import org.chancery.extract.Syntax.Prepositional;
import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.fact.Span;
import org.chancery.language.AnalyzedDocument;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention.DateMention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;
import org.chancery.language.Sentence;
import org.chancery.lexicon.Entity.Body;
import org.chancery.lexicon.Lexicon;

/** A document while its facts are gathered: its sentences in parts, its discourse, and the where and when around a predicate. */
final class DocumentContext {

    /** The longest stretch of text that one piece of evidence shows, in UTF-16 units. */
    private static final int LONGEST_EVIDENCE = 1400;

    private static final Set<String> NOT_OF_EVENT =
            Set.of("since", "until", "till", "before", "after", "by", "for", "than", "of");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside");

    private final AnalyzedDocument document;
    private final Lexicon lexicon;
    private final List<Syntax> syntaxes;
    private final Discourse discourse;
    private final Offices offices;
    private final Fillers fillers;
    private final CodePoints codePoints;
    private final List<Stop> stops = new ArrayList<>();
    private final Map<Integer, Edtf> inherited = new LinkedHashMap<>();

    DocumentContext(
            AnalyzedDocument document,
            Lexicon lexicon,
            List<Syntax> syntaxes,
            Discourse discourse,
            Offices offices,
            Fillers fillers) {
        this.document = document;
        this.lexicon = lexicon;
        this.syntaxes = syntaxes;
        this.discourse = discourse;
        this.offices = offices;
        this.fillers = fillers;
        this.codePoints = new CodePoints(document.document().text());
        inheritDates();
    }

    AnalyzedDocument document() {
        return document;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Offices offices() {
        return offices;
    }

    Discourse discourse() {
        return discourse;
    }

    Fillers fillers() {
        return fillers;
    }

    Syntax syntax(int sentence) {
        return syntaxes.get(sentence);
    }

    AnalyzedSentence sentence(int index) {
        return document.sentences().get(index);
    }

    /** {@return the sentence as evidence; of a very long one the part around the unit} */
    Span evidence(int sentence, int unit) {
        Sentence words = sentence(sentence).sentence();
        int from = words.start();
        int to = words.end();
        if (to - from > LONGEST_EVIDENCE) {
            int at = words.token(syntax(sentence).units().get(unit).from()).start();
            from = Math.max(from, at - LONGEST_EVIDENCE / 2);
            to = Math.min(to, from + LONGEST_EVIDENCE);
        }
        return codePoints.span(from, to);
    }

    /** Somebody's stop in a state, as a sentence told it. */
    record Stop(int sentence, Referent visitor, Referent state, List<Referent> places, Optional<Edtf> date) {}

    void visited(int sentence, Referent visitor, Referent state, List<Referent> places, Optional<Edtf> date) {
        stops.add(new Stop(sentence, visitor, state, List.copyOf(places), date));
    }

    /** {@return the state of the last visit that was told in a sentence or at most some sentences before it} */
    Optional<Referent> lastVisit(int sentence, int reach) {
        return lastStop(sentence, reach).map(Stop::state);
    }

    Optional<Stop> lastStop(int sentence, int reach) {
        for (int i = stops.size() - 1; i >= 0; i--) {
            if (stops.get(i).sentence() <= sentence && stops.get(i).sentence() >= sentence - reach) {
                return Optional.of(stops.get(i));
            }
        }
        return Optional.empty();
    }

    // ---- when

    /** Headings that are a date, and list entries that begin with one, give it to what follows. */
    private void inheritDates() {
        Optional<Edtf> heading = Optional.empty();
        Optional<Edtf> entry = Optional.empty();
        Block block = null;
        for (AnalyzedSentence analyzed : document.sentences()) {
            boolean first = !analyzed.sentence().block().equals(block);
            block = analyzed.sentence().block();
            Optional<DateMention> leading = leadingDate(analyzed);
            if (first) {
                entry = Optional.empty();
                if (leading.isPresent() && isAlone(analyzed, leading.get())) {
                    heading = leading.get()
                            .date()
                            .filter(d -> d.precision() == Edtf.Precision.DAY
                                    || d.precision() == Edtf.Precision.INTERVAL
                                    || d.precision() == Edtf.Precision.MONTH);
                } else if (leading.isPresent() && opensEntry(analyzed, leading.get())) {
                    entry = leading.get().date();
                } else if (block.kind() == Block.Kind.HEADING) {
                    heading = Optional.empty();
                }
            }
            int index = analyzed.index();
            Optional<Edtf> handedDown = entry.isPresent() ? entry : heading;
            handedDown.ifPresent(date -> inherited.put(index, date));
        }
    }

    private static Optional<DateMention> leadingDate(AnalyzedSentence analyzed) {
        return analyzed.mentions().stream()
                .filter(m -> m instanceof DateMention)
                .map(m -> (DateMention) m)
                .filter(date -> date.from() <= 2)
                .findFirst();
    }

    private static boolean isAlone(AnalyzedSentence analyzed, DateMention date) {
        return analyzed.sentence().size() - (date.to() - date.from()) <= 2
                && analyzed.sentence().end() == analyzed.sentence().block().end();
    }

    /** "28 April - Japan and India …", "June 19: …". */
    private static boolean opensEntry(AnalyzedSentence analyzed, DateMention date) {
        if (date.to() >= analyzed.sentence().size()) {
            return false;
        }
        String mark = analyzed.sentence().token(date.to()).text();
        return mark.equals("-")
                || mark.equals("–")
                || mark.equals("—")
                || mark.equals(":")
                || mark.equals("--")
                || mark.equals("|");
    }

    /** {@return the date of what a unit tells: in its clause, else before it in its sentence, else handed down} */
    Optional<Edtf> date(int sentence, int unit, int right) {
        Syntax syntax = syntax(sentence);
        int begin = syntax.clauseBegin(unit);
        int end = syntax.clauseEnd(Math.max(unit, right - 1));
        Optional<Edtf> own = nearest(syntax, unit, begin, end);
        if (own.isPresent()) {
            return own;
        }
        Optional<Edtf> leading = begin > 0 ? nearest(syntax, 0, 0, Math.min(4, unit)) : Optional.empty();
        return leading.or(() -> Optional.ofNullable(inherited.get(sentence)));
    }

    private static Optional<Edtf> nearest(Syntax syntax, int unit, int begin, int end) {
        Edtf best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int k = begin; k < end; k++) {
            if (syntax.units().get(k) instanceof Time time
                    && time.mention().date().isPresent()
                    && isOfEvent(syntax, k)) {
                Edtf date = time.mention().date().get();
                int distance =
                        Math.abs(k - unit) + (date.isDay() || date.precision() == Edtf.Precision.INTERVAL ? 0 : 2);
                if (distance < bestDistance) {
                    best = date;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOfEvent(Syntax syntax, int time) {
        if (time == 0) {
            return true;
        }
        if (syntax.units().get(time - 1) instanceof Joint joint) {
            if (joint.is(Kind.PREPOSITION) && NOT_OF_EVENT.contains(joint.word())) {
                return false;
            }
            return !joint.is(Kind.OPEN);
        }
        return true;
    }

    // ---- where

    /** {@return the places that stand around a predicate, behind "in" or "at"} */
    List<Referent> places(int sentence, int unit, int right) {
        Syntax syntax = syntax(sentence);
        List<Referent> places = new ArrayList<>();
        List<Prepositional> phrases = new ArrayList<>(syntax.prepositionals(Math.max(unit, right - 1)));
        int begin = syntax.clauseBegin(unit);
        for (int k = begin; k < unit; k++) {
            if (syntax.isKind(k, Kind.PREPOSITION)
                    && k + 1 < unit
                    && syntax.units().get(k + 1) instanceof Nominal
                    && (k == begin || syntax.isKind(k - 1, Kind.COMMA) || k <= begin + 1)) {
                phrases.add(new Prepositional(((Joint) syntax.units().get(k)).word(), syntax.groupFrom(k + 1)));
            }
        }
        for (Prepositional phrase : phrases) {
            if (WHERE.contains(phrase.preposition())) {
                for (Nominal nominal : phrase.group().members()) {
                    discourse.of(nominal).referents().stream()
                            .filter(r -> r.is(EntityType.PLACE))
                            .filter(r -> !places.contains(r))
                            .forEach(places::add);
                    nominal.possessor()
                            .flatMap(owner ->
                                    discourse.of(owner).referents().stream().findFirst())
                            .filter(r -> r.is(EntityType.PLACE))
                            .filter(r -> !places.contains(r))
                            .ifPresent(places::add);
                }
            }
        }
        return List.copyOf(places);
    }

    // ---- on what occasion

    /** {@return the forum or summit on whose margins something happens, when a prepositional phrase says so} */
    Optional<String> occasion(int sentence, int unit, int right) {
        Syntax syntax = syntax(sentence);
        for (Prepositional phrase : syntax.prepositionals(Math.max(unit, right - 1))) {
            for (Nominal nominal : phrase.group().members()) {
                boolean forum = nominal.head()
                        .filter(h -> h instanceof EntityMention e
                                && e.entity()
                                        .known()
                                        .filter(k -> k instanceof Body body
                                                && body.kind().equals("forum"))
                                        .isPresent())
                        .isPresent();
                boolean event = nominal.noun().equals("summit")
                        || nominal.noun().equals("forum")
                        || nominal.noun().equals("anniversary")
                        || nominal.noun().equals("conference")
                        || nominal.noun().equals("funeral")
                        || nominal.noun().equals("inauguration")
                        || nominal.noun().equals("ceremony");
                if (forum
                        || event
                                && !phrase.preposition().equals("with")
                                && !phrase.preposition().equals("between")) {
                    return Optional.of(text(sentence, nominal));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the words of a noun phrase as they stand, without its article} */
    String text(int sentence, Nominal nominal) {
        Sentence words = sentence(sentence).sentence();
        int from = nominal.from();
        if (nominal.possessor().isEmpty() && !nominal.determiner().isEmpty()) {
            from += nominal.determiner().split(" ", -1).length;
        }
        from = Math.min(from, nominal.to() - 1);
        return document.document()
                .text()
                .substring(
                        words.token(from).start(), words.token(nominal.to() - 1).end());
    }
}
