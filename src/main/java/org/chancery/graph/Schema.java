package org.chancery.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;

import org.chancery.database.Database;
import org.chancery.database.DatabaseException;

/** The constraints and indexes of the graph, by the migrations in {@code cypher/schema}. */
public final class Schema {

    private Schema() {}

    /**
     * Brings the schema up to date.
     *
     * @throws DatabaseException when the database holds another history of migrations
     */
    public static void migrate(Database database) {
        try {
            new Migrations(
                            MigrationsConfig.builder()
                                    .withLocationsToScan("classpath:cypher/schema")
                                    .build(),
                            database.driver())
                    .apply();
        } catch (MigrationsException failure) {
            throw new DatabaseException(
                    "the schema cannot be brought up to date (%s); the graph may come from another version: export it there and import it here"
                            .formatted(String.valueOf(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")),
                    failure);
        }
    }
}
