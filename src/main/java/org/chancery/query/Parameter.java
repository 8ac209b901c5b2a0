package org.chancery.query;

import java.util.List;

/**
 * A parameter of a named query.
 *
 * @param name as in the query
 * @param type what it takes
 * @param required whether the query needs it
 * @param description for people
 */
public record Parameter(String name, Type type, boolean required, String description) {

    private static final List<String> ACTORS = List.of("Person", "State", "Party", "Organization", "JointVenture");

    /** What a parameter takes. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        /** A text that is looked for, typing errors allowed. */
        SEARCH,
        PERSON,
        STATE,
        PARTY,
        ORGANIZATION,
        PLACE,
        ACTOR,
        ENTITY;

        /** {@return whether it takes the name or key of something in the graph} */
        public boolean namesEntity() {
            return compareTo(PERSON) >= 0;
        }

        /** {@return whether something with these labels may be meant} */
        boolean takes(List<String> labels) {
            return switch (this) {
                case PERSON -> labels.contains("Person");
                case STATE -> labels.contains("State");
                case PARTY -> labels.contains("Party");
                case ORGANIZATION -> labels.contains("Organization");
                case PLACE -> labels.contains("Place");
                case ACTOR -> ACTORS.stream().anyMatch(labels::contains);
                default -> true;
            };
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
