package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * A fact as it is compared. A mark may list several values in a role that holds one: any of them will do.
 *
 * @param kind of fact
 * @param document that says so
 * @param roles their values: texts, dates and numbers as text
 * @param optional roles that are excused, and {@code fact} when the whole is
 * @param evidence spans, each start and end
 * @param json as it was read, without its evidence
 */
record Account(
        String kind,
        String document,
        Map<String, List<String>> roles,
        Set<String> optional,
        List<int[]> evidence,
        String json) {

    private static final Set<String> NO_ROLES =
            Set.of("fact", "document", "evidence", "confidence", "rule", "optional", "keys");

    static Account of(JsonNode node) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        node.propertyStream()
                .filter(role -> !NO_ROLES.contains(role.getKey()))
                .forEach(role -> roles.put(role.getKey(), values(role.getValue())));
        Set<String> optional = new LinkedHashSet<>(values(node.path("optional")));
        List<int[]> evidence = new ArrayList<>();
        node.path("evidence")
                .forEach(span -> evidence.add(
                        new int[] {span.path(0).asInt(-1), span.path(1).asInt(-1)}));
        JsonNode shown = node.deepCopy();
        if (shown instanceof tools.jackson.databind.node.ObjectNode object) {
            object.remove("evidence");
        }
        return new Account(
                node.path("fact").asString(""),
                node.path("document").asString(""),
                roles,
                optional,
                evidence,
                shown.toString());
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> values.addAll(values(item)));
        } else if (!node.isMissingNode() && !node.isNull() && !node.asString("").isEmpty()) {
            values.add(node.asString());
        }
        return values;
    }

    List<String> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    boolean has(String role) {
        return !role(role).isEmpty();
    }

    boolean excuses(String role) {
        return optional.contains(role);
    }

    /** {@return one account a pair: three who meet are three meetings} */
    List<Account> pairs() {
        List<String> people = role("participants");
        if (!kind.equals("meeting") || people.size() < 3) {
            return List.of(this);
        }
        List<Account> pairs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int k = i + 1; k < people.size(); k++) {
                Map<String, List<String>> two = new LinkedHashMap<>(roles);
                two.put("participants", List.of(people.get(i), people.get(k)));
                pairs.add(new Account(kind, document, two, optional, evidence, json));
            }
        }
        return pairs;
    }
}
