package org.chancery.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import inet.ipaddr.IPAddressString;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

/** Neo4j Community in this process: durable, authenticated, on the loopback address only, within limits of time and memory. */
final class EmbeddedEngine implements AutoCloseable {

    private static final Duration TRANSACTION_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofMillis(200);
    private static final long PAGE_CACHE_MEBIBYTES = 256;
    private static final long TRANSACTION_MEBIBYTES = 256;

    private final DatabaseManagementService service;
    private final int boltPort;

    private EmbeddedEngine(DatabaseManagementService service, int boltPort) {
        this.service = service;
        this.boltPort = boltPort;
    }

    /**
     * Starts the engine.
     *
     * @throws DatabaseException when a port is taken or the store cannot be opened
     */
    static EmbeddedEngine start(DataFolder folder, DatabaseSettings settings, String password) {
        checkPort(settings.boltPort(), "Bolt", "--bolt-port");
        settings.httpPort().ifPresent(port -> checkPort(port, "Neo4j Browser", "--http-port"));
        Path home = folder.neo4jHome();
        boolean fresh = !Files.exists(home.resolve("data").resolve("databases").resolve("system"));
        if (fresh) {
            setInitialPassword(home, password);
        }
        try {
            DatabaseManagementService service = builder(home, settings).build();
            GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            int port = system.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            return new EmbeddedEngine(service, port);
        } catch (RuntimeException failure) {
            throw new DatabaseException(
                    "the database in %s does not start (%s); its log is %s"
                            .formatted(
                                    folder.folder(),
                                    rootMessage(failure),
                                    home.resolve("logs").resolve("debug.log")),
                    failure);
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path home, DatabaseSettings settings) {
        SocketAddress bolt = new SocketAddress(DatabaseSettings.LOOPBACK, settings.boltPort());
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, PATIENCE_AT_SHUTDOWN)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, PATIENCE_AT_SHUTDOWN)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(PAGE_CACHE_MEBIBYTES))
                .setConfig(GraphDatabaseSettings.transaction_timeout, TRANSACTION_TIMEOUT)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(TRANSACTION_MEBIBYTES))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 days 256M")
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(HttpConnector.enabled, settings.httpPort().isPresent());
        settings.httpPort().ifPresent(port -> builder.setConfig(
                        HttpConnector.listen_address, new SocketAddress(DatabaseSettings.LOOPBACK, port))
                .setConfig(HttpConnector.advertised_address, new SocketAddress(DatabaseSettings.LOOPBACK, port))
                .setConfig(
                        ServerSettings.http_enabled_modules,
                        java.util.EnumSet.allOf(org.neo4j.server.configuration.ConfigurableServerModules.class))
                .setConfig(ServerSettings.allow_telemetry, false));
        return builder;
    }

    /** A port that something else listens on is told before the engine begins its work. */
    private static void checkPort(int port, String what, String option) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new DatabaseException(
                    "port %d for %s is taken by another program; stop it or choose another port with %s"
                            .formatted(port, what, option),
                    taken);
        }
    }

    private static void setInitialPassword(Path home, String password) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            Files.createDirectories(home.resolve("conf"));
            int status = AdminTool.execute(
                    new ExecutionContext(
                            home, home.resolve("conf"), out, out, new org.neo4j.io.fs.DefaultFileSystemAbstraction()),
                    "dbms",
                    "set-initial-password",
                    password);
            if (status != 0) {
                throw new DatabaseException("the first password cannot be set: "
                        + said.toString(StandardCharsets.UTF_8)
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse("no reason given"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(home + " cannot be written", failure);
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    int boltPort() {
        return boltPort;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
