package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.chancery.database.Cypher;
import org.chancery.graph.Projection.Edge;
import org.chancery.graph.Projection.Node;

/** Brings the projection from what claims gave before to what they give now, and the links that lie across buckets with it. */
final class ProjectionChange {

    private final TransactionContext tx;

    ProjectionChange(TransactionContext tx) {
        this.tx = tx;
    }

    void apply(Set<String> buckets, Map<String, List<Claim>> before, Map<String, List<Claim>> after) {
        List<Node> newNodes = new ArrayList<>();
        List<String> goneNodes = new ArrayList<>();
        List<Edge> newEdges = new ArrayList<>();
        List<Edge> goneEdges = new ArrayList<>();
        for (String bucket : buckets) {
            Projection old = Buckets.project(before.getOrDefault(bucket, List.of()));
            Projection next = Buckets.project(after.getOrDefault(bucket, List.of()));
            Projection.Change change = old.to(next);
            newNodes.addAll(change.newNodes());
            goneNodes.addAll(change.goneNodes());
            newEdges.addAll(change.newEdges());
            goneEdges.addAll(change.goneEdges());
        }
        Touched touched = touched(newNodes, newEdges, goneEdges);
        run(
                "edges-delete",
                "edges",
                goneEdges.stream().map(ProjectionChange::ends).toList());
        run("nodes-delete", "keys", goneNodes);
        run("nodes", "nodes", newNodes.stream().map(ProjectionChange::row).toList());
        run("edges", "edges", newEdges.stream().map(ProjectionChange::row).toList());
        link(touched);
    }

    /** What changed that links across buckets hang on. */
    private record Touched(Set<String> meetings, Set<String> visits, Set<String> agreements, Set<List<String>> pairs) {}

    private static Touched touched(List<Node> nodes, List<Edge> fresh, List<Edge> gone) {
        Touched touched = new Touched(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new LinkedHashSet<>());
        for (Node node : nodes) {
            if (node.labels().contains("Meeting")) {
                touched.meetings.add(node.key());
            } else if (node.labels().contains("Visit")) {
                touched.visits.add(node.key());
            } else if (node.labels().contains("Agreement")) {
                touched.agreements.add(node.key());
            }
        }
        List<Edge> all = new ArrayList<>(fresh);
        all.addAll(gone);
        all.stream().filter(edge -> edge.type().equals("SIGNED")).forEach(edge -> touched.agreements.add(edge.to()));
        touched.pairs.addAll(pairs(all));
        return touched;
    }

    /** {@return the keys of every two people who attended one meeting} */
    static Set<List<String>> pairs(Collection<Edge> edges) {
        Map<String, Set<String>> attendance = new TreeMap<>();
        edges.stream().filter(edge -> edge.type().equals("ATTENDED")).forEach(edge -> attendance
                .computeIfAbsent(edge.to(), meeting -> new TreeSet<>())
                .add(edge.from()));
        Set<List<String>> pairs = new LinkedHashSet<>();
        attendance.values().forEach(people -> {
            List<String> sorted = List.copyOf(people);
            for (int i = 0; i < sorted.size(); i++) {
                for (int k = i + 1; k < sorted.size(); k++) {
                    pairs.add(List.of(sorted.get(i), sorted.get(k)));
                }
            }
        });
        return pairs;
    }

    /** A link hangs on its two ends alone: those of whatever changed are made anew, all others stand. */
    private void link(Touched touched) {
        links("DURING", "during", ends("meetings", touched.meetings, "visits", touched.visits));
        links("SIGNED_DURING", "signed-during", ends("agreements", touched.agreements, "visits", touched.visits));
        links("MET", "met", Map.of("pairs", List.copyOf(touched.pairs)));
    }

    private static Map<String, List<?>> ends(String from, Set<String> fromKeys, String to, Set<String> toKeys) {
        return Map.of(from, List.copyOf(fromKeys), to, List.copyOf(toKeys));
    }

    private void links(String type, String statement, Map<String, List<?>> touched) {
        if (touched.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        Map<String, Object> parameters = Map.copyOf(touched);
        tx.run(Cypher.statement(statement + "-delete"), parameters).consume();
        List<Edge> edges = tx.run(Cypher.statement(statement), parameters).list(row -> link(type, row));
        run("edges", "edges", edges.stream().map(ProjectionChange::row).toList());
    }

    /** {@return the edge of a row with its ends and whatever else the row holds} */
    static Edge link(String type, Record row) {
        Map<String, Object> properties = new TreeMap<>(row.asMap());
        properties.remove("from");
        properties.remove("to");
        properties.values().removeIf(java.util.Objects::isNull);
        properties.putIfAbsent("status", "reported");
        properties.computeIfPresent("claims", (name, list) -> ((List<?>) list)
                .stream().map(Object::toString).sorted().toList());
        properties.computeIfPresent("sources", (name, list) -> ((List<?>) list)
                .stream().map(Object::toString).sorted().toList());
        String from = row.get("from").asString();
        String to = row.get("to").asString();
        String key = type + "|" + from + "|" + to;
        properties.put("key", key);
        return new Edge(key, type, from, to, properties);
    }

    private static Map<String, Object> row(Node node) {
        return Map.of(
                "key", node.key(), "labels", node.labels(), "properties", node.properties(), "claims", node.claims());
    }

    private static Map<String, Object> row(Edge edge) {
        Map<String, Object> row = new HashMap<>(ends(edge));
        row.put("properties", edge.properties());
        return row;
    }

    private static Map<String, Object> ends(Edge edge) {
        return Map.of("key", edge.key(), "type", edge.type(), "from", edge.from(), "to", edge.to());
    }

    private void run(String statement, String parameter, List<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(Cypher.statement(statement), Map.of(parameter, rows)).consume();
        }
    }
}
