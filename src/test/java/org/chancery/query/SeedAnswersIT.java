package org.chancery.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.chancery.Harness;
import org.chancery.command.SeedDocuments;
import org.chancery.graph.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

/** What the named queries answer about the seeds. */
class SeedAnswersIT {

    private static final QueryRunner QUERIES =
            new QueryRunner(Harness.database(), Catalogue.ofProject(), Duration.ofSeconds(20));

    /** Programs read answers by these names. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("agreements", "date name kind status parties signers place otherNames sources key"),
            Map.entry("agreements-linking", "name kind status signed date how sentences sources key"),
            Map.entry("conflicts", "about value sentence document publisher published slot key"),
            Map.entry("connections", "steps way sources keys"),
            Map.entry("evidence", "sentence document publisher published says confidence rule start end key"),
            Map.entry("meetings", "date person with place mode occasion status sources key"),
            Map.entry("offices", "person title of status reportedFrom reportedTo sources key"),
            Map.entry("partnerships", "state partner level since status sources key"),
            Map.entry("search", "name labels aliases score key"),
            Map.entry("timeline", "date what event status sources key"),
            Map.entry("trip-meetings", "traveller trip stop date place met office mode status sources key"),
            Map.entry("ventures", "venture partners location until sources key"),
            Map.entry("visits", "date visitor destination places kind status invitedBy sources key"));

    @BeforeAll
    static void seeds() {
        GraphStore store = new GraphStore(Harness.empty(), SeedDocuments.directory());
        SeedDocuments.all().forEach(report -> report.writeTo(store));
    }

    private static Table ask(String query, String... values) {
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            parameters.put(values[i], values[i + 1]);
        }
        return QUERIES.run(query, parameters);
    }

    static List<String> names() {
        return Catalogue.ofProject().all().stream().map(NamedQuery::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldAnswerTheExampleOf(String name) {
        NamedQuery query = QUERIES.catalogue().named(name).orElseThrow();
        Table answer = QUERIES.run(name, query.example());
        assertThat(answer.rows())
                .isNotEmpty()
                .isEqualTo(QUERIES.run(name, query.example()).rows());
        assertThat(String.join(" ", answer.columns())).isEqualTo(COLUMNS.get(name));
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(answer.columns()));
    }

    @Test
    void shouldTellWhomPutinMetOnHisTripOfJune() {
        Table answer = ask("trip-meetings", "person", "Vladimir Putin", "from", "2024-06-01", "to", "2024-06-30");
        assertThat(Cells.of(answer, "met", "office", "stop", "date"))
                .containsExactly(
                        "Kim Jong Un | Leader, North Korea | North Korea | 2024-06-19",
                        "Le Hoai Trung | Foreign Minister, Vietnam | Vietnam | 2024-06-20",
                        "Nguyen Phu Trong | General Secretary, Communist Party of Vietnam | Vietnam | 2024-06-20",
                        "Pham Minh Chinh | Prime Minister, Vietnam | Vietnam | 2024-06-20",
                        "To Lam | President, Vietnam | Vietnam | 2024-06-20",
                        "Tran Hong Ha | Deputy Prime Minister, Vietnam | Vietnam | 2024-06-20");
        assertThat(Cells.of(answer, "trip")).containsOnly("Vladimir Putin to North Korea, Vietnam");
        assertThat(Cells.of(answer, "place").get(0)).startsWith("Pyongyang");
        assertThat(Cells.of(answer, "place").subList(1, 6)).allMatch(place -> place.startsWith("Hanoi"));
    }

    @Test
    void shouldKeepToTheDaysThatAreAskedFor() {
        assertThat(Cells.of(
                        ask("trip-meetings", "person", "Vladimir Putin", "to", "2024-06-19", "from", "2024"), "met"))
                .containsExactly("Kim Jong Un");
        assertThat(Cells.of(ask("trip-meetings", "person", "Vladimir Putin", "from", "2024-06-20"), "met"))
                .hasSize(5)
                .doesNotContain("Kim Jong Un", "Vo Van Thuong");
        assertThat(ask("trip-meetings", "person", "Vladimir Putin", "from", "2024-07")
                        .rows())
                .isEmpty();
        assertThat(Cells.of(ask("visits", "destination", "Vietnam", "from", "2023", "to", "2023-10"), "visitor"))
                .containsExactly("Dmitry Medvedev", "Vyacheslav Volodin");
    }

    @Test
    void shouldShowTheGrowthThatSourcesDisagreeAbout() {
        Table answer = ask("conflicts", "about", "Vietnam");
        assertThat(Cells.of(answer, "about", "value", "document"))
                .contains(
                        "trade growth of Russia and Vietnam, 2023 (%) | 2.3 | state-visit-announced.md",
                        "trade growth of Russia and Vietnam, 2023 (%) | 8 | peoples-daily-article.md",
                        "trade growth of Russia and Vietnam, 2023 (%) | 8 | putin-lam-talks.md");
        assertThat(Cells.of(answer, "sentence"))
                .anyMatch(sentence -> sentence.contains("an increase of 2.3% over 2022"))
                .anyMatch(sentence -> sentence.contains("grew by 8% in 2023"));
        assertThat(ask("conflicts").rows()).containsAll(answer.rows());
        assertThat(ask("conflicts", "about", "Kim Jong Un").rows()).isEmpty();
    }

    @Test
    void shouldTellWhoHeldWhichOfficeOnADay() {
        assertThat(Cells.of(ask("offices", "of", "Vietnam", "on", "2023-11-01"), "person", "title", "status"))
                .containsExactly("Vo Van Thuong | President | held", "Pham Minh Chinh | Prime Minister | held");
        assertThat(Cells.of(ask("offices", "of", "Vietnam", "on", "2024-06-20"), "person", "title", "status"))
                .containsExactly(
                        "Tran Hong Ha | Deputy Prime Minister | held",
                        "Le Hoai Trung | Foreign Minister | held",
                        "To Lam | President | held",
                        "Vo Van Thuong | President | former",
                        "Pham Minh Chinh | Prime Minister | held");
        assertThat(ask("offices", "of", "Vietnam", "on", "2023-10-16").rows()).isEmpty();
        assertThat(Cells.of(ask("offices", "person", "To Lam"), "title", "of")).containsExactly("President | Vietnam");
    }

    @Test
    void shouldTieRosatomToVietnamByWhatIsProposedAndOfferedAndNothingSigned() {
        Table answer = ask("agreements-linking", "a", "Rosatom", "b", "Vietnam");
        assertThat(Cells.of(answer, "kind", "status", "signed", "how"))
                .hasSize(2)
                .containsOnly("project | proposed | false | Rosatom takes part, Vietnam is the place");
        assertThat(Cells.of(answer, "sentences"))
                .anyMatch(sentence -> sentence.contains("an initiative to establish a center of nuclear science"))
                .anyMatch(sentence -> sentence.contains("was willing to help Vietnam's partners build"));
        assertThat(Cells.of(ask("agreements-linking", "a", "Vietnam", "b", "Rosatom"), "name"))
                .isEqualTo(Cells.of(answer, "name"));
    }

    @Test
    void shouldFindTheShortestWays() {
        assertThat(Cells.of(ask("connections", "a", "Kim Jong Un", "b", "Pham Minh Chinh"), "steps", "way"))
                .containsExactly("2 | Kim Jong Un –MET– Vladimir Putin –MET– Pham Minh Chinh");
    }

    @Test
    void shouldShowTheSentencesBehindAPersonAnEventAnEdgeAndAClaim() {
        String talks =
                "Vladimir Putin, the Russian president, and his Vietnamese counterpart To Lam held talks in Hanoi"
                        + " on Thursday.";
        Table meetings = ask("meetings", "person", "Vladimir Putin", "with", "To Lam");
        assertThat(Cells.of(ask("evidence", "key", "person/to-lam"), "sentence"))
                .contains(talks);
        Table event = ask("evidence", "key", Cells.of(meetings, "key").get(0));
        assertThat(Cells.of(event, "sentence", "says")).hasSize(2).contains(talks + " | meeting");
        assertThat(Cells.of(ask("evidence", "key", "MET|person/to-lam|person/vladimir-putin"), "sentence"))
                .isEqualTo(Cells.of(event, "sentence"));
        String claim = Cells.of(event, "key").get(1);
        assertThat(Cells.of(ask("evidence", "key", claim), "sentence"))
                .containsExactly(Cells.of(event, "sentence").get(1));
        assertThat(ask("evidence", "key", "person/nobody").rows()).isEmpty();
        assertThat(ask("evidence", "key", "MET|person/nobody|person/to-lam").rows())
                .isEmpty();
    }

    @Test
    void shouldFindNamesWithAWrongLetterOtherAccentsAndOtherCase() {
        for (String text : List.of(
                "nguyen phu trong", "Nguyen Phu Tromg", "NGUYEN PHU TRONG", "Nguyễn Phú Trọng", "trong nguyen phu")) {
            assertThat(Cells.of(ask("search", "text", text), "key")).first().isEqualTo("person/nguyen-phu-trong");
        }
        assertThat(Cells.of(ask("search", "text", "to lam"), "key")).first().isEqualTo("person/to-lam");
        assertThat(Cells.of(ask("search", "text", "putin"), "labels")).doesNotContain("Meeting", "Visit", "Trip");
        assertThat(ask("search", "text", "qwertyuiop").rows()).isEmpty();
    }
}
