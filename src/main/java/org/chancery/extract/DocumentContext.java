package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.Edtf;
import org.chancery.fact.Span;
import org.chancery.language.AnalyzedDocument;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Referent;
import org.chancery.language.Sentence;
import org.chancery.lexicon.Lexicon;

/** A document while its facts are gathered: its sentences in parts, its discourse, and the where and when around a predicate. */
final class DocumentContext {

    /** The longest stretch of text that one piece of evidence shows, in UTF-16 units. */
    private static final int LONGEST_EVIDENCE = 1400;

    private final AnalyzedDocument document;
    private final Lexicon lexicon;
    private final List<Syntax> syntaxes;
    private final Discourse discourse;
    private final Offices offices;
    private final Fillers fillers;
    private final CodePoints codePoints;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Agreed> agreed = new ArrayList<>();
    private final Circumstances circumstances;

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
        this.circumstances = new Circumstances(this);
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

    /** Takes a noun phrase where it stands. */
    interface NominalVisitor {

        void visit(int sentence, int unit, Nominal nominal);
    }

    /** Hands on every noun phrase of the document, in the order of its text. */
    void forEachNominal(NominalVisitor visitor) {
        for (int sentence = 0; sentence < syntaxes.size(); sentence++) {
            List<Unit> units = syntaxes.get(sentence).units();
            for (int u = 0; u < units.size(); u++) {
                if (units.get(u) instanceof Nominal nominal) {
                    visitor.visit(sentence, u, nominal);
                }
            }
        }
    }

    Circumstances circumstances() {
        return circumstances;
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

    /** {@return the last stop of one of these people that was told at most some sentences before} */
    Optional<Stop> lastStopOf(List<Referent> people, int sentence, int reach) {
        for (int i = stops.size() - 1; i >= 0; i--) {
            Stop stop = stops.get(i);
            if (stop.sentence() <= sentence && stop.sentence() >= sentence - reach && people.contains(stop.visitor())) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }

    /** The parties of an agreement, as a sentence told them. */
    private record Agreed(int sentence, List<Referent> parties) {}

    void agreed(int sentence, List<Referent> parties) {
        agreed.add(new Agreed(sentence, List.copyOf(parties)));
    }

    /** {@return the parties of the agreement that was told last, in a sentence or at most some sentences before it} */
    List<Referent> lastAgreed(int sentence, int reach) {
        for (int i = agreed.size() - 1; i >= 0; i--) {
            if (agreed.get(i).sentence() <= sentence && agreed.get(i).sentence() >= sentence - reach) {
                return agreed.get(i).parties();
            }
        }
        return List.of();
    }

    Optional<Stop> lastStop(int sentence, int reach) {
        for (int i = stops.size() - 1; i >= 0; i--) {
            if (stops.get(i).sentence() <= sentence && stops.get(i).sentence() >= sentence - reach) {
                return Optional.of(stops.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return what a noun phrase calls something: without whose it is; a bare noun with what "of" says of it} */
    String name(int sentence, Nominal nominal) {
        Sentence words = sentence(sentence).sentence();
        int from = nominal.possessor()
                .map(owner -> Math.min(owner.to() + 1, nominal.to() - 1))
                .orElse(-1);
        Syntax syntax = syntax(sentence);
        int unit = syntax.units().indexOf(nominal);
        int to = nominal.to();
        if (nominal.words().size() == 1
                && syntax.isWord(unit + 1, "of")
                && unit + 2 < syntax.size()
                && syntax.units().get(unit + 2) instanceof Nominal) {
            Syntax.Group group = syntax.groupFrom(unit + 2);
            to = group.members().get(group.members().size() - 1).to();
        }
        if (from < 0 && to == nominal.to()) {
            return text(sentence, nominal);
        }
        int first = from >= 0 ? from : begin(nominal);
        return document.document()
                .text()
                .substring(words.token(first).start(), words.token(to - 1).end());
    }

    private static int begin(Nominal nominal) {
        boolean article = nominal.possessor().isEmpty() && !nominal.determiner().isEmpty();
        int words = article ? nominal.determiner().split(" ", -1).length : 0;
        return Math.min(nominal.from() + words, nominal.to() - 1);
    }

    /** {@return the words of a noun phrase as they stand, without its article} */
    String text(int sentence, Nominal nominal) {
        Sentence words = sentence(sentence).sentence();
        return document.document()
                .text()
                .substring(
                        words.token(begin(nominal)).start(),
                        words.token(nominal.to() - 1).end());
    }
}
