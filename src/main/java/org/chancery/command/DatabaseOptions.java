package org.chancery.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.chancery.database.DatabaseSettings;
import org.chancery.database.DatabaseSettings.External;

/** The options of every command that opens the database. */
final class DatabaseOptions {

    static final int BOLT_PORT = 7687;
    static final int HTTP_PORT = 7474;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded database (default: data)")
    private @Nullable Path data;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "where the embedded database speaks Bolt (default: 7687)")
    private @Nullable Integer boltPort;

    @Option(names = "--http-port", paramLabel = "PORT", description = "where Neo4j Browser is served (default: 7474)")
    private @Nullable Integer httpPort;

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = "a Neo4j elsewhere: bolt://, neo4j:// or neo4j+s://; then nothing is embedded")
    private @Nullable String uri;

    @Option(names = "--neo4j-user", paramLabel = "USER", description = "its user (default: neo4j)")
    private @Nullable String user;

    @Option(
            names = "--neo4j-password",
            paramLabel = "PASSWORD",
            description = "its password; better in CHANCERY_NEO4J_PASSWORD")
    private @Nullable String password;

    /** {@return the settings of a server: with the ports that are given or usual} */
    DatabaseSettings serving() {
        return settings(
                port(boltPort, "bolt-port", "--bolt-port", BOLT_PORT),
                Optional.of(port(httpPort, "http-port", "--http-port", HTTP_PORT)));
    }

    /** {@return the settings of a command that comes and goes: any free port, no HTTP, unless a port was given} */
    DatabaseSettings passing() {
        return settings(
                boltPort == null ? 0 : port(boltPort, "bolt-port", "--bolt-port", 0), Optional.ofNullable(httpPort));
    }

    private DatabaseSettings settings(int bolt, Optional<Integer> http) {
        Path folder = Optional.ofNullable(data)
                .or(() -> Configuration.value("data").map(Path::of))
                .orElse(Path.of("data"));
        return new DatabaseSettings(folder, bolt, http, Configuration.value("password"), external());
    }

    private Optional<External> external() {
        Optional<String> address = Optional.ofNullable(uri).or(() -> Configuration.value("neo4j-uri"));
        return address.map(text -> {
            String name = Optional.ofNullable(user)
                    .or(() -> Configuration.value("neo4j-user"))
                    .orElse("neo4j");
            String secret = Optional.ofNullable(password)
                    .or(() -> Configuration.value("neo4j-password"))
                    .orElseThrow(() -> new CommandException(
                            "the Neo4j at %s wants a password; give it with CHANCERY_NEO4J_PASSWORD or --neo4j-password"
                                    .formatted(text)));
            return new External(uri(text), name, secret);
        });
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(
                    "\"%s\" is no address; expected one such as bolt://host:7687 or neo4j+s://host".formatted(text));
        }
    }

    static int port(@Nullable Integer given, String name, String option, int usual) {
        int port = given != null ? given : Configuration.port(name).orElse(usual);
        if (port < 0 || port > 65535) {
            throw new CommandException("%s is %d; expected a port from 0 to 65535".formatted(option, port));
        }
        return port;
    }
}
