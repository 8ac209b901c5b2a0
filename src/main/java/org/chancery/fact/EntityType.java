package org.chancery.fact;

import java.util.Arrays;
import java.util.Optional;

/** What a name in a fact can be the name of. The prefix begins the entity's key: {@code state/RUS}. */
public enum EntityType {
    PERSON("person"),
    STATE("state"),
    PARTY("party"),
    ORGANIZATION("organization"),
    VENTURE("venture"),
    PLACE("place"),
    HONOUR("honour"),
    PROJECT("project"),
    AGREEMENT("agreement");

    private final String prefix;

    EntityType(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /** {@return the type that a key speaks of, by what stands before its first slash} */
    public static Optional<EntityType> ofKey(String key) {
        int slash = key.indexOf('/');
        return Arrays.stream(values())
                .filter(type -> slash > 0 && type.prefix.equals(key.substring(0, slash)))
                .findFirst();
    }
}
