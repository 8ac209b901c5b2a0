package org.chancery.language;

import java.util.Optional;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Entity;
import org.chancery.lexicon.Fold;

/**
 * What a text speaks of: something that the lexicon knows, or something that only the text names.
 *
 * @param type what it is
 * @param key its key
 * @param name its canonical name
 * @param known what the lexicon knows of it
 */
public record Referent(EntityType type, String key, String name, Optional<Entity> known) {

    public static Referent of(Entity entity) {
        return new Referent(entity.type(), entity.key(), entity.name(), Optional.of(entity));
    }

    /** {@return something that only the text names; its key follows from its name} */
    public static Referent named(EntityType type, String name) {
        return new Referent(type, type.prefix() + "/" + Fold.slug(name), name, Optional.empty());
    }

    public boolean is(EntityType other) {
        return type == other;
    }
}
