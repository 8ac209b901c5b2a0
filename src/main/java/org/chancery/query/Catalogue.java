package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chancery.resource.ResourceFolder;

/** All named queries, by name. */
public final class Catalogue {

    private final Map<String, NamedQuery> queries = new TreeMap<>();

    private Catalogue() {}

    /**
     * {@return the queries in a folder}
     *
     * @throws IllegalArgumentException with every mistake in their headers
     */
    public static Catalogue read(ResourceFolder folder) {
        Catalogue catalogue = new Catalogue();
        List<String> mistakes = new ArrayList<>();
        for (String file : folder.names()) {
            if (file.endsWith(".cypher")) {
                String name = file.substring(0, file.length() - ".cypher".length());
                try {
                    catalogue.queries.put(name, NamedQuery.parse(name, folder.text(file), folder.place(file)));
                } catch (IllegalArgumentException wrong) {
                    mistakes.add(String.valueOf(wrong.getMessage()));
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", mistakes));
        }
        return catalogue;
    }

    /** {@return the queries of the project} */
    public static Catalogue ofProject() {
        return read(ResourceFolder.onClassPath("cypher/queries"));
    }

    public List<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    public Optional<NamedQuery> named(String name) {
        return Optional.ofNullable(queries.get(name));
    }
}
