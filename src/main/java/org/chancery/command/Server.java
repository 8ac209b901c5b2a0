package org.chancery.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.chancery.database.Database;
import org.chancery.database.DatabaseSettings;
import org.chancery.graph.Schema;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRunner;
import org.chancery.service.RunningService;
import org.chancery.service.ServiceApplication;

/** A database and the service over it. Both start side by side, for each takes seconds. */
final class Server implements AutoCloseable {

    private final Database database;
    private final QueryRunner queries;
    private final RunningService service;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Server(Database database, QueryRunner queries, RunningService service) {
        this.database = database;
        this.queries = queries;
        this.service = service;
    }

    /**
     * Starts both and waits until they answer.
     *
     * @param port where the service listens; 0 for any free port
     * @throws org.chancery.database.DatabaseException when the database cannot be opened
     * @throws org.chancery.service.ServiceException when the service cannot listen
     */
    static Server start(DatabaseSettings settings, int port) {
        CompletableFuture<Database> opening = inBackground("database", () -> open(settings));
        CompletableFuture<QueryRunner> queries = opening.thenApply(
                database -> new QueryRunner(database, Catalogue.ofProject(), Database.queryTimeout()));
        RunningService service = null;
        try {
            service = ServiceApplication.start(queries::join, port);
            return new Server(joined(opening), joined(queries), service);
        } catch (RuntimeException failure) {
            if (service != null) {
                service.close();
            }
            opening.thenAccept(Database::close)
                    .exceptionally(alsoFailed -> null)
                    .join();
            throw failure;
        }
    }

    private static Database open(DatabaseSettings settings) {
        Database database = Database.open(settings, "serve", true);
        try {
            Schema.migrate(database);
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** Work in a thread of its own, which sees the classes that the caller sees. */
    static <T> CompletableFuture<T> inBackground(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** {@return what the work in the background found; its failure is thrown as it was} */
    static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    Database database() {
        return database;
    }

    QueryRunner queries() {
        return queries;
    }

    int port() {
        return service.port();
    }

    /** Stops the service, then the database; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            service.close();
            database.close();
        }
    }
}
