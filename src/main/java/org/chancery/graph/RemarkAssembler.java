package org.chancery.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chancery.fact.Edtf;

/**
 * Figures, statements and publications: nodes of their own with edges to whom they are about, by or in. Their readable keys drop
 * signs ("-5 %" and "5 %"), so a hash of the bucket follows.
 */
final class RemarkAssembler implements Assembler {

    @Override
    public Projection assemble(List<Claim> claims) {
        Projection projection = Projection.empty();
        if (claims.isEmpty()) {
            return projection;
        }
        List<Claim> sorted = claims.stream().sorted().toList();
        switch (sorted.get(0).kind()) {
            case "figure" -> figure(sorted, projection);
            case "statement" -> statement(sorted, projection);
            case "publication" -> publication(sorted, projection);
            default ->
                throw new IllegalStateException("no remark: " + sorted.get(0).kind());
        }
        return projection;
    }

    private static void figure(List<Claim> claims, Projection projection) {
        Claim any = claims.get(0);
        double value = any.value("value").map(Double.class::cast).orElse(0.0);
        String measure = claims.stream()
                .map(c -> c.text("measure"))
                .filter(m -> !m.isEmpty())
                .sorted()
                .findFirst()
                .orElse(any.text("unit"));
        String key =
                "figure/" + EntityKeys.slug(any.bucket().substring(any.bucket().indexOf('|') + 1)) + "-"
                        + Hash.brief(any.bucket());
        Map<String, Object> properties = new TreeMap<>();
        properties.put("name", measure + " " + number(value) + " " + any.text("unit"));
        properties.put("measure", measure);
        properties.put("value", value);
        properties.put("unit", any.text("unit"));
        properties.put("sources", Support.sources(claims));
        Support.finest(claims.stream().flatMap(c -> c.date("period").stream()).toList())
                .ifPresent(period -> Support.dates(properties, period));
        projection.node(key, List.of("Figure"), properties, Support.claims(claims));
        int order = 1;
        for (String about : any.keys("about")) {
            Map<String, Object> edge = Support.edge(claims, "reported");
            edge.put("order", (long) order++);
            projection.edge("ABOUT", key, about, edge);
        }
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static void statement(List<Claim> claims, Projection projection) {
        Claim any = claims.get(0);
        String key = "statement/"
                + EntityKeys.slug(EntityKeys.local(any.key("speaker")) + "-" + any.text("stance") + "-"
                        + String.join(
                                "-",
                                any.keys("about").stream()
                                        .map(EntityKeys::local)
                                        .sorted()
                                        .toList()))
                + "-" + Hash.brief(any.bucket());
        Map<String, Object> properties = new TreeMap<>();
        properties.put(
                "name",
                "%s: %s %s".formatted(any.text("speaker"), any.text("stance"), String.join(", ", any.texts("about"))));
        properties.put("stance", any.text("stance"));
        properties.put(
                "topics",
                claims.stream()
                        .map(c -> c.text("topic"))
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        properties.put("sources", Support.sources(claims));
        projection.node(key, List.of("Statement"), properties, Support.claims(claims));
        projection.edge("BY", key, any.key("speaker"), Support.edge(claims, "reported"));
        any.keys("about").forEach(about -> projection.edge("ABOUT", key, about, Support.edge(claims, "reported")));
    }

    private static void publication(List<Claim> claims, Projection projection) {
        Claim any = claims.get(0);
        Optional<Edtf> date = Support.finest(
                claims.stream().flatMap(c -> c.date("date").stream()).toList());
        String key = "publication/" + EntityKeys.local(any.key("author")) + "-" + EntityKeys.local(any.key("outlet"));
        Map<String, Object> properties = new TreeMap<>();
        properties.put("name", "%s in %s".formatted(any.text("author"), any.text("outlet")));
        properties.put("sources", Support.sources(claims));
        date.ifPresent(d -> Support.dates(properties, d));
        projection.node(key, List.of("Publication"), properties, Support.claims(claims));
        projection.edge("BY", key, any.key("author"), Support.edge(claims, "reported"));
        projection.edge("IN", key, any.key("outlet"), Support.edge(claims, "reported"));
    }
}
