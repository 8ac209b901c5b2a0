package org.chancery.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.chancery.Harness;
import org.chancery.command.SeedDocuments;
import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file in {@code cypher/test/damage} spoils one thing and says by what words the check must find it. */
class IntegrityCheckIT {

    private static final ResourceFolder DAMAGES = ResourceFolder.onClassPath("cypher/test/damage");

    @BeforeAll
    static void seeds() {
        GraphStore store = new GraphStore(Harness.empty(), SeedDocuments.directory());
        SeedDocuments.all().forEach(report -> report.writeTo(store));
    }

    static Stream<String> damages() {
        return DAMAGES.names().stream().map(file -> file.substring(0, file.length() - ".cypher".length()));
    }

    @Test
    void shouldFindNothingWrongWithWhatWasImported() {
        assertThat(new IntegrityCheck(Harness.database()).run()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void shouldFind(String damage) {
        String statement = DAMAGES.text(damage + ".cypher");
        String words = statement.lines().findFirst().orElseThrow().substring("// found: ".length());
        try (Session session = Harness.driver().session();
                Transaction tx = session.beginTransaction()) {
            assertThat(tx.run(statement).single().get("damaged").asInt()).isPositive();
            assertThat(IntegrityCheck.wrong(tx)).anyMatch(line -> line.contains(words));
            tx.rollback();
        }
    }

    @Test
    void shouldFindAKeyThatStandsTwiceAndTheConstraintThatLetItIn() {
        Harness.run("key-constraint-drop", Map.of());
        try (Session session = Harness.driver().session();
                Transaction tx = session.beginTransaction()) {
            String key = tx.run(ResourceFolder.onClassPath("cypher/test").text("twin.cypher"))
                    .single()
                    .get("key")
                    .asString();
            List<String> wrong = IntegrityCheck.wrong(tx);
            assertThat(wrong)
                    .contains(
                            "constraint entity_key: it is missing, so that a key may stand twice",
                            "node %s: it stands twice".formatted(key));
            tx.rollback();
        } finally {
            Harness.run("key-constraint-create", Map.of());
        }
    }
}
