package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * One state sells goods to another.
 */
public record Trade(
        @Role(
                        value = {EntityType.STATE, EntityType.ORGANIZATION},
                        key = true)
                String exporter,
        @Role(
                        value = {EntityType.STATE, EntityType.ORGANIZATION},
                        key = true)
                String importer,
        List<String> goods,
        Optional<Edtf> period,
        Provenance provenance)
        implements Fact {
    public Trade {
        goods = List.copyOf(goods);
    }
}
