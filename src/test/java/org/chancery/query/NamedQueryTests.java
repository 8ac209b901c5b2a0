package org.chancery.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NamedQueryTests {

    private static final String HEADER =
            """
            // who-met: Who met whom.
            // person  person   who
            // from    date?    earliest day
            // example person=Ana Silva from=2024-06-01
            MATCH (n {key: $person}) RETURN n.name AS name
            """;

    private static NamedQuery parse(String text) {
        return NamedQuery.parse("who-met", text, "cypher/queries/who-met.cypher");
    }

    @Test
    void shouldReadNameParametersAndExampleOffTheHeader() {
        NamedQuery query = parse(HEADER);
        assertThat(query.summary()).isEqualTo("Who met whom.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter("person", Parameter.Type.PERSON, true, "who"),
                        new Parameter("from", Parameter.Type.DATE, false, "earliest day"));
        assertThat(query.example()).containsEntry("person", "Ana Silva").containsEntry("from", "2024-06-01");
        assertThat(query.usage()).isEqualTo("who-met person=person [from=date]");
    }

    @Test
    void shouldTellAMistakeInTheHeaderWithItsLine() {
        assertMistake("MATCH (n) RETURN n", "who-met.cypher:1");
        assertMistake("// other: A name that is not the file's.", "make them one");
        assertMistake("// who-met: T.\n// person persona who", "expected one of");
        assertMistake("// who-met: T.\n// person", "who-met.cypher:2");
    }

    private static void assertMistake(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining(message);
    }

    @Test
    void shouldTellAllMistakesOfAHeaderAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("// other: T.\n// a\n// b nothing c\n"))
                .withMessageContaining(":1")
                .withMessageContaining(":2")
                .withMessageContaining(":3");
    }

    @Test
    void shouldHaveAnExampleWithEveryRequiredParameterInEachOfTheProjectsQueries() {
        List<NamedQuery> queries = Catalogue.ofProject().all();
        assertThat(queries)
                .extracting(NamedQuery::name)
                .contains(
                        "trip-meetings",
                        "agreements-linking",
                        "meetings",
                        "visits",
                        "agreements",
                        "offices",
                        "ventures",
                        "partnerships",
                        "conflicts",
                        "timeline",
                        "connections",
                        "evidence",
                        "search");
        for (NamedQuery query : queries) {
            assertThat(query.parameters().stream().filter(Parameter::required).map(Parameter::name))
                    .as(query.name())
                    .allMatch(query.example()::containsKey);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nguyen phu trong|(nguyen^4 OR nguyen~1) AND phu AND (trong^4 OR trong~1)",
                "To Lam|to AND lam",
                "\"a OR b\" -c* [x TO y]|a AND or AND b AND c AND x AND to AND y",
                "  ?! |''",
            })
    void shouldLetNoSignOfTheSearchLanguageThrough(String text, String search) {
        assertThat(SearchText.of(text)).isEqualTo(search.equals("''") ? "" : search);
    }
}
