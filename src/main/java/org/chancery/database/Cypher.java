package org.chancery.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chancery.resource.ResourceFolder;

/** The statements in {@code cypher/write}, by the names of their files. */
public final class Cypher {

    private static final ResourceFolder FOLDER = ResourceFolder.onClassPath("cypher/write");
    private static final Map<String, String> STATEMENTS = new ConcurrentHashMap<>();

    private Cypher() {}

    /** {@return the statement in {@code cypher/write/NAME.cypher}} */
    public static String statement(String name) {
        return STATEMENTS.computeIfAbsent(name, file -> FOLDER.text(file + ".cypher"));
    }
}
