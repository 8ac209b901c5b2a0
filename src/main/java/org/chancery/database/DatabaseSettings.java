package org.chancery.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which database, and how to reach it.
 *
 * @param data the folder of the embedded database and of what belongs to it
 * @param boltPort where the embedded database speaks Bolt; 0 for any free port
 * @param httpPort where it serves Neo4j Browser; empty for no HTTP
 * @param password of the user {@code neo4j}; empty to use the one in the data folder
 * @param external a Neo4j elsewhere; when it is given nothing is embedded
 */
public record DatabaseSettings(
        Path data, int boltPort, Optional<Integer> httpPort, Optional<String> password, Optional<External> external) {

    /** The address that everything listens on. */
    public static final String LOOPBACK = "127.0.0.1";

    /**
     * A Neo4j elsewhere.
     *
     * @param uri {@code bolt://}, {@code neo4j://} or with {@code +s}
     */
    public record External(URI uri, String user, String password) {}
}
