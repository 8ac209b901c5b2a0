package org.chancery.fact;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a fact comes from.
 *
 * @param document the document's id: a file's name, or the id that a collection gives it
 * @param evidence the passages that say so, in the order of the text; at least one
 * @param confidence 0 to 1
 * @param rule the name of what found the fact, such as {@code meeting/meet} or {@code dataset/us-travels}
 * @param keys the keys of the names in the fact that are resolved: {@code "Vladimir Putin" → "person/vladimir-putin"}
 */
public record Provenance(
        String document, List<Span> evidence, double confidence, String rule, SortedMap<String, String> keys) {

    public Provenance(String document, List<Span> evidence, double confidence, String rule, Map<String, String> keys) {
        this(document, evidence, confidence, rule, new TreeMap<>(keys));
    }

    public Provenance {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a fact needs the id of its document");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact needs at least one span of evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not between 0 and 1".formatted(confidence));
        }
        evidence = evidence.stream().sorted().distinct().toList();
        keys = new TreeMap<>(keys);
    }
}
