package org.chancery.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.chancery.database.Cypher;
import org.chancery.graph.Projection.Edge;
import org.chancery.graph.Projection.Node;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Proves that the projection is what the claims give: no node, edge or property more or less. */
final class ProjectionCheck {

    private ProjectionCheck() {}

    static void run(SimpleQueryRunner tx, List<String> wrong) {
        Projection expected = expected(tx);
        nodes(tx, expected, wrong);
        edges(tx, expected, wrong);
    }

    /** What the claims give, bucket by bucket, with the links across buckets. */
    private static Projection expected(SimpleQueryRunner tx) {
        Projection expected = Projection.empty();
        IntegrityCheck.pages(tx, "all-claims", "bucket", page -> page.stream()
                .collect(groupingBy(
                        row -> row.get("bucket").asString(), TreeMap::new, mapping(ClaimRows::claim, toList())))
                .values()
                .forEach(bucket -> expected.add(Buckets.project(bucket))));
        links(
                tx,
                "DURING",
                "during",
                Map.of("meetings", withLabel(expected, "Meeting"), "visits", List.of()),
                expected);
        links(
                tx,
                "SIGNED_DURING",
                "signed-during",
                Map.of("agreements", withLabel(expected, "Agreement"), "visits", List.of()),
                expected);
        links(
                tx,
                "MET",
                "met",
                Map.of(
                        "pairs",
                        List.copyOf(ProjectionChange.pairs(expected.edges().values()))),
                expected);
        return expected;
    }

    private static List<String> withLabel(Projection projection, String label) {
        return projection.nodes().values().stream()
                .filter(node -> node.labels().contains(label))
                .map(Node::key)
                .toList();
    }

    private static void links(
            SimpleQueryRunner tx, String type, String statement, Map<String, Object> parameters, Projection expected) {
        tx.run(Cypher.statement(statement), parameters).forEachRemaining(row -> {
            Edge edge = ProjectionChange.link(type, row);
            expected.edges().put(edge.key(), edge);
        });
    }

    private static void nodes(SimpleQueryRunner tx, Projection expected, List<String> wrong) {
        Set<String> seen = new TreeSet<>();
        tx.run(Cypher.statement("check-nodes")).forEachRemaining(row -> {
            String key = row.get("key").asString("?");
            if (!seen.add(key)) {
                wrong.add("node %s: it stands twice".formatted(key));
            }
            Node node = expected.nodes().get(key);
            if (node == null) {
                wrong.add("node %s: no claim gives it".formatted(key));
                return;
            }
            Set<String> labels = new TreeSet<>(row.get("labels").asList(Value::asString));
            if (!labels.equals(new TreeSet<>(node.labels()))) {
                wrong.add("node %s: its labels are %s; the claims give %s".formatted(key, labels, node.labels()));
            }
            List<String> differing =
                    EvidenceCheck.differing(row.get("properties").asMap(), node.properties());
            if (!differing.isEmpty()) {
                wrong.add("node %s: %s not what the claims give".formatted(key, differing));
            }
            if (!row.get("supports").asList(Value::asString).equals(node.claims())) {
                wrong.add("node %s: the claims that support it are not those that give it".formatted(key));
            }
        });
        expected.nodes().keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> wrong.add("node %s: it is missing".formatted(key)));
    }

    private static void edges(SimpleQueryRunner tx, Projection expected, List<String> wrong) {
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
            List<String> differing =
                    EvidenceCheck.differing(row.get("properties").asMap(), edge.properties());
            if (!ends || !differing.isEmpty()) {
                wrong.add("edge %s: %s not what the claims give"
                        .formatted(shown, ends ? differing : "its ends or its type are"));
            }
        });
        expected.edges().keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> wrong.add("edge %s: it is missing".formatted(key)));
    }
}
