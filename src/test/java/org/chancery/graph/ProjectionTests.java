package org.chancery.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectionTests {

    private static Projection projection(String status, String... people) {
        Projection projection = Projection.empty();
        projection.node("meeting/x", List.of("Meeting"), Map.of("status", status), List.of("claim/1"));
        for (String person : people) {
            projection.edge("ATTENDED", person, "meeting/x", Map.of("status", "reported"));
        }
        return projection;
    }

    @Test
    void shouldTellWhatMustBeWrittenAndWhatMustGo() {
        Projection.Change change =
                projection("planned", "person/a", "person/b").to(projection("held", "person/b", "person/c"));
        assertThat(change.newNodes()).extracting(Projection.Node::key).containsExactly("meeting/x");
        assertThat(change.goneNodes()).isEmpty();
        assertThat(change.newEdges()).extracting(Projection.Edge::key).containsExactly("ATTENDED|person/c|meeting/x");
        assertThat(change.goneEdges()).extracting(Projection.Edge::key).containsExactly("ATTENDED|person/a|meeting/x");
    }

    @Test
    void shouldChangeNothingBetweenEquals() {
        Projection.Change change = projection("held", "person/a").to(projection("held", "person/a"));
        assertThat(change).isEqualTo(new Projection.Change(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void shouldLetEverythingGoWhenNothingFollows() {
        Projection.Change change = projection("held", "person/a").to(Projection.empty());
        assertThat(change.goneNodes()).containsExactly("meeting/x");
        assertThat(change.goneEdges()).hasSize(1);
        assertThat(change.newNodes()).isEmpty();
    }

    @Test
    void shouldTellEdgesBetweenTheSameEndsApartByWhatDistinguishesThem() {
        Projection projection = Projection.empty();
        projection.edge("HOLDS", "person/a", "office/b", "held", Map.of());
        projection.edge("HOLDS", "person/a", "office/b", "former", Map.of());
        assertThat(projection.edges().keySet())
                .containsExactly("HOLDS|person/a|office/b|former", "HOLDS|person/a|office/b|held");
    }

    @Test
    void shouldNumberASecondEventOfOneKey() {
        EventKeys keys = new EventKeys();
        Optional<Edtf> stay = Optional.of(Edtf.parse("2024-06-19/2024-06-20"));
        assertThat(keys.next("visit", "a-peru", stay)).isEqualTo("visit/a-peru-2024-06-19_2024-06-20");
        assertThat(keys.next("visit", "a-peru", stay)).isEqualTo("visit/a-peru-2024-06-19_2024-06-20-2");
        assertThat(keys.next("visit", "a-peru", Optional.empty())).isEqualTo("visit/a-peru");
        assertThat(keys.next("visit", "b-peru", Optional.of(Edtf.parse("2024-06-19~"))))
                .isEqualTo("visit/b-peru-2024-06-19");
    }

    @Test
    void shouldBoundADateWithoutInventingADay() {
        assertThat(bounds("2024-06"))
                .isEqualTo(Map.of(
                        "date",
                        "2024-06",
                        "from",
                        "2024-06-01",
                        "to",
                        "2024-06-30",
                        "precision",
                        "month",
                        "days",
                        "30"));
        assertThat(bounds("2024-06-19"))
                .isEqualTo(Map.of(
                        "date",
                        "2024-06-19",
                        "from",
                        "2024-06-19",
                        "to",
                        "2024-06-19",
                        "precision",
                        "day",
                        "days",
                        "1"));
        assertThat(bounds("1991/.."))
                .isEqualTo(Map.of("date", "1991/..", "from", "1991-01-01", "precision", "interval"));
    }

    private static Map<String, String> bounds(String date) {
        Map<String, Object> properties = new HashMap<>();
        Support.dates(properties, Edtf.parse(date));
        Map<String, String> texts = new HashMap<>();
        properties.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    @Test
    void shouldPreferTheFinestDateAndAnExactOneToAnApproximateOne() {
        assertThat(finest("2024", "2024-06", "2024-06-19")).isEqualTo("2024-06-19");
        assertThat(finest("2024-06-20~", "2024-06")).isEqualTo("2024-06");
        assertThat(finest("2024-06-20", "2024-06-19")).isEqualTo("2024-06-19");
        assertThat(Support.finest(List.of())).isEmpty();
    }

    private static String finest(String... dates) {
        return Support.finest(List.of(dates).stream().map(Edtf::parse).toList())
                .orElseThrow()
                .text();
    }
}
