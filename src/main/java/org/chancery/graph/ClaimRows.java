package org.chancery.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Record;

import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind.RoleType;
import org.chancery.fact.FactLines;
import org.chancery.fact.Span;
import org.chancery.graph.Claim.Source;

/** Claims and the entities that they name as rows of parameters, and claims read back from rows. */
final class ClaimRows {

    private static final Map<EntityType, String> LABELS = Map.of(
            EntityType.PERSON, "Person",
            EntityType.STATE, "State",
            EntityType.PARTY, "Party",
            EntityType.ORGANIZATION, "Organization",
            EntityType.VENTURE, "JointVenture",
            EntityType.PLACE, "Place",
            EntityType.HONOUR, "Honour",
            EntityType.PROJECT, "Project",
            EntityType.AGREEMENT, "Agreement");

    private ClaimRows() {}

    static String label(EntityType type) {
        return LABELS.getOrDefault(type, "Organization");
    }

    /** A name in a role of a claim. */
    record Named(String role, String name, String key) {}

    /** {@return whom a claim names, in the order of its roles} */
    static List<Named> names(Claim claim) {
        List<Named> names = new ArrayList<>();
        Fact fact = claim.fact();
        for (RoleType role : fact.factKind().roles()) {
            if (role.namesEntities()) {
                for (String name : fact.factKind().texts(fact, role)) {
                    names.add(new Named(role.name(), name, EntityKeys.of(fact, role, name)));
                }
            }
        }
        return names.stream().distinct().toList();
    }

    static List<Map<String, Object>> entities(List<Claim> claims, EntityDirectory directory) {
        Map<String, Map<String, Object>> entities = new TreeMap<>();
        for (Claim claim : claims) {
            for (Named named : names(claim)) {
                entities.computeIfAbsent(named.key, key -> entity(named, directory));
            }
        }
        return List.copyOf(entities.values());
    }

    private static Map<String, Object> entity(Named named, EntityDirectory directory) {
        Optional<EntityDirectory.Description> known = directory.describe(named.key);
        Map<String, Object> properties = new TreeMap<>();
        known.ifPresent(description -> properties.putAll(description.properties()));
        properties.put("key", named.key);
        known.ifPresent(description -> properties.put("described", true));
        properties.putIfAbsent("name", named.name);
        properties.put(
                "aliases", known.map(EntityDirectory.Description::aliases).orElse(List.of()));
        EntityType type = EntityType.ofKey(named.key).orElse(EntityType.ORGANIZATION);
        List<String> labels = new ArrayList<>();
        labels.add(label(type));
        known.ifPresent(description -> labels.addAll(description.labels()));
        return Map.of("key", named.key, "labels", labels, "properties", properties);
    }

    /** @param text of the document, whose code points the spans count */
    static List<Map<String, Object>> claims(List<Claim> claims, String document, String text) {
        int[] points = text.codePoints().toArray();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            List<Map<String, Object>> passages = new ArrayList<>();
            for (Span span : claim.fact().provenance().evidence()) {
                int start = Math.min(span.start(), points.length);
                int end = Math.min(span.end(), points.length);
                passages.add(Map.of(
                        "key",
                        "passage/" + EntityKeys.local(document) + "-" + span.start() + "-" + span.end(),
                        "start",
                        (long) span.start(),
                        "end",
                        (long) span.end(),
                        "text",
                        new String(points, start, end - start)));
            }
            List<Map<String, Object>> names = names(claim).stream()
                    .map(named -> Map.<String, Object>of("role", named.role, "name", named.name, "key", named.key))
                    .toList();
            rows.add(Map.of("claim", properties(claim), "passages", passages, "names", names));
        }
        return rows;
    }

    /** {@return what the claim's node holds} */
    static Map<String, Object> properties(Claim claim) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", claim.key());
        properties.put("document", claim.source().document());
        properties.put("kind", claim.kind());
        properties.put("bucket", claim.bucket());
        properties.put("confidence", claim.fact().provenance().confidence());
        properties.put("rule", claim.fact().provenance().rule());
        properties.put("rank", "normal");
        properties.put("fact", FactLines.line(claim.fact()));
        if (!claim.text("status").isEmpty()) {
            properties.put("status", claim.text("status"));
        }
        Buckets.slot(claim).ifPresent(slot -> {
            properties.put("slot", slot);
            Buckets.slotName(claim).ifPresent(name -> properties.put("slotName", name));
        });
        Buckets.value(claim).ifPresent(value -> properties.put("value", value));
        return properties;
    }

    /** {@return the claim that a row tells of: key, fact, document, id, published and publisher} */
    static Claim claim(Record row) {
        Fact fact = FactLines.read(
                        Stream.of(row.get("fact").asString()), row.get("key").asString())
                .findFirst()
                .orElseThrow();
        Optional<String> published = Optional.ofNullable(row.get("published").asString(null));
        String name = row.get("publisher").isNull()
                ? row.get("id").asString()
                : row.get("publisher").asString();
        return Buckets.claim(fact, new Source(row.get("document").asString(), name, published.flatMap(Edtf::tryParse)));
    }

    static Map<String, List<Claim>> byBucket(List<Claim> claims) {
        Map<String, List<Claim>> buckets = new LinkedHashMap<>();
        claims.forEach(claim -> buckets.computeIfAbsent(claim.bucket(), bucket -> new ArrayList<>())
                .add(claim));
        return buckets;
    }
}
