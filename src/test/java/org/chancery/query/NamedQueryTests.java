package org.chancery.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamedQueryTests {

    private static NamedQuery parse(String... lines) {
        return NamedQuery.parse("who-met", String.join("\n", lines), "queries/who-met.cypher");
    }

    private static void assertMistakes(List<String> lines, String... mistakes) {
        assertThatThrownBy(() -> parse(lines.toArray(String[]::new)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.join("\n", mistakes));
    }

    @Test
    void shouldReadNameParametersAndExample() {
        NamedQuery query = parse(
                "// who-met: Who met whom.",
                "// person  person   somebody",
                "// from    date?    earliest day",
                "// example person=Ana Maria Lopez from=2024-06",
                "RETURN $person, $from");
        assertThat(query.name()).isEqualTo("who-met");
        assertThat(query.summary()).isEqualTo("Who met whom.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter("person", Parameter.Type.PERSON, true, "somebody"),
                        new Parameter("from", Parameter.Type.DATE, false, "earliest day"));
        assertThat(query.example()).isEqualTo(Map.of("person", "Ana Maria Lopez", "from", "2024-06"));
        assertThat(query.usage()).isEqualTo("who-met person=person [from=date]");
        assertThat(query.cypher()).endsWith("RETURN $person, $from");
    }

    @Test
    void shouldDoWithoutParameters() {
        NamedQuery query = parse("// who-met: Who met whom.", "// example", "RETURN 1 AS one");
        assertThat(query.parameters()).isEmpty();
        assertThat(query.example()).isEmpty();
    }

    @Test
    void shouldTellEveryMistakeOfTheHeaderAtOnce() {
        assertMistakes(
                List.of(
                        "// who-meets: Who met whom.",
                        "// person",
                        "// on day? when",
                        "// a date x",
                        "// a date y",
                        "RETURN 1"),
                "queries/who-met.cypher:1: the name is \"who-meets\"; the file is called \"who-met\": make them one",
                "queries/who-met.cypher:2: expected \"// name type description\", with ? behind the type of what may be missing",
                "queries/who-met.cypher:3: the type \"day\"; expected one of [string, integer, number, boolean, date, search,"
                        + " person, state, party, organization, place, actor, entity]",
                "queries/who-met.cypher:5: \"a\" is named a second time; take one out");
        assertMistakes(List.of("RETURN 1"), "queries/who-met.cypher:1: expected \"// who-met: one sentence\"");
        assertMistakes(List.of(""), "queries/who-met.cypher:1: expected \"// who-met: one sentence\"");
    }

    @Test
    void shouldWantOneExampleThatFitsTheParameters() {
        assertMistakes(
                List.of("// who-met: Who met whom.", "RETURN 1"),
                "queries/who-met.cypher: there is no example; add \"// example name=value …\" to the header");
        assertMistakes(
                List.of("// who-met: Who met whom.", "// example", "// example", "RETURN 1"),
                "queries/who-met.cypher:3: a second example; leave one");
        assertMistakes(
                List.of("// who-met: Who met whom.", "// person person x", "// example who=Ana", "RETURN $person"),
                "queries/who-met.cypher: the example gives \"who\", which is no parameter; there are [person]",
                "queries/who-met.cypher: the example lacks \"person\", which the query needs");
    }

    @Test
    void shouldWantTheStatementToUseWhatTheHeaderNames() {
        assertMistakes(
                List.of(
                        "// who-met: Who met whom.",
                        "// person person x",
                        "// example person=Ana",
                        "// $person",
                        "RETURN $who"),
                "queries/who-met.cypher:4: expected \"// name type description\", with ? behind the type of what may be missing");
        assertMistakes(
                List.of("// who-met: Who met whom.", "// person person x", "// example person=Ana", "RETURN $who"),
                "queries/who-met.cypher: the statement uses $who, which the header does not name; add \"// who type description\"",
                "queries/who-met.cypher: the statement does not use $person; take it out of the header");
        assertMistakes(
                List.of("// who-met: Who met whom.", "// example"),
                "queries/who-met.cypher: there is no statement below the header");
    }
}
