package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.chancery.fact.Slug;
import org.chancery.query.QueryException.Candidate;
import org.chancery.query.QueryException.Problem;
import org.chancery.resource.ResourceFolder;

/** Finds what a name means: by key, else by its name, else by an alias; several or none give the candidates. */
final class EntityFinder {

    private static final ResourceFolder LOOKUPS = ResourceFolder.onClassPath("cypher/lookup");
    private static final String BY_TEXT = LOOKUPS.text("entities-by-text.cypher");
    private static final String BY_KEY = LOOKUPS.text("entity-by-key.cypher");
    private static final int SEARCHED = 100;
    private static final int SHOWN = 10;

    private final SimpleQueryRunner tx;

    EntityFinder(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    private record Found(String key, String name, List<String> aliases, List<String> labels) {
        Candidate candidate() {
            return new Candidate(key, name, labels);
        }
    }

    /**
     * {@return the key of what is meant}
     *
     * @throws QueryException when several or none can be meant
     */
    String find(Parameter parameter, String text) {
        if (text.indexOf('/') > 0) {
            List<Found> byKey = run(BY_KEY, Map.of("key", text)).stream()
                    .filter(f -> parameter.type().takes(f.labels))
                    .toList();
            if (!byKey.isEmpty()) {
                return byKey.get(0).key;
            }
        }
        String slug = Slug.of(text);
        List<Found> near = near(text).stream()
                .filter(f -> parameter.type().takes(f.labels))
                .toList();
        List<Found> named = matching(near, f -> Slug.of(f.name).equals(slug));
        List<Found> called = named.isEmpty()
                ? matching(near, f -> f.aliases.stream()
                        .anyMatch(alias -> Slug.of(alias).equals(slug)))
                : named;
        if (called.size() == 1) {
            return called.get(0).key;
        }
        if (called.size() > 1) {
            throw new QueryException(
                    Problem.AMBIGUOUS_NAME,
                    "%s=\"%s\" can mean %d; give one of these names or keys"
                            .formatted(parameter.name(), text, called.size()),
                    candidates(called));
        }
        String wanted = parameter.type() == Parameter.Type.ENTITY
                ? "nothing"
                : "no " + parameter.type().word();
        String hint = near.isEmpty() ? "no source in the graph names it" : "these come near";
        throw new QueryException(
                Problem.UNKNOWN_NAME,
                "%s=\"%s\" is the name of %s in the graph; %s".formatted(parameter.name(), text, wanted, hint),
                candidates(near));
    }

    private static List<Found> matching(List<Found> found, Predicate<Found> fits) {
        return found.stream().filter(fits).toList();
    }

    private static List<Candidate> candidates(List<Found> found) {
        return found.stream().limit(SHOWN).map(Found::candidate).toList();
    }

    private List<Found> near(String text) {
        String search = SearchText.of(text);
        return search.isEmpty() ? List.of() : run(BY_TEXT, Map.of("text", search, "limit", SEARCHED));
    }

    private List<Found> run(String statement, Map<String, Object> parameters) {
        List<Found> found = new ArrayList<>();
        tx.run(statement, parameters)
                .forEachRemaining(row -> found.add(new Found(
                        row.get("key").asString(),
                        row.get("name").asString(""),
                        row.get("aliases").asList(Value::asString),
                        row.get("labels").asList(Value::asString))));
        return found;
    }
}
