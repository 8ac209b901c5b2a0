package org.chancery.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of entities beyond the facts: names, aliases, codes, coordinates. Knowledge to find them by, not claims. */
@FunctionalInterface
public interface EntityDirectory {

    /** Knows nothing. */
    EntityDirectory NONE = key -> Optional.empty();

    /** {@return what is known of the entity of that key} */
    Optional<Description> describe(String key);

    /**
     * A description.
     *
     * @param aliases further names
     * @param labels further labels, such as {@code Company}
     * @param properties such as {@code iso2} or {@code state}
     */
    record Description(List<String> aliases, List<String> labels, Map<String, Object> properties) {}
}
