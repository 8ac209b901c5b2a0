package org.chancery.query;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.chancery.Harness;
import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;
import org.chancery.graph.Told;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as a disagreement, and who holds an office when reports follow each other. */
class DisagreementIT {

    private static final QueryRunner QUERIES =
            new QueryRunner(Harness.database(), Catalogue.ofProject(), Duration.ofSeconds(20));

    private static String growth(String about, String value) {
        return "'fact':'figure','about':['%s'],'measure':'growth','value':%s,'unit':'%%','period':'2023'"
                .formatted(about, value);
    }

    private static String treaty(String name, String date) {
        return "'fact':'agreement','name':'%s','parties':['Union','League'],'kind':'agreement','date':'%s','status':'signed'"
                .formatted(name, date);
    }

    private static String office(String holder, String status) {
        return "'fact':'office','holder':'%s','title':'President','of':'Peru','status':'%s','keys':{'Peru':'state/PER'}"
                .formatted(holder, status);
    }

    @BeforeAll
    static void reports() {
        GraphStore store = new GraphStore(Harness.empty(), EntityDirectory.NONE);
        Told.write(
                store,
                "first",
                "2023-03-01",
                growth("Alpha", "8"),
                growth("Beta", "8"),
                growth("Gamma", "8"),
                growth("Gamma", "9"),
                treaty("Air Pact", "1994"),
                treaty("Sea Pact", "1994"),
                treaty("Rail Pact", "1994-06-16~"),
                office("Ana Lopez", "held"));
        Told.write(
                store,
                "second",
                "2024-05-01",
                growth("Alpha", "80"),
                growth("Beta", "8.0"),
                treaty("Air Pact", "1994-06-16"),
                treaty("Sea Pact", "1995"),
                treaty("Rail Pact", "1994-06-16"),
                office("Bo Chen", "held"),
                office("Ana Lopez", "former"));
        Told.write(store, "undated", "", office("Cy Dao", "held"));
    }

    @Test
    void shouldTakeNumbersForDifferentThatBeginAlikeAndDatesOnlyWhenTheyCannotBeOne() {
        assertThat(Cells.of(QUERIES.run("conflicts", Map.of()), "about", "value", "document"))
                .containsExactly(
                        "date of Sea Pact, League and Union | 1994 | first",
                        "date of Sea Pact, League and Union | 1995 | second",
                        "growth of Alpha, 2023 (%) | 8 | first",
                        "growth of Alpha, 2023 (%) | 80 | second");
    }

    @Test
    void shouldAskOnlyOfOneActor() {
        assertThat(Cells.of(QUERIES.run("conflicts", Map.of("about", "Alpha")), "value"))
                .containsExactly("8", "80");
        assertThat(QUERIES.run("conflicts", Map.of("about", "Gamma")).rows()).isEmpty();
    }

    @Test
    void shouldLetAHolderGoWhenALaterReportCallsThemFormer() {
        assertThat(Cells.of(QUERIES.run("offices", Map.of("of", "Peru", "on", "2023-06-01")), "person", "status"))
                .containsExactly("Ana Lopez | held");
        assertThat(Cells.of(QUERIES.run("offices", Map.of("of", "Peru", "on", "2024-05-01")), "person", "status"))
                .containsExactly("Ana Lopez | former", "Bo Chen | held");
        assertThat(QUERIES.run("offices", Map.of("of", "Peru", "on", "2023-02-28"))
                        .rows())
                .isEmpty();
        assertThat(Cells.of(QUERIES.run("offices", Map.of("of", "Peru")), "person", "status"))
                .contains("Cy Dao | held", "Ana Lopez | held", "Ana Lopez | former");
    }
}
