package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.document.Block;
import org.chancery.extract.Syntax.Group;
import org.chancery.extract.Syntax.Prepositional;
import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedDocument;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.DocumentDay;
import org.chancery.language.Mention.DateMention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.Manner;
import org.chancery.language.Referent;
import org.chancery.language.Sentence;
import org.chancery.lexicon.Entity.Body;

/** When, where and on what occasion something happens: what stands around a predicate, and what headings hand down to it. */
final class Circumstances {

    private static final Set<String> NOT_OF_EVENT =
            Set.of("since", "until", "till", "before", "after", "by", "for", "than");
    private static final Set<String> PARTS_OF_DAY = Set.of(
            "morning",
            "evening",
            "afternoon",
            "night",
            "day",
            "hour",
            "eve",
            "end",
            "beginning",
            "start",
            "week",
            "weekend",
            "close");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside");
    private static final Set<String> OWN_TIME =
            Set.of("during", "after", "before", "following", "since", "of", "amid", "ahead", "to");
    private static final Set<String> EARLIER = Set.of(
            "previously",
            "earlier",
            "last",
            "ago",
            "previous",
            "since",
            "once",
            "former",
            "formerly",
            "past",
            "recent",
            "recently",
            "first",
            "already",
            "historic",
            "then",
            "recalled",
            "twice",
            "again",
            "anniversary",
            "traditionally",
            "regularly",
            "years",
            "months",
            "weeks",
            "decades",
            "within");
    private static final int LEAD = 4;
    private static final double SURE_DAY = 0.9;

    private final DocumentContext context;
    private final AnalyzedDocument document;
    private final Map<Integer, Edtf> inherited = new LinkedHashMap<>();

    Circumstances(DocumentContext context) {
        this.context = context;
        this.document = context.document();
        inheritDates();
    }

    /** The units among which a predicate's time and place stand. */
    private record Window(int begin, int end) {}

    private Window window(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        int unit = match.unit();
        int behind = beforeNextEvent(syntax, unit, syntax.clauseEnd(Math.max(unit, match.right() - 1)));
        if (!(syntax.units().get(unit) instanceof Nominal noun)) {
            return new Window(syntax.clauseBegin(unit), behind);
        }
        String preposition = syntax.prepositionBefore(unit).orElse("");
        if (OWN_TIME.contains(preposition)) {
            return new Window(Math.max(0, unit - 1), behind);
        }
        int governor = syntax.governor(unit);
        if (governor >= 0) {
            return new Window(syntax.clauseBegin(governor), behind);
        }
        int main = preposition.isEmpty() ? syntax.mainVerbAfter(unit) : -1;
        if (main >= 0) {
            Group subject = syntax.subject(main);
            boolean isSubject = subject.members().contains(noun);
            if (isSubject) {
                return new Window(syntax.clauseBegin(unit), Math.max(behind, syntax.clauseEnd(main)));
            }
        }
        return new Window(syntax.clauseBegin(unit), behind);
    }

    /** "A talk between X and Y, the visit of Z in May": what stands behind the next noun in the row is not the first one's. */
    private static int beforeNextEvent(Syntax syntax, int unit, int end) {
        if (!(syntax.units().get(unit) instanceof Nominal)) {
            return end;
        }
        for (int k = unit + 2; k + 1 < end; k++) {
            boolean joint = syntax.isKind(k, Kind.COMMA) || syntax.isKind(k, Kind.AND);
            if (joint
                    && syntax.units().get(k + 1) instanceof Nominal next
                    && !next.noun().isEmpty()
                    && !next.determiner().isEmpty()) {
                return k;
            }
        }
        return end;
    }

    // ---- when

    /** Headings that are a date, and list entries that begin with one, give it to what follows. */
    private void inheritDates() {
        boolean dateline = dateline();
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
                            .filter(d -> !dateline)
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

    /** A date alone on a line that is the only one of its kind and the day of the report heads no section. */
    private boolean dateline() {
        List<Edtf> alone = new ArrayList<>();
        Block block = null;
        for (AnalyzedSentence analyzed : document.sentences()) {
            Optional<DateMention> leading = leadingDate(analyzed);
            if (!analyzed.sentence().block().equals(block) && leading.isPresent() && isAlone(analyzed, leading.get())) {
                leading.get().date().ifPresent(alone::add);
            }
            block = analyzed.sentence().block();
        }
        return alone.size() == 1
                && document.published()
                        .date()
                        .filter(day -> day.overlaps(alone.get(0)))
                        .isPresent();
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

    /** {@return the date that a heading or the entry of a list hands down to a sentence} */
    Optional<Edtf> inherited(int sentence) {
        return Optional.ofNullable(inherited.get(sentence));
    }

    /** {@return whether the words around a predicate say that it happened during a visit} */
    boolean isDuringVisit(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        for (int k = 1; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal
                    && (nominal.noun().equals("visit")
                            || nominal.noun().equals("trip")
                            || nominal.noun().equals("stay"))
                    && (syntax.isWord(k - 1, "during") || syntax.isWord(k - 1, "on") || syntax.isWord(k - 1, "of"))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the date of what a predicate tells: around it, else at the head of its sentence, else handed down, else nothing} */
    Optional<Edtf> date(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        Window window = window(match);
        Optional<Edtf> own = nearest(syntax, match.unit(), window.begin, window.end);
        if (own.isPresent()) {
            return own;
        }
        boolean ownTime = syntax.prepositionBefore(match.unit())
                .filter(OWN_TIME::contains)
                .isPresent();
        Optional<Edtf> leading =
                window.begin > 0 && !ownTime ? nearest(syntax, 0, 0, Math.min(5, match.unit())) : Optional.empty();
        return leading.or(() -> Optional.ofNullable(inherited.get(match.sentence())));
    }

    /**
     * {@return the day of publication, marked as approximate, for what a report's lead tells without a time of its own}
     *
     * <p>Nothing for a perfect or pluperfect, and nothing for a sentence that speaks of other times.
     */
    Optional<Edtf> dayOfReport(Match match) {
        DocumentDay published = document.published();
        boolean sure = published.confidence() >= SURE_DAY
                && published.date().filter(Edtf::isDay).isPresent();
        if (!sure || !isInLead(match.sentence()) || match.modality() != Modality.ASSERTED || isBackground(match)) {
            return Optional.empty();
        }
        AnalyzedSentence analyzed = context.sentence(match.sentence());
        boolean dated = analyzed.mentions().stream()
                .anyMatch(m ->
                        m instanceof DateMention date && !(date.date().equals(published.date()) && date.from() < 14));
        boolean earlier = analyzed.sentence().tokens().stream().anyMatch(t -> EARLIER.contains(t.folded()));
        return dated || earlier || isPerfect(match)
                ? Optional.empty()
                : published.date().map(day -> Edtf.parse(day.text() + "~"));
    }

    /** Headlines and the first sentences of the text proper. */
    private boolean isInLead(int sentence) {
        long before = document.sentences().subList(0, sentence).stream()
                .filter(s -> s.sentence().block().kind() == Block.Kind.BODY)
                .count();
        return before < LEAD;
    }

    /** {@return whether a predicate stands in a clause behind "after", "before" or the like, and so at another time than the main one} */
    boolean isBackground(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        for (int k = match.unit() - 1; k >= 0; k--) {
            if (syntax.isKind(k, Kind.SUBORDINATOR)) {
                return syntax.isWord(k, "after")
                        || syntax.isWord(k, "before")
                        || syntax.isWord(k, "since")
                        || syntax.isWord(k, "until");
            }
            if (syntax.units().get(k) instanceof VerbGroup verb && verb.isFinite() && !syntax.isReduced(k)
                    || syntax.isKind(k, Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPerfect(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        int verb = match.unit();
        if (!(syntax.units().get(verb) instanceof VerbGroup)) {
            int governor = syntax.governor(match.unit());
            verb = governor >= 0 ? governor : syntax.mainVerbAfter(match.unit());
        }
        if (verb < 0 || !(syntax.units().get(verb) instanceof VerbGroup group)) {
            return false;
        }
        Sentence words = context.sentence(match.sentence()).sentence();
        for (int i = group.from(); i < group.main(); i++) {
            String word = words.token(i).folded();
            if (word.equals("had") || word.equals("has") || word.equals("have")) {
                return true;
            }
        }
        return false;
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
        if (time == 0 || !(syntax.units().get(time - 1) instanceof Joint joint)) {
            return true;
        }
        if (joint.word().equals("of")) {
            return time > 1
                    && syntax.units().get(time - 2) instanceof Nominal part
                    && PARTS_OF_DAY.contains(part.noun());
        }
        return !(joint.is(Kind.PREPOSITION) && NOT_OF_EVENT.contains(joint.word())) && !joint.is(Kind.OPEN);
    }

    /** {@return whether a day lies behind that of the document, so that what is told of it in the present is a plan} */
    boolean isAhead(Optional<Edtf> date) {
        Optional<java.time.LocalDate> published = document.published().confidence() >= SURE_DAY
                ? document.published().date().flatMap(Edtf::last)
                : Optional.empty();
        return published.isPresent()
                && date.flatMap(Edtf::first)
                        .filter(day -> day.isAfter(published.get()))
                        .isPresent();
    }

    // ---- where

    /** {@return the places around a predicate, behind "in" or "at", the nearest first} */
    List<Referent> places(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        Window window = window(match);
        List<Prepositional> phrases = new ArrayList<>(syntax.prepositionals(Math.max(match.unit(), match.right() - 1)));
        for (int k = window.begin; k + 1 < window.end; k++) {
            boolean behindPredicate =
                    k >= match.right() && k < syntax.clauseEnd(Math.max(match.unit(), match.right() - 1));
            boolean leading = k < match.unit()
                    && (k == window.begin || syntax.isKind(k - 1, Kind.COMMA) || k <= window.begin + 1);
            if (!behindPredicate
                    && (leading || k > match.unit())
                    && syntax.isKind(k, Kind.PREPOSITION)
                    && syntax.units().get(k + 1) instanceof Nominal) {
                phrases.add(new Prepositional(((Joint) syntax.units().get(k)).word(), syntax.groupFrom(k + 1)));
            }
        }
        List<Referent> places = new ArrayList<>();
        for (Prepositional phrase : phrases) {
            if (WHERE.contains(phrase.preposition())) {
                for (Nominal nominal : phrase.group().members()) {
                    add(nominal, places);
                    nominal.possessor().ifPresent(owner -> add(owner, places));
                }
            }
        }
        return List.copyOf(places);
    }

    private void add(Nominal nominal, List<Referent> places) {
        context.discourse().of(nominal).referents().stream()
                .flatMap(r -> r.is(EntityType.PLACE) ? Optional.of(r).stream() : seat(nominal, r).stream())
                .filter(r -> !places.contains(r))
                .forEach(places::add);
    }

    /** "In the Kremlin": the seat of a government is a place when something happens there. */
    private Optional<Referent> seat(Nominal nominal, Referent state) {
        boolean seat = nominal.head()
                .filter(h -> h instanceof EntityMention e && e.manner() == Manner.SEAT)
                .isPresent();
        return seat ? context.offices().place(String.join(" ", nominal.words()), state) : Optional.empty();
    }

    // ---- on what occasion

    /** {@return the forum, summit or anniversary at which something happens, when a prepositional phrase says so} */
    Optional<String> occasion(Match match) {
        Syntax syntax = context.syntax(match.sentence());
        for (Prepositional phrase : syntax.prepositionals(Math.max(match.unit(), match.right() - 1))) {
            for (Nominal nominal : phrase.group().members()) {
                boolean event = EVENTS.contains(nominal.noun())
                        && !phrase.preposition().equals("with")
                        && !phrase.preposition().equals("between");
                if (isForum(nominal) || event) {
                    return Optional.of(context.text(match.sentence(), nominal));
                }
            }
        }
        return Optional.empty();
    }

    private static final Set<String> EVENTS =
            Set.of("summit", "forum", "anniversary", "conference", "funeral", "inauguration", "ceremony");

    private static boolean isForum(Nominal nominal) {
        return nominal.head()
                .filter(h -> h instanceof EntityMention e
                        && e.entity()
                                .known()
                                .filter(k ->
                                        k instanceof Body body && body.kind().equals("forum"))
                                .isPresent())
                .isPresent();
    }
}
