package org.chancery.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.chancery.database.Cypher;
import org.chancery.database.Database;

/** The graph out: the same graph gives the same bytes. */
public final class GraphExport {

    private final Driver driver;

    public GraphExport(Database database) {
        this.driver = database.driver();
    }

    /** Writes every fact as JSON Lines, document by document. */
    public void facts(Writer out) {
        try (Session session = driver.session()) {
            session.executeRead(tx -> {
                tx.run(Cypher.statement("export-facts"))
                        .forEachRemaining(row -> write(out, row.get("fact").asString()));
                return true;
            });
        }
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
