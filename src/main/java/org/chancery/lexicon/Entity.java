package org.chancery.lexicon;

import java.util.List;
import java.util.Optional;

import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;

/** Something that has a name and a key, known before reading. */
public sealed interface Entity {

    EntityType type();

    /** {@return the key, such as {@code state/RUS}} */
    String key();

    /** {@return the canonical name: English, in the field's usual romanisation} */
    String name();

    /** {@return further full names and spellings} */
    List<String> aliases();

    /** A person's gender, where known. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /**
     * A person.
     *
     * @param shortNames what later sentences call them: {@code Putin}, {@code Trong}, {@code Lula}
     */
    record Person(
            String key,
            String name,
            List<String> shortNames,
            List<String> aliases,
            Gender gender,
            Optional<Edtf> born,
            Optional<Edtf> died)
            implements Entity {
        @Override
        public EntityType type() {
            return EntityType.PERSON;
        }
    }

    /**
     * A state, former state, territory or state in dispute.
     *
     * @param code ISO 3166-1 alpha-3, for a former state its withdrawn code, else a code that begins with X
     * @param adjectives {@code Russian}
     * @param people {@code Frenchman}
     * @param capital the name of its capital
     * @param seats buildings and quarters that stand for its government: {@code Kremlin}
     */
    record State(
            String code,
            String name,
            Optional<String> longName,
            List<String> adjectives,
            List<String> people,
            Optional<String> capital,
            List<String> seats,
            List<String> aliases,
            Optional<Edtf> from,
            Optional<Edtf> to,
            String kind)
            implements Entity {
        @Override
        public EntityType type() {
            return EntityType.STATE;
        }

        @Override
        public String key() {
            return "state/" + code;
        }
    }

    /**
     * A party or organisation.
     *
     * @param kind as in the table: {@code international}, {@code company}, …; {@code party} for a party
     * @param state the code of its home
     */
    record Body(
            EntityType type,
            String key,
            String name,
            List<String> shortNames,
            List<String> aliases,
            String kind,
            Optional<String> state)
            implements Entity {}

    /**
     * A joint venture.
     *
     * @param partners names of organisations or states
     * @param states codes
     * @param location a state's code
     */
    record JointVenture(
            String key,
            String name,
            List<String> aliases,
            List<String> partners,
            List<String> states,
            Optional<String> location)
            implements Entity {
        @Override
        public EntityType type() {
            return EntityType.VENTURE;
        }
    }

    /**
     * A place.
     *
     * @param kind {@code city}, {@code capital}, {@code region}, {@code airport}, {@code palace}, …
     * @param state the code of the state that it lies in; empty for a sea between several
     */
    record Place(
            String key,
            String name,
            List<String> aliases,
            String kind,
            Optional<String> state,
            Optional<Double> latitude,
            Optional<Double> longitude)
            implements Entity {
        @Override
        public EntityType type() {
            return EntityType.PLACE;
        }
    }

    /**
     * An order, medal or prize.
     *
     * @param conferredBy the code of a state or the name of an organisation
     */
    record Honour(String key, String name, List<String> aliases, Optional<String> conferredBy) implements Entity {
        @Override
        public EntityType type() {
            return EntityType.HONOUR;
        }
    }

    /**
     * A well-known agreement.
     *
     * @param kind as in a fact
     * @param parties codes or names; none for an agreement of very many
     * @param date of signature
     */
    record Treaty(String key, String name, List<String> aliases, String kind, List<String> parties, Optional<Edtf> date)
            implements Entity {
        @Override
        public EntityType type() {
            return EntityType.AGREEMENT;
        }
    }
}
