package org.chancery.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.chancery.fact.Edtf;
import org.chancery.fact.FactFormatException;
import org.chancery.fact.Span;

/** Proves that documents are whole, that passages stand in them, and that claims say and name what their facts do. */
final class EvidenceCheck {

    private static final Set<String> RANKS = Set.of("preferred", "normal", "rejected");

    private EvidenceCheck() {}

    /** {@return whether the fact of every claim can be read} */
    static boolean run(SimpleQueryRunner tx, List<String> wrong) {
        IntegrityCheck.pages(tx, "check-passages", "document", page -> page.forEach(row -> document(row, wrong)));
        boolean[] readable = {true};
        IntegrityCheck.pages(tx, "check-claims", "key", page -> page.forEach(row -> readable[0] &= claim(row, wrong)));
        return readable[0];
    }

    private static void document(Record row, List<String> wrong) {
        String key = row.get("document").asString();
        Map<String, Object> properties = row.get("properties").asMap();
        for (String needed : List.of("id", "text", "reader")) {
            if (!(properties.get(needed) instanceof String)) {
                wrong.add("document %s: it has no \"%s\"".formatted(key, needed));
            }
        }
        String text = String.valueOf(properties.getOrDefault("text", ""));
        if (!key.equals("document/" + Hash.of(text))) {
            wrong.add("document %s: its key is not the hash of its text".formatted(key));
        }
        Optional<Edtf> published =
                Optional.ofNullable(properties.get("published")).flatMap(date -> Edtf.tryParse(date.toString()));
        if (properties.containsKey("published") && published.isEmpty()
                || !Objects.equals(
                        properties.get("publishedFrom"),
                        published.flatMap(Edtf::first).orElse(null))) {
            wrong.add("document %s: \"published\" and \"publishedFrom\" do not tell one date".formatted(key));
        }
        List<String> expected = Optional.ofNullable(properties.get("publisher"))
                .map(name -> List.of("publisher/" + EntityKeys.slug(name.toString())))
                .orElse(List.of());
        List<String> publishers = row.get("publishers").asList(Value::asString);
        if (!publishers.equals(expected)) {
            wrong.add("document %s: it is from %s; its publisher gives %s".formatted(key, publishers, expected));
        }
        int[] points = text.codePoints().toArray();
        row.get("passages").values().forEach(passage -> passage(passage, points, key, wrong));
    }

    private static void passage(Value passage, int[] points, String document, List<String> wrong) {
        int start = passage.get("start").asInt(-1);
        int end = passage.get("end").asInt(-1);
        String key = passage.get("key").asString("?");
        if (!key.equals("passage/" + EntityKeys.local(document) + "-" + start + "-" + end)) {
            wrong.add("passage %s: its key does not tell its span [%d, %d) of %s".formatted(key, start, end, document));
        }
        if (passage.get("claims").asInt(0) == 0) {
            wrong.add("passage %s: no claim stands on it".formatted(key));
        }
        if (start < 0 || end > points.length || start >= end) {
            wrong.add("passage %s: its span [%d, %d) is not in %s".formatted(key, start, end, document));
        } else if (!new String(points, start, end - start)
                .equals(passage.get("text").asString(""))) {
            wrong.add("passage %s: its text is not what stands at [%d, %d) of %s".formatted(key, start, end, document));
        }
    }

    private static boolean claim(Record row, List<String> wrong) {
        String key = row.get("key").asString();
        if (row.get("document").isNull()) {
            wrong.add("claim %s: its document is missing".formatted(key));
            return true;
        }
        try {
            claim(row, key, ClaimRows.claim(row), wrong);
            return true;
        } catch (FactFormatException unreadable) {
            wrong.add("claim %s: its fact cannot be read: %s".formatted(key, unreadable.getMessage()));
            return false;
        }
    }

    private static void claim(Record row, String key, Claim claim, List<String> wrong) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        Map<String, Object> stated = new TreeMap<>(ClaimRows.properties(claim));
        if (!RANKS.contains(String.valueOf(properties.remove("rank")))) {
            wrong.add("claim %s: its rank is none of preferred, normal and rejected".formatted(key));
        }
        stated.remove("rank");
        if (!properties.equals(stated)) {
            wrong.add("claim %s: %s not what its fact gives".formatted(key, differing(properties, stated)));
        }
        spans(row, claim, wrong);
        Set<String> names = new TreeSet<>(row.get("names").asList(Value::asString));
        Set<String> expected = new TreeSet<>();
        ClaimRows.names(claim).forEach(named -> expected.add(named.role() + "|" + named.name() + "|" + named.key()));
        if (!names.equals(expected) || row.get("names").size() != names.size()) {
            wrong.add("claim %s: it names %s; its fact names %s".formatted(key, names, expected));
        }
    }

    private static void spans(Record row, Claim claim, List<String> wrong) {
        Set<List<Object>> spans = new LinkedHashSet<>();
        row.get("spans").values().forEach(span -> spans.add(span.asList()));
        Set<List<Object>> stated = new LinkedHashSet<>();
        for (Span span : claim.fact().provenance().evidence()) {
            long start = span.start();
            long end = span.end();
            stated.add(List.of(start, end, start, end));
        }
        if (!spans.equals(stated) || row.get("spans").size() != spans.size()) {
            wrong.add("claim %s: its passages are %s; its fact names %s"
                    .formatted(row.get("key").asString(), spans, stated));
        }
    }

    static List<String> differing(Map<String, Object> one, Map<String, Object> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return List.copyOf(names);
    }
}
