package org.chancery.language;

import java.util.List;
import java.util.Optional;

import org.chancery.fact.Edtf;

/** Words of a sentence that stand for something: {@code [from, to)} counts the words of the sentence. */
public sealed interface Mention {

    int from();

    int to();

    /**
     * A person by name, with the titles beside the name.
     *
     * @param person who it is
     * @param nameFrom where the name begins
     * @param nameTo where it ends
     * @param offices what the words give the person; the body only where the words say it
     * @param relation a relational noun before the name, such as "counterpart"; empty when there is none
     * @param state the state that stands before the title or relational noun
     * @param party what stands in brackets behind the name
     */
    record PersonMention(
            int from,
            int to,
            Referent person,
            int nameFrom,
            int nameTo,
            List<OfficeMention> offices,
            String relation,
            Optional<Referent> state,
            Optional<Referent> party)
            implements Mention {}

    /** Somebody without a name: "the Russian president", "his host", "the two leaders". */
    record DescriptionMention(OfficePhrase phrase) implements Mention {
        @Override
        public int from() {
            return phrase.from();
        }

        @Override
        public int to() {
            return phrase.to();
        }
    }

    /** How the words name an entity. */
    enum Manner {
        NAME,
        ADJECTIVE,
        PEOPLE,
        SEAT
    }

    /** A state, party, organisation, venture, place, honour or agreement by name. */
    record EntityMention(int from, int to, Referent entity, Manner manner) implements Mention {}

    /**
     * A time.
     *
     * @param date what it means here; empty when that cannot be told
     */
    record DateMention(int from, int to, Optional<Edtf> date) implements Mention {}

    /** A number with its unit. */
    record QuantityMention(Quantity quantity) implements Mention {
        @Override
        public int from() {
            return quantity.from();
        }

        @Override
        public int to() {
            return quantity.to();
        }
    }
}
