package org.chancery.extract;

import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.extract.Unit.VerbGroup.Form;

/** Tells the modality of a verb or of an event noun from what stands around it. */
final class ModalityFinder {

    private static final int DEPTH = 5;

    private final Syntax syntax;
    private final WordLists words;
    private final boolean question;

    ModalityFinder(Syntax syntax, WordLists words) {
        this.syntax = syntax;
        this.words = words;
        this.question = syntax.size() > 0 && syntax.isWord(syntax.size() - 1, "?");
    }

    Modality ofVerb(int v) {
        return ofVerb(v, 0);
    }

    private Modality ofVerb(int v, int depth) {
        VerbGroup verb = (VerbGroup) syntax.units().get(v);
        Modality own = own(v, verb, depth);
        Modality clause = clause(v, verb);
        return own.under(clause);
    }

    private Modality own(int v, VerbGroup verb, int depth) {
        if (verb.negated()) {
            return Modality.DENIED;
        }
        if (syntax.isReduced(v)) {
            return Modality.ASSERTED;
        }
        if (depth > DEPTH) {
            return Modality.POSSIBLE;
        }
        switch (verb.modal()) {
            case "will" -> {
                return Modality.PLANNED;
            }
            case "would" -> {
                return isReported(v) ? Modality.PLANNED : Modality.POSSIBLE;
            }
            case "" -> {
                // no modal
            }
            default -> {
                return Modality.POSSIBLE;
            }
        }
        if (verb.form() == Form.INFINITIVE) {
            return ofInfinitive(v, depth);
        }
        if (verb.form() == Form.GERUND) {
            return ofGerund(v, depth);
        }
        return Modality.ASSERTED;
    }

    private Modality ofInfinitive(int v, int depth) {
        int before = v - 1;
        while (before >= 0 && syntax.isKind(before, Kind.OTHER)) {
            String word = ((Joint) syntax.units().get(before)).word();
            if (words.is("plan adjectives", word)) {
                return Modality.PLANNED;
            }
            if (words.is("possible adjectives", word)) {
                return Modality.POSSIBLE;
            }
            before--;
        }
        if (before >= 0 && syntax.units().get(before) instanceof Nominal nominal) {
            if (nominal.noun().isEmpty()
                    && nominal.words().size() == 1
                    && words.is("plan adjectives", nominal.words().get(0))) {
                return Modality.PLANNED;
            }
            if (nominal.noun().isEmpty()
                    && nominal.words().size() == 1
                    && words.is("possible adjectives", nominal.words().get(0))) {
                return Modality.POSSIBLE;
            }
            if (words.is("plan nouns", nominal.noun())) {
                return isCalledOff(before) ? Modality.CANCELLED : Modality.PLANNED;
            }
            if (words.is("possible nouns", nominal.noun())) {
                return Modality.POSSIBLE;
            }
            if (words.is("deny nouns", nominal.noun())) {
                return Modality.DENIED;
            }
        }
        int governing = syntax.verbBefore(v);
        if (governing < 0) {
            return Modality.PLANNED;
        }
        VerbGroup verb = (VerbGroup) syntax.units().get(governing);
        Modality above = ofVerb(governing, depth + 1);
        String lemma = verb.lemma();
        if (lemma.equals("be") && governing == v - 1) {
            return Modality.PLANNED.under(above);
        }
        if (words.is("deny", lemma)) {
            return Modality.DENIED;
        }
        if (words.is("possible", lemma)) {
            return Modality.POSSIBLE;
        }
        if (words.is("plan", lemma) || verb.passive() && words.is("plan", lemma)) {
            return Modality.PLANNED.under(above);
        }
        if (words.is("cancel", lemma)) {
            return Modality.CANCELLED;
        }
        if (words.is("purpose", lemma) || words.is("light", lemma)) {
            return above;
        }
        return Modality.POSSIBLE;
    }

    /** "Scrapped plans to visit". */
    private boolean isCalledOff(int plan) {
        int verb = syntax.prepositionBefore(plan).isPresent() ? -1 : syntax.governor(plan);
        return verb >= 0 && words.is("cancel", ((VerbGroup) syntax.units().get(verb)).lemma());
    }

    private Modality ofGerund(int v, int depth) {
        if (syntax.isWord(v - 1, "without")) {
            return Modality.DENIED;
        }
        int governing = syntax.verbBefore(v);
        boolean direct = governing >= 0 && governing == v - 1;
        if (direct) {
            String lemma = ((VerbGroup) syntax.units().get(governing)).lemma();
            if (words.is("deny", lemma)) {
                return Modality.DENIED;
            }
            if (words.is("cancel", lemma)) {
                return Modality.CANCELLED;
            }
            if (words.is("possible", lemma)) {
                return Modality.POSSIBLE;
            }
            if (words.is("plan", lemma)) {
                return Modality.PLANNED;
            }
            return ofVerb(governing, depth + 1);
        }
        if (v > 1 && syntax.isWord(v - 1, "of") && syntax.units().get(v - 2) instanceof Nominal noun) {
            if (words.is("plan nouns", noun.noun())) {
                return Modality.PLANNED;
            }
            if (words.is("possible nouns", noun.noun())) {
                return Modality.POSSIBLE;
            }
        }
        return Modality.ASSERTED;
    }

    /** "Said that he would visit": the plan of somebody who is reported. */
    private boolean isReported(int v) {
        int verb = syntax.verbBefore(v);
        return verb >= 0 && words.is("saying", ((VerbGroup) syntax.units().get(verb)).lemma());
    }

    /** What the clause around a verb does to it: conditions, questions, denials. */
    private Modality clause(int v, VerbGroup verb) {
        if (question && verb.isFinite() && !syntax.isReduced(v)) {
            return Modality.POSSIBLE;
        }
        for (int k = v - 1; k >= 0; k--) {
            if (syntax.isKind(k, Kind.SUBORDINATOR)) {
                String word = ((Joint) syntax.units().get(k)).word();
                if (word.equals("if") || word.equals("unless") || word.equals("whether")) {
                    return Modality.POSSIBLE;
                }
                if (word.equals("that") && k > 0) {
                    int above = syntax.verbBefore(k);
                    if (above >= 0) {
                        VerbGroup saying = (VerbGroup) syntax.units().get(above);
                        if (words.is("deny", saying.lemma())) {
                            return Modality.DENIED;
                        }
                        if (words.is("possible", saying.lemma()) && !words.is("saying", saying.lemma())) {
                            return Modality.POSSIBLE;
                        }
                    }
                }
                return Modality.ASSERTED;
            }
            if (syntax.isKind(k, Kind.MARK)) {
                return Modality.ASSERTED;
            }
        }
        return Modality.ASSERTED;
    }

    /** {@return the modality of an event that a noun phrase names} */
    Modality ofNoun(int n) {
        Nominal noun = (Nominal) syntax.units().get(n);
        if (noun.determiner().startsWith("no")) {
            return Modality.DENIED;
        }
        for (String word : noun.words()) {
            if (words.is("cancel adjectives", word)) {
                return Modality.CANCELLED;
            }
            if (words.is("possible adjectives", word)) {
                return Modality.POSSIBLE;
            }
            if (words.is("plan adjectives", word)) {
                return asSubject(n) == Modality.CANCELLED ? Modality.CANCELLED : Modality.PLANNED;
            }
        }
        String preposition = syntax.prepositionBefore(n).orElse("");
        if (preposition.equals("without")) {
            return Modality.DENIED;
        }
        boolean ahead = preposition.equals("of") && syntax.isWord(n - 2, "ahead");
        if (ahead) {
            return Modality.PLANNED;
        }
        Modality asSubject = asSubject(n);
        if (asSubject != null) {
            return asSubject;
        }
        int governing = syntax.governor(n);
        if (governing < 0) {
            return preposition.isEmpty() && question ? Modality.POSSIBLE : Modality.ASSERTED;
        }
        return underVerb(noun, preposition, governing);
    }

    private Modality underVerb(Nominal noun, String preposition, int governing) {
        VerbGroup verb = (VerbGroup) syntax.units().get(governing);
        Modality above = ofVerb(governing);
        String lemma = verb.lemma();
        if (preposition.isEmpty()
                || preposition.equals("for")
                || preposition.equals("on")
                || preposition.equals("of")) {
            boolean direct = preposition.isEmpty();
            if (direct && isDefinite(noun) && words.is("presupposing", lemma)) {
                return Modality.ASSERTED;
            }
            if (words.is("cancel", lemma) && direct) {
                return Modality.CANCELLED;
            }
            if (words.is("deny", lemma) && direct) {
                return Modality.DENIED;
            }
            if (words.is("possible", lemma)) {
                return isDefinite(noun) && !direct ? above : Modality.POSSIBLE;
            }
            if (words.is("plan", lemma)
                    && (direct || preposition.equals("for"))
                    && !verb.passive()
                    && !words.is("light", lemma)) {
                return Modality.PLANNED.under(above);
            }
            if (above == Modality.DENIED && !direct) {
                return Modality.ASSERTED;
            }
            return above;
        }
        return above == Modality.PLANNED ? Modality.PLANNED : Modality.ASSERTED;
    }

    private static boolean isDefinite(Nominal noun) {
        return noun.possessor().isPresent()
                || noun.determiner().startsWith("the")
                || noun.determiner().startsWith("his")
                || noun.determiner().startsWith("her")
                || noun.determiner().startsWith("its");
    }

    /** The noun is what begins, takes place, is planned or put off. */
    private @org.jspecify.annotations.Nullable Modality asSubject(int n) {
        if (syntax.prepositionBefore(n).isPresent()) {
            return null;
        }
        int v = syntax.mainVerbAfter(n);
        if (v < 0) {
            return null;
        }
        Syntax.Group subject = syntax.subject(v);
        if (subject.members().stream()
                .noneMatch(member -> member == syntax.units().get(n))) {
            return null;
        }
        VerbGroup verb = (VerbGroup) syntax.units().get(v);
        Modality modality = ofVerb(v);
        if (verb.passive() && words.is("cancel", verb.lemma())) {
            return modality == Modality.DENIED ? Modality.ASSERTED : Modality.CANCELLED;
        }
        if (verb.passive() && words.is("plan", verb.lemma())) {
            return Modality.PLANNED.under(modality);
        }
        if (verb.passive() && words.is("deny", verb.lemma())) {
            return Modality.DENIED;
        }
        if (modality == Modality.DENIED) {
            return words.is("happening", verb.lemma()) && !verb.lemma().equals("be")
                    ? Modality.DENIED
                    : Modality.ASSERTED;
        }
        return modality == Modality.POSSIBLE && !words.is("happening", verb.lemma()) ? Modality.ASSERTED : modality;
    }
}
