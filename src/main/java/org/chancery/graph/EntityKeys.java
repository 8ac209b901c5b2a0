package org.chancery.graph;

import java.util.stream.Stream;

import org.chancery.fact.EntityType;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind.RoleType;
import org.chancery.fact.Slug;

/** The keys of entities: as the fact gives them, else of a type that the role names and the name itself. */
final class EntityKeys {

    private EntityKeys() {}

    static String of(Fact fact, RoleType role, String name) {
        String given = fact.provenance().keys().get(name);
        if (given != null) {
            return given;
        }
        return type(role).prefix() + "/" + slug(name);
    }

    /** {@return what a name is taken for that nobody knows: of several types that with the most unknown members} */
    private static EntityType type(RoleType role) {
        return Stream.of(EntityType.ORGANIZATION, EntityType.PLACE)
                .filter(role.entities()::contains)
                .findFirst()
                .orElseGet(() -> role.entities().stream().sorted().findFirst().orElse(EntityType.ORGANIZATION));
    }

    static String slug(String name) {
        return Slug.of(name);
    }

    /** {@return the part of a key behind its first slash} */
    static String local(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
