package org.chancery.query;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

import org.chancery.database.Database;
import org.chancery.fact.Edtf;
import org.chancery.query.QueryException.Problem;

/** Runs named queries, read-only and within a limit of time. */
public final class QueryRunner {

    private final Driver driver;
    private final Catalogue catalogue;
    private final Duration limit;

    /** @param limit how long a query may take */
    public QueryRunner(Database database, Catalogue catalogue, Duration limit) {
        this.driver = database.driver();
        this.catalogue = catalogue;
        this.limit = limit;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * {@return the answer to a named query}
     *
     * @param name of the query
     * @param values of its parameters, as texts
     * @throws QueryException when the question cannot be asked so
     */
    public Table run(String name, Map<String, String> values) {
        NamedQuery query = catalogue
                .named(name)
                .orElseThrow(() -> new QueryException(
                        Problem.NO_SUCH_QUERY,
                        "there is no query \"%s\"; there are %s"
                                .formatted(
                                        name,
                                        catalogue.all().stream()
                                                .map(NamedQuery::name)
                                                .toList())));
        checkNames(query, values);
        SessionConfig readOnly =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        TransactionConfig limited =
                TransactionConfig.builder().withTimeout(limit).build();
        try (Session session = driver.session(readOnly)) {
            return session.executeRead(tx -> table(tx.run(query.cypher(), parameters(tx, query, values))), limited);
        } catch (TransientException | ClientException failure) {
            if (failure.code().contains("Timeout")
                    || failure.code().contains("TimedOut")
                    || failure.code().contains("MemoryLimit")
                    || failure.code().contains("MemoryPool")) {
                throw new QueryException(
                        Problem.LIMIT,
                        "\"%s\" was stopped at its limit of time or memory; ask for less, by dates or by name"
                                .formatted(name));
            }
            throw failure;
        }
    }

    private static void checkNames(NamedQuery query, Map<String, String> values) {
        List<String> mistakes = new ArrayList<>();
        for (String name : values.keySet()) {
            if (query.parameters().stream().noneMatch(p -> p.name().equals(name))) {
                mistakes.add("\"%s\" is no parameter of %s; it has %s"
                        .formatted(
                                name,
                                query.name(),
                                query.parameters().stream().map(Parameter::name).toList()));
            }
        }
        for (Parameter parameter : query.parameters()) {
            String value = values.get(parameter.name());
            if ((value == null || value.isBlank()) && parameter.required()) {
                mistakes.add("%s needs \"%s\" (%s: %s)"
                        .formatted(
                                query.name(), parameter.name(), parameter.type().word(), parameter.description()));
            } else if (value != null && !value.isBlank() && !parameter.type().namesEntity()) {
                plain(parameter, value, mistakes);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new QueryException(Problem.WRONG_PARAMETER, String.join("; ", mistakes));
        }
    }

    private static Map<String, Object> parameters(TransactionContext tx, NamedQuery query, Map<String, String> values) {
        Map<String, Object> parameters = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = values.getOrDefault(parameter.name(), "").strip();
            if (value.isEmpty()) {
                parameters.put(parameter.name(), null);
            } else if (parameter.type().namesEntity()) {
                parameters.put(parameter.name(), new EntityFinder(tx).find(parameter, value));
            } else {
                parameters.put(parameter.name(), plain(parameter, value, new ArrayList<>()));
            }
        }
        return parameters;
    }

    /** {@return the value of a parameter that names no entity; a mistake when it is none} */
    private static @Nullable Object plain(Parameter parameter, String value, List<String> mistakes) {
        String text = value.strip();
        try {
            return switch (parameter.type()) {
                case INTEGER -> Long.valueOf(text);
                case NUMBER -> Double.valueOf(text);
                case BOOLEAN -> truth(text);
                case DATE -> day(parameter, text);
                case SEARCH -> search(text);
                default -> text;
            };
        } catch (IllegalArgumentException wrong) {
            mistakes.add("%s=\"%s\" is no %s; expected %s"
                    .formatted(parameter.name(), text, parameter.type().word(), expected(parameter)));
            return null;
        }
    }

    private static Boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    /** {@return the first day that a date can mean, for the end of a stretch the last} */
    private static LocalDate day(Parameter parameter, String text) {
        Edtf date = Edtf.parse(text);
        Optional<LocalDate> day =
                parameter.name().equals("to") || parameter.name().equals("until") ? date.last() : date.first();
        return day.orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String search(String text) {
        String search = SearchText.of(text);
        if (search.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return search;
    }

    private static String expected(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case DATE -> "a day, month or year such as 2024-06-19, 2024-06 or 2024";
            case SEARCH -> "a word or more";
            default -> "a text";
        };
    }

    private static Table table(Result result) {
        List<String> columns = result.keys();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        result.forEachRemaining(record -> {
            List<@Nullable Object> row = new ArrayList<>();
            for (String column : columns) {
                row.add(cell(record.get(column).asObject()));
            }
            rows.add(row);
        });
        return new Table(List.copyOf(columns), rows);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> String.valueOf(cell(item))).toList();
        }
        return value instanceof Temporal ? value.toString() : value;
    }
}
