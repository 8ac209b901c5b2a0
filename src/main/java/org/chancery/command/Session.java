package org.chancery.command;

import org.chancery.database.Database;
import org.chancery.database.DatabaseSettings;
import org.chancery.graph.Schema;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRunner;

/** An open database for the time of one command. */
final class Session implements AutoCloseable {

    private final Database database;

    private Session(Database database) {
        this.database = database;
    }

    /** {@return a session whose database is this process's or a running server's, with its schema up to date} */
    static Session open(DatabaseSettings settings, String what) {
        Logging.quiet();
        Database database = Database.open(settings, what, false);
        try {
            if (!database.isBorrowed()) {
                Schema.migrate(database);
            }
            return new Session(database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    Database database() {
        return database;
    }

    QueryRunner queries() {
        return new QueryRunner(database, Catalogue.ofProject(), Database.queryTimeout());
    }

    @Override
    public void close() {
        database.close();
    }
}
