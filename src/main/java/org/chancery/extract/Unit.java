package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.language.Mention;
import org.chancery.language.Mention.DateMention;
import org.chancery.language.Quantity;

/** A part of a sentence as the argument finder sees it; {@code [from, to)} counts words. */
sealed interface Unit {

    int from();

    int to();

    /**
     * A noun phrase without what prepositions hang on it.
     *
     * @param head what it names, when it names something
     * @param noun the head noun, folded and in the singular; empty when a name is the head
     * @param words all its words, folded
     * @param names the names that stand before the head: "Russian", "Putin" in "Putin-Lam talks"
     * @param possessor whose it is, when a possessive says so
     * @param determiner {@code the}, {@code a}, {@code his}, {@code both two}, …; empty when there is none
     * @param plural whether the head noun is a plural
     * @param pronoun the pronoun that it consists of; empty when it is none
     * @param quantity the number in it
     * @param agreement the agreement that it names or describes
     */
    record Nominal(
            int from,
            int to,
            Optional<Mention> head,
            String noun,
            List<String> words,
            List<Mention> names,
            Optional<Nominal> possessor,
            String determiner,
            boolean plural,
            String pronoun,
            Optional<Quantity> quantity,
            Optional<AgreementPhrase> agreement)
            implements Unit {

        boolean hasWord(String word) {
            return words.contains(word);
        }

        boolean isPronoun() {
            return !pronoun.isEmpty();
        }

        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            possessor.ifPresent(p -> parts.add(p + "'s"));
            parts.addAll(words);
            return "NP(" + String.join(" ", parts) + ")";
        }
    }

    /**
     * A verb with its auxiliaries.
     *
     * @param lemma of the main verb; {@code be} for a bare copula
     * @param main where the main verb stands
     * @param passive whether its subject is acted upon
     * @param negated whether "not" or "never" stands in it
     * @param modal the modal auxiliary: {@code will}, {@code would}, {@code may}, …; empty when there is none
     * @param form finite, infinitive, gerund or participle
     */
    record VerbGroup(
            int from, int to, String lemma, int main, boolean passive, boolean negated, String modal, Form form)
            implements Unit {

        enum Form {
            FINITE,
            INFINITIVE,
            GERUND,
            PARTICIPLE
        }

        boolean isFinite() {
            return form == Form.FINITE;
        }

        @Override
        public String toString() {
            return "VG(" + lemma + (passive ? " passive" : "") + (negated ? " not" : "")
                    + (modal.isEmpty() ? "" : " " + modal) + " " + form + ")";
        }
    }

    /** A time. */
    record Time(DateMention mention) implements Unit {
        @Override
        public int from() {
            return mention.from();
        }

        @Override
        public int to() {
            return mention.to();
        }

        @Override
        public String toString() {
            return "T(" + mention.date().map(Object::toString).orElse("?") + ")";
        }
    }

    /** A word or mark that joins or divides. */
    record Joint(int from, int to, Kind kind, String word) implements Unit {

        enum Kind {
            PREPOSITION,
            AND,
            COMMA,
            /** "who", "which", "whom", "where". */
            RELATIVE,
            /** "that", "when", "after" with a clause, "because". */
            SUBORDINATOR,
            /** A full stop, semicolon, colon, dash or quotation mark. */
            MARK,
            OPEN,
            CLOSE,
            OTHER
        }

        boolean is(Kind other) {
            return kind == other;
        }

        @Override
        public String toString() {
            return kind + "(" + word + ")";
        }
    }
}
