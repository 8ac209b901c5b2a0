package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an analyst looks at, as claims give it: nodes and edges by key, so that two projections can be compared.
 *
 * @param nodes by key
 * @param edges by key
 */
record Projection(Map<String, Node> nodes, Map<String, Edge> edges) {

    /**
     * A projected node, such as a meeting.
     *
     * @param labels beside Entity
     * @param claims the claims that it rests on
     */
    record Node(String key, List<String> labels, Map<String, Object> properties, List<String> claims) {}

    /**
     * A projected edge.
     *
     * @param key type, ends and what tells it from others between the same ends
     */
    record Edge(String key, String type, String from, String to, Map<String, Object> properties) {}

    static Projection empty() {
        return new Projection(new TreeMap<>(), new TreeMap<>());
    }

    void node(String key, List<String> labels, Map<String, Object> properties, List<String> claims) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.values().removeIf(Objects::isNull);
        all.put("key", key);
        all.put("claims", claims);
        nodes.put(key, new Node(key, labels, all, claims));
    }

    void edge(String type, String from, String to, String discriminator, Map<String, Object> properties) {
        String key = type + "|" + from + "|" + to + (discriminator.isEmpty() ? "" : "|" + discriminator);
        Map<String, Object> all = new TreeMap<>(properties);
        all.values().removeIf(Objects::isNull);
        all.put("key", key);
        edges.put(key, new Edge(key, type, from, to, all));
    }

    void edge(String type, String from, String to, Map<String, Object> properties) {
        edge(type, from, to, "", properties);
    }

    void add(Projection other) {
        nodes.putAll(other.nodes);
        edges.putAll(other.edges);
    }

    /** What must be written to make one projection of another. */
    record Change(List<Node> newNodes, List<String> goneNodes, List<Edge> newEdges, List<Edge> goneEdges) {}

    /** {@return what must change in the graph that shows this projection so that it shows the other} */
    Change to(Projection next) {
        List<String> gone = nodes.keySet().stream()
                .filter(key -> !next.nodes.containsKey(key))
                .toList();
        List<Node> fresh = next.nodes.values().stream()
                .filter(node -> !node.equals(nodes.get(node.key)))
                .toList();
        Map<String, Edge> goneEdges = new LinkedHashMap<>();
        for (Edge edge : edges.values()) {
            if (!edge.equals(next.edges.get(edge.key))) {
                goneEdges.put(edge.key, edge);
            }
        }
        List<Edge> newEdges = new ArrayList<>();
        for (Edge edge : next.edges.values()) {
            if (!edge.equals(edges.get(edge.key))) {
                newEdges.add(edge);
            }
        }
        return new Change(fresh, gone, newEdges, List.copyOf(goneEdges.values()));
    }
}
