package org.chancery.graph;

import org.chancery.fact.EntityType;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind.RoleType;
import org.chancery.fact.Slug;

/** The keys of entities: as the fact gives them, else of the first type that the role names and the name itself. */
final class EntityKeys {

    private EntityKeys() {}

    static String of(Fact fact, RoleType role, String name) {
        String given = fact.provenance().keys().get(name);
        if (given != null) {
            return given;
        }
        EntityType type = role.entities().stream().sorted().findFirst().orElse(EntityType.ORGANIZATION);
        boolean ambiguous = role.entities().size() > 1 && role.entities().contains(EntityType.ORGANIZATION);
        return (ambiguous ? EntityType.ORGANIZATION : type).prefix() + "/" + slug(name);
    }

    static String slug(String name) {
        return Slug.of(name);
    }

    /** {@return the part of a key behind its first slash} */
    static String local(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
