package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.chancery.database.Cypher;
import org.chancery.database.Database;
import org.chancery.fact.Fact;
import org.chancery.fact.FactLines;
import org.chancery.fact.Span;
import org.chancery.graph.Projection.Edge;
import org.chancery.graph.Projection.Node;

/**
 * Proves the graph's invariants: every claim has a document and passages that equal the document's text at their spans, names whom
 * its fact names, and the projection is what the claims give, no node, edge or property more or less.
 */
public final class IntegrityCheck {

    private static final int PAGE = 500;

    private final Driver driver;

    public IntegrityCheck(Database database) {
        this.driver = database.driver();
    }

    /** {@return what is wrong, each with the key of what it is about; none when all is well} */
    public List<String> run() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                List<String> wrong = new ArrayList<>();
                passages(tx, wrong);
                claims(tx, wrong);
                Projection expected = expected(tx);
                nodes(tx, expected, wrong);
                edges(tx, expected, wrong);
                tx.run(Cypher.statement("check-strays"))
                        .forEachRemaining(row -> wrong.add("entity %s: no claim names it"
                                .formatted(row.get("key").asString())));
                return wrong;
            });
        }
    }

    private static void passages(TransactionContext tx, List<String> wrong) {
        String after = "";
        List<Record> page = page(tx, "check-passages", after);
        while (!page.isEmpty()) {
            for (Record row : page) {
                after = row.get("document").asString();
                int[] points = row.get("text").asString("").codePoints().toArray();
                for (Value passage : row.get("passages").values()) {
                    if (!passage.get("key").isNull()) {
                        passage(passage, points, after, wrong);
                    }
                }
            }
            page = page(tx, "check-passages", after);
        }
    }

    private static void passage(Value passage, int[] points, String document, List<String> wrong) {
        int start = passage.get("start").asInt(-1);
        int end = passage.get("end").asInt(-1);
        String key = passage.get("key").asString();
        if (start < 0 || end > points.length || start >= end) {
            wrong.add("passage %s: its span [%d, %d) is not in %s".formatted(key, start, end, document));
        } else if (!new String(points, start, end - start)
                .equals(passage.get("text").asString(""))) {
            wrong.add("passage %s: its text is not what stands at [%d, %d) of %s".formatted(key, start, end, document));
        }
    }

    private static void claims(TransactionContext tx, List<String> wrong) {
        String after = "";
        List<Record> page = page(tx, "check-claims", after);
        while (!page.isEmpty()) {
            for (Record row : page) {
                after = row.get("key").asString();
                claim(row, after, wrong);
            }
            page = page(tx, "check-claims", after);
        }
    }

    private static void claim(Record row, String key, List<String> wrong) {
        if (row.get("document").isNull()) {
            wrong.add("claim %s: its document is missing".formatted(key));
            return;
        }
        Fact fact;
        try {
            fact = FactLines.read(java.util.stream.Stream.of(row.get("fact").asString("")), key)
                    .findFirst()
                    .orElseThrow();
        } catch (RuntimeException unreadable) {
            wrong.add("claim %s: its fact cannot be read: %s".formatted(key, unreadable.getMessage()));
            return;
        }
        Set<List<Object>> spans = new LinkedHashSet<>();
        row.get("spans").values().forEach(span -> spans.add(span.asList()));
        Set<List<Object>> stated = new LinkedHashSet<>();
        for (Span span : fact.provenance().evidence()) {
            stated.add(List.of((long) span.start(), (long) span.end()));
        }
        if (!spans.equals(stated)) {
            wrong.add("claim %s: its passages are %s; its fact names %s".formatted(key, spans, stated));
        }
        Claim claim = new Claim(key, "", fact, new Claim.Source("", "", java.util.Optional.empty()));
        Set<String> names = new TreeSet<>(row.get("names").asList(Value::asString));
        Set<String> expected = new TreeSet<>();
        ClaimRows.names(claim).forEach(named -> expected.add(named.role() + "|" + named.key()));
        if (!names.equals(expected)) {
            wrong.add("claim %s: it names %s; its fact names %s".formatted(key, names, expected));
        }
    }

    private static List<Record> page(TransactionContext tx, String statement, String after) {
        return tx.run(Cypher.statement(statement), Map.of("after", after, "page", PAGE))
                .list();
    }

    /** What the claims give, bucket by bucket, with the links across buckets. */
    private static Projection expected(TransactionContext tx) {
        Projection expected = Projection.empty();
        String after = "";
        List<Record> page = page(tx, "all-claims", after);
        while (!page.isEmpty()) {
            Map<String, List<Claim>> buckets = new TreeMap<>();
            for (Record row : page) {
                after = row.get("bucket").asString();
                buckets.computeIfAbsent(after, bucket -> new ArrayList<>()).add(ClaimRows.claim(row));
            }
            buckets.values().forEach(bucket -> expected.add(Buckets.project(bucket)));
            page = page(tx, "all-claims", after);
        }
        links(tx, "DURING", "during", "meetings", withLabel(expected, "Meeting"), expected);
        links(tx, "SIGNED_DURING", "signed-during", "agreements", withLabel(expected, "Agreement"), expected);
        links(tx, "MET", "met", "pairs", pairs(expected), expected);
        return expected;
    }

    private static List<String> withLabel(Projection projection, String label) {
        return projection.nodes().values().stream()
                .filter(node -> node.labels().contains(label))
                .map(Node::key)
                .toList();
    }

    private static List<List<String>> pairs(Projection projection) {
        Map<String, List<String>> attendance = new TreeMap<>();
        projection.edges().values().stream()
                .filter(edge -> edge.type().equals("ATTENDED"))
                .forEach(edge -> attendance
                        .computeIfAbsent(edge.to(), meeting -> new ArrayList<>())
                        .add(edge.from()));
        Set<List<String>> pairs = new LinkedHashSet<>();
        attendance.values().forEach(people -> {
            List<String> sorted = people.stream().sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int k = i + 1; k < sorted.size(); k++) {
                    pairs.add(List.of(sorted.get(i), sorted.get(k)));
                }
            }
        });
        return List.copyOf(pairs);
    }

    private static void links(
            TransactionContext tx, String type, String statement, String parameter, List<?> rows, Projection expected) {
        if (!rows.isEmpty()) {
            tx.run(Cypher.statement(statement), Map.of(parameter, rows)).forEachRemaining(row -> {
                Edge edge = ProjectionChange.link(type, row);
                expected.edges().put(edge.key(), edge);
            });
        }
    }

    private static void nodes(TransactionContext tx, Projection expected, List<String> wrong) {
        Set<String> seen = new TreeSet<>();
        tx.run(Cypher.statement("check-nodes")).forEachRemaining(row -> {
            String key = row.get("key").asString("?");
            seen.add(key);
            Node node = expected.nodes().get(key);
            if (node == null) {
                wrong.add("node %s: no claim gives it".formatted(key));
                return;
            }
            Set<String> labels = new TreeSet<>(row.get("labels").asList(Value::asString));
            if (!labels.equals(new TreeSet<>(node.labels()))) {
                wrong.add("node %s: its labels are %s; the claims give %s".formatted(key, labels, node.labels()));
            }
            if (!sameProperties(row.get("properties"), node.properties())) {
                wrong.add("node %s: its properties are not what the claims give".formatted(key));
            }
            if (!row.get("supports").asList(Value::asString).equals(node.claims())) {
                wrong.add("node %s: the claims that support it are not those that give it".formatted(key));
            }
        });
        expected.nodes().keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> wrong.add("node %s: it is missing".formatted(key)));
    }

    private static void edges(TransactionContext tx, Projection expected, List<String> wrong) {
        Set<String> seen = new TreeSet<>();
        tx.run(Cypher.statement("export-edges")).forEachRemaining(row -> {
            String key = row.get("key").asString("?");
            String shown = row.get("key").isNull()
                    ? "%s from %s to %s"
                            .formatted(
                                    row.get("type").asString(),
                                    row.get("from").asString("?"),
                                    row.get("to").asString("?"))
                    : key;
            Edge edge = expected.edges().get(key);
            if (edge == null) {
                wrong.add("edge %s: no claim gives it".formatted(shown));
                return;
            }
            if (!seen.add(key)) {
                wrong.add("edge %s: it stands twice".formatted(shown));
            }
            boolean ends = row.get("from").asString("").equals(edge.from())
                    && row.get("to").asString("").equals(edge.to())
                    && row.get("type").asString().equals(edge.type());
            if (!ends || !sameProperties(row.get("properties"), edge.properties())) {
                wrong.add("edge %s: it is not what the claims give".formatted(shown));
            }
        });
        expected.edges().keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> wrong.add("edge %s: it is missing".formatted(key)));
    }

    private static boolean sameProperties(Value actual, Map<String, Object> expected) {
        Map<String, Object> have = new TreeMap<>(actual.asMap());
        return Objects.equals(have, new TreeMap<>(expected));
    }
}
