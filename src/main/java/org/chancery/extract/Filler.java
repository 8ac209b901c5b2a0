package org.chancery.extract;

import java.util.List;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/**
 * What fills a role.
 *
 * @param referents whom or what it means
 * @param how how that was told
 * @param nominal the noun phrase
 */
record Filler(List<Referent> referents, Reference.Kind how, Optional<Nominal> nominal) {

    List<Referent> of(EntityType type) {
        return referents.stream().filter(r -> r.is(type)).toList();
    }
}
