package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.chancery.fact.Edtf;
import org.chancery.fact.Fact;
import org.chancery.fact.FactLines;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts as lines, told by documents, turned into claims: the material of the tests of the projection. */
public final class Told {

    private final List<Claim> claims = new ArrayList<>();

    /** One document tells facts, each the inside of a JSON object without its document. */
    Told by(String document, String published, String... facts) {
        for (String fact : facts) {
            claims.add(claim(document, published, fact));
        }
        return this;
    }

    static Fact fact(String document, String inside) {
        String line = "{\"document\":\"%s\",%s,\"confidence\":0.9,\"rule\":\"test\",\"evidence\":[[0,9]]}"
                .formatted(document, inside.replace('\'', '"'));
        return FactLines.read(Stream.of(line), "test").findFirst().orElseThrow();
    }

    /** Writes a document of a few words that tells facts, each the inside of a JSON object without its document. */
    public static ImportOutcome write(GraphStore store, String document, String published, String... facts) {
        String text = "What " + document + " tells.";
        return store.write(
                new SourceDocument(
                        "document/" + Hash.of(text),
                        document,
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        Edtf.tryParse(published),
                        Optional.empty(),
                        "test"),
                Stream.of(facts).map(inside -> fact(document, inside)).toList());
    }

    private static Claim claim(String document, String published, String inside) {
        Optional<Edtf> day = published.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(published));
        return Buckets.claim(fact(document, inside), new Claim.Source("document/" + document, document, day));
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    static void assertOrderDoesNotMatter(List<Claim> claims) {
        Projection first = Buckets.project(claims);
        List<Claim> shuffled = new ArrayList<>(claims);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(Buckets.project(List.copyOf(shuffled))).isEqualTo(first);
        }
    }

    Projection projected() {
        return Buckets.project(claims());
    }

    /** {@return the projected nodes with a label, as "key date status"} */
    static List<String> nodes(Projection projection, String label) {
        return projection.nodes().values().stream()
                .filter(node -> node.labels().contains(label))
                .map(node -> "%s %s %s"
                        .formatted(
                                node.key(),
                                node.properties().getOrDefault("date", "-"),
                                node.properties().getOrDefault("status", "-")))
                .toList();
    }

    /** {@return a property of a node or an edge; "-" when there is no such node, edge or property} */
    static Object property(Projection projection, String key, String name) {
        Projection.Node node = projection.nodes().get(key);
        Projection.Edge edge = projection.edges().get(key);
        Map<String, Object> properties = node != null ? node.properties() : edge != null ? edge.properties() : Map.of();
        return properties.getOrDefault(name, "-");
    }

    /** {@return the projected edges of a type, as "from > to"} */
    static List<String> edges(Projection projection, String type) {
        return projection.edges().values().stream()
                .filter(edge -> edge.type().equals(type))
                .map(edge -> edge.from() + " > " + edge.to())
                .toList();
    }
}
