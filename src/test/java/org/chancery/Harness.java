package org.chancery;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

import org.chancery.database.Database;
import org.chancery.database.DatabaseSettings;
import org.chancery.graph.Schema;
import org.chancery.resource.ResourceFolder;

/** The one database of all integration tests: started with the first that asks, with the project's schema, wiped when told. */
public final class Harness {

    private static final ResourceFolder STATEMENTS = ResourceFolder.onClassPath("cypher/test");
    private static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(64))
            .build();
    private static final Database DATABASE = Database.open(
            new DatabaseSettings(
                    Path.of("unused"),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new DatabaseSettings.External(NEO4J.boltURI(), "neo4j", "neo4j"))),
            "test",
            false);
    private static final Driver DRIVER = DATABASE.driver();

    static {
        Schema.migrate(DATABASE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            DATABASE.close();
            NEO4J.close();
        }));
    }

    private Harness() {}

    public static Driver driver() {
        return DRIVER;
    }

    public static Database database() {
        return DATABASE;
    }

    /** {@return the database, which holds nothing but its schema} */
    public static Database empty() {
        run("wipe", Map.of());
        return DATABASE;
    }

    /** Runs the statement {@code cypher/test/NAME.cypher} of the test resources. */
    public static void run(String name, Map<String, Object> parameters) {
        String statement = STATEMENTS.text(name + ".cypher");
        try (Session session = DRIVER.session()) {
            session.executeWrite(tx -> tx.run(statement, parameters).consume());
        }
    }

    /** {@return the first column of the statement {@code cypher/test/NAME.cypher} of the test resources} */
    public static List<String> list(String name, Map<String, Object> parameters) {
        String statement = STATEMENTS.text(name + ".cypher");
        try (Session session = DRIVER.session()) {
            return session.executeRead(
                    tx -> tx.run(statement, parameters).list(row -> row.get(0).asString()));
        }
    }
}
