package org.chancery.database;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * An open database and the one driver to it. Embedded when the settings name no other; when another process of ours already
 * serves the data folder, that one is used.
 */
public final class Database implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");
    private static final int LEAST_MAJOR = 5;
    private static final int LEAST_MINOR = 26;

    private final Driver driver;
    private final URI boltUri;
    private final @Nullable EmbeddedEngine engine;
    private final @Nullable DataFolder folder;
    private final boolean borrowed;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(
            Driver driver,
            URI boltUri,
            @Nullable EmbeddedEngine engine,
            @Nullable DataFolder folder,
            boolean borrowed) {
        this.driver = driver;
        this.boltUri = boltUri;
        this.engine = engine;
        this.folder = folder;
        this.borrowed = borrowed;
    }

    /**
     * Opens the database that the settings name.
     *
     * @param what who opens it, for those who find the folder held: {@code serve}, {@code import}
     * @param alone whether the data folder must be this process's own; otherwise a server that holds it is used
     * @throws DatabaseException with one line that says what is wrong and what to do
     */
    public static Database open(DatabaseSettings settings, String what, boolean alone) {
        if (settings.external().isPresent()) {
            DatabaseSettings.External external = settings.external().get();
            return new Database(
                    connect(external.uri(), external.user(), external.password(), "--neo4j-password"),
                    external.uri(),
                    null,
                    null,
                    false);
        }
        DataFolder folder = new DataFolder(settings.data());
        if (!folder.hold()) {
            return alone ? refuse(folder) : borrow(folder, settings);
        }
        try {
            String password = settings.password().or(folder::password).orElseGet(folder::generatePassword);
            EmbeddedEngine engine = EmbeddedEngine.start(folder, settings, password);
            URI uri = boltUri(engine.boltPort());
            try {
                Driver driver = connect(uri, "neo4j", password, "CHANCERY_PASSWORD");
                folder.announce(new DataFolder.Server(
                        uri.toString(), ProcessHandle.current().pid(), what));
                return new Database(driver, uri, engine, folder, false);
            } catch (RuntimeException failure) {
                engine.close();
                throw failure;
            }
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static Database refuse(DataFolder folder) {
        String holder = folder.server()
                .map(server -> " (chancery %s, process %d)".formatted(server.what(), server.pid()))
                .orElse("");
        throw new DatabaseException(
                "the data folder %s is held by another process%s; stop it or choose another folder with --data"
                        .formatted(folder.folder(), holder));
    }

    /** Another process of ours holds the folder: when it serves, its database is ours too. */
    private static Database borrow(DataFolder folder, DatabaseSettings settings) {
        Optional<DataFolder.Server> server =
                folder.server().filter(s -> s.what().equals("serve"));
        if (server.isEmpty()) {
            return refuse(folder);
        }
        String password = settings.password()
                .or(folder::password)
                .orElseThrow(() -> new DatabaseException(
                        "the server that holds %s wants a password; set CHANCERY_PASSWORD".formatted(folder.folder())));
        URI uri = URI.create(server.get().boltUri());
        return new Database(connect(uri, "neo4j", password, "CHANCERY_PASSWORD"), uri, null, null, true);
    }

    private static URI boltUri(int port) {
        return URI.create("bolt://%s:%d".formatted(DatabaseSettings.LOOPBACK, port));
    }

    private static Driver connect(URI uri, String user, String password, String option) {
        Config config = Config.builder()
                .withLogging(Logging.slf4j())
                .withUserAgent("chancery")
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .build();
        Driver driver;
        try {
            driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        } catch (IllegalArgumentException wrong) {
            throw new DatabaseException(
                    "\"%s\" is no address of a Neo4j (%s); expected bolt://, neo4j:// or neo4j+s:// with host and port"
                            .formatted(uri, wrong.getMessage()),
                    wrong);
        }
        try {
            verify(driver, uri);
            return driver;
        } catch (AuthenticationException wrongPassword) {
            driver.close();
            throw new DatabaseException(
                    "the password for user \"%s\" at %s is wrong; give the right one with %s"
                            .formatted(user, uri, option),
                    wrongPassword);
        } catch (ServiceUnavailableException | SecurityException unreachable) {
            driver.close();
            throw new DatabaseException(
                    "no Neo4j answers at %s (%s); start it or mend the address".formatted(uri, firstLine(unreachable)),
                    unreachable);
        } catch (Neo4jException other) {
            driver.close();
            throw new DatabaseException("the Neo4j at %s cannot be used: %s".formatted(uri, firstLine(other)), other);
        } catch (DatabaseException tooOld) {
            driver.close();
            throw tooOld;
        }
    }

    private static void verify(Driver driver, URI uri) {
        driver.verifyConnectivity();
        String agent = driver.executableQuery(Cypher.statement("ping"))
                .execute()
                .summary()
                .server()
                .agent();
        Matcher version = VERSION.matcher(agent);
        if (version.matches()) {
            int major = Integer.parseInt(version.group(1));
            int minor = Integer.parseInt(version.group(2));
            if (major < LEAST_MAJOR || major == LEAST_MAJOR && minor < LEAST_MINOR) {
                throw new DatabaseException("%s at %s is too old; %d.%d or later is needed"
                        .formatted(agent, uri, LEAST_MAJOR, LEAST_MINOR));
            }
        }
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    public Driver driver() {
        return driver;
    }

    /** {@return where the database speaks Bolt} */
    public URI boltUri() {
        return boltUri;
    }

    /** {@return whether the database lives in this process} */
    public boolean isEmbedded() {
        return engine != null;
    }

    /** {@return whether another process of ours serves it} */
    public boolean isBorrowed() {
        return borrowed;
    }

    /** {@return the file with the generated password, when the data folder has one} */
    public Optional<java.nio.file.Path> passwordFile() {
        return folder != null && folder.password().isPresent() ? Optional.of(folder.passwordFile()) : Optional.empty();
    }

    /** {@return how long a query of a reader may take} */
    public static Duration queryTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        driver.close();
        if (engine != null) {
            engine.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
