package org.chancery.lexicon;

import java.util.List;
import java.util.Set;

import org.chancery.fact.EntityType;

/**
 * The title of an office, such as Foreign Minister.
 *
 * @param name canonical
 * @param aliases other names of it: "Minister of Foreign Affairs"
 * @param kind what sort of office it is: {@code head of state}, {@code minister}, …
 * @param of what it may be an office of
 * @param several whether more than one person may hold it at once
 */
public record Title(String name, List<String> aliases, String kind, Set<EntityType> of, boolean several) {

    /** {@return whether one person at a time stands for the whole state in it: presidents, premiers, monarchs} */
    public boolean leadsState() {
        return switch (kind) {
            case "head of state", "head of government", "royal" -> of.contains(EntityType.STATE);
            default -> false;
        };
    }
}
