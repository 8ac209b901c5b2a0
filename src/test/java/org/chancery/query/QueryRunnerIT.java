package org.chancery.query;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.chancery.Harness;
import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;
import org.chancery.graph.Told;
import org.chancery.query.QueryException.Candidate;
import org.chancery.query.QueryException.Problem;
import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QueryRunnerIT {

    private static final QueryRunner QUERIES =
            new QueryRunner(Harness.database(), Catalogue.ofProject(), Duration.ofSeconds(20));
    private static final QueryRunner ODD = new QueryRunner(
            Harness.database(),
            Catalogue.read(ResourceFolder.onClassPath("cypher/test/queries")),
            Duration.ofMillis(1500));

    @BeforeAll
    static void people() {
        GraphStore store = new GraphStore(Harness.empty(), EntityDirectory.NONE);
        Told.write(
                store,
                "one",
                "2024-06-20",
                "'fact':'office','holder':'Ana Lopez','title':'President','of':'Georgia','status':'held','keys':{'Georgia':'state/GEO'}",
                "'fact':'meeting','participants':['Ana Lopez','Bo Chen'],'mode':'call','date':'2024-06-19','place':['Georgia'],'status':'held','keys':{'Georgia':'place/georgia-usa'}");
    }

    private static QueryException refused(String query, Map<String, String> values) {
        return catchThrowableOfType(QueryException.class, () -> QUERIES.run(query, values));
    }

    @Test
    void shouldAskWhichIsMeantWhenANameIsThatOfTwo() {
        QueryException refused = refused("timeline", Map.of("actor", "Georgia"));
        assertThat(refused.problem()).isEqualTo(Problem.AMBIGUOUS_NAME);
        assertThat(refused).hasMessage("actor=\"Georgia\" can mean 2; give one of these names or keys");
        assertThat(refused.candidates())
                .extracting(Candidate::key)
                .containsExactlyInAnyOrder("state/GEO", "place/georgia-usa");
        assertThat(QUERIES.run("timeline", Map.of("actor", "place/georgia-usa")).rows())
                .isEmpty();
        assertThat(QUERIES.run("offices", Map.of("of", "georgia")).rows()).hasSize(1);
    }

    @Test
    void shouldOfferWhatComesNearAnUnknownName() {
        QueryException misspelt = refused("meetings", Map.of("person", "Ana Lopes"));
        assertThat(misspelt.problem()).isEqualTo(Problem.UNKNOWN_NAME);
        assertThat(misspelt).hasMessage("person=\"Ana Lopes\" is the name of no person in the graph; these come near");
        assertThat(misspelt.candidates()).extracting(Candidate::key).containsExactly("person/ana-lopez");
        QueryException nobody = refused("meetings", Map.of("person", "Xerxes"));
        assertThat(nobody)
                .hasMessage("person=\"Xerxes\" is the name of no person in the graph; no source in the graph names it");
        assertThat(nobody.candidates()).isEmpty();
        assertThat(refused("meetings", Map.of("person", "state/GEO")).problem()).isEqualTo(Problem.UNKNOWN_NAME);
    }

    @Test
    void shouldTellAllThatIsWrongWithTheParametersAtOnce() {
        QueryException refused =
                refused("trip-meetings", Map.of("who", "Ana Lopez", "from", "yesterday", "to", "2024-13"));
        assertThat(refused.problem()).isEqualTo(Problem.WRONG_PARAMETER);
        assertThat(refused)
                .hasMessageContaining("\"who\" is no parameter of trip-meetings; it has [person, from, to]")
                .hasMessageContaining(
                        "from=\"yesterday\" is no date; expected a day, month or year such as 2024-06-19, 2024-06 or 2024")
                .hasMessageContaining("to=\"2024-13\" is no date");
        assertThat(refused("connections", Map.of("a", "Ana Lopez", "b", " ")))
                .hasMessage("connections needs \"b\" (entity: another)");
        assertThat(refused("search", Map.of("text", "?!"))).hasMessageContaining("expected a word or more");
        QueryException unknown = refused("trips", Map.of());
        assertThat(unknown.problem()).isEqualTo(Problem.NO_SUCH_QUERY);
        assertThat(unknown).hasMessageContaining("there is no query \"trips\"; there are [agreements, ");
    }

    @Test
    void shouldTakeValuesByTheirTypesAndDatesByTheirBounds() {
        Table table = ODD.run(
                "typed",
                Map.of(
                        "whole", "7", "number", "2.5", "truth", "true", "on", "2024-02", "to", "2024-02", "word",
                        " a b "));
        assertThat(table.rows().get(0))
                .containsExactly(
                        7L, 2.5, true, "2024-02-01", "2024-02-29", "a b", java.util.List.of("1", "a", "2024-06-19"));
        assertThatThrownBy(() -> ODD.run("typed", Map.of("whole", "7.5", "number", "x", "truth", "yes")))
                .hasMessage(
                        "whole=\"7.5\" is no integer; expected a whole number; number=\"x\" is no number; expected a number;"
                                + " truth=\"yes\" is no boolean; expected true or false");
    }

    @Test
    void shouldRefuseAQueryThatWrites() {
        assertThatThrownBy(() -> ODD.run("writes", Map.of("name", "Nobody")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the query \"writes\" writes; named queries only read");
        assertThat(QUERIES.run("search", Map.of("text", "nobody")).rows()).isEmpty();
    }

    @Test
    void shouldStopAQueryAtItsLimitOfTime() {
        long start = System.nanoTime();
        QueryException stopped = catchThrowableOfType(QueryException.class, () -> ODD.run("slow", Map.of()));
        assertThat(stopped.problem()).isEqualTo(Problem.LIMIT);
        assertThat(stopped).hasMessageStartingWith("\"slow\" was stopped at its limit of time or memory");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void shouldStopAQueryAtItsLimitOfMemoryAtTheFirstAttempt() {
        QueryRunner patient = new QueryRunner(Harness.database(), ODD.catalogue(), Duration.ofSeconds(60));
        long start = System.nanoTime();
        QueryException stopped = catchThrowableOfType(QueryException.class, () -> patient.run("greedy", Map.of()));
        assertThat(stopped.problem()).isEqualTo(Problem.LIMIT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
