package org.chancery.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with a name, as its file in {@code cypher/queries} gives it.
 *
 * @param name the file's name without its ending
 * @param summary one sentence
 * @param parameters in the order of the header
 * @param example values of parameters, as texts
 * @param cypher the statement, header included
 */
public record NamedQuery(
        String name, String summary, List<Parameter> parameters, Map<String, String> example, String cypher) {

    private static final Pattern TITLE = Pattern.compile("//\\s*([a-z][a-z0-9-]*):\\s*(\\S.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("//\\s*([a-zA-Z][a-zA-Z0-9_]*)\\s+([a-z]+)(\\??)\\s{1,}(\\S.*)");
    private static final Pattern USED = Pattern.compile("\\$([a-zA-Z_][a-zA-Z0-9_]*)");
    private static final Pattern EXAMPLE = Pattern.compile("//\\s*example\\b\\s*(.*)");

    /**
     * {@return the query that a file holds}
     *
     * @param file the file's name without its ending, which must be that of the header
     * @param place of the file, for messages
     * @throws IllegalArgumentException with every mistake in the header
     */
    static NamedQuery parse(String file, String text, String place) {
        List<String> mistakes = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Matcher title = TITLE.matcher(lines.isEmpty() ? "" : lines.get(0));
        String summary = "";
        if (!title.matches()) {
            mistakes.add(place + ":1: expected \"// %s: one sentence\"".formatted(file));
        } else {
            summary = title.group(2).strip();
            if (!title.group(1).equals(file)) {
                mistakes.add(place
                        + ":1: the name is \"%s\"; the file is called \"%s\": make them one"
                                .formatted(title.group(1), file));
            }
        }
        List<Parameter> parameters = new ArrayList<>();
        Optional<String> example = Optional.empty();
        int header = 1;
        for (; header < lines.size() && lines.get(header).startsWith("//"); header++) {
            Matcher sample = EXAMPLE.matcher(lines.get(header));
            if (sample.matches() && example.isPresent()) {
                mistakes.add("%s:%d: a second example; leave one".formatted(place, header + 1));
            } else if (sample.matches()) {
                example = Optional.of(sample.group(1).strip());
            } else {
                parameter(lines.get(header), place + ":" + (header + 1), parameters, mistakes);
            }
        }
        if (mistakes.isEmpty()) {
            example(example, parameters, place, mistakes);
            statement(lines.subList(Math.min(header, lines.size()), lines.size()), parameters, place, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", mistakes));
        }
        return new NamedQuery(file, summary, List.copyOf(parameters), values(example.orElse(""), parameters), text);
    }

    /** An example there must be, since it is run as a test; it names parameters only, and all that the query needs. */
    private static void example(
            Optional<String> example, List<Parameter> parameters, String place, List<String> mistakes) {
        if (example.isEmpty()) {
            mistakes.add(place + ": there is no example; add \"// example name=value …\" to the header");
            return;
        }
        for (String word : example.get().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0 && parameters.stream().noneMatch(p -> p.name().equals(word.substring(0, equals)))) {
                mistakes.add("%s: the example gives \"%s\", which is no parameter; there are %s"
                        .formatted(place, word.substring(0, equals), names(parameters)));
            }
        }
        Map<String, String> given = values(example.get(), parameters);
        for (Parameter parameter : parameters) {
            if (parameter.required() && !given.containsKey(parameter.name())) {
                mistakes.add("%s: the example lacks \"%s\", which the query needs".formatted(place, parameter.name()));
            }
        }
    }

    /** The statement uses the parameters of the header, all of them and no others. */
    private static void statement(List<String> lines, List<Parameter> parameters, String place, List<String> mistakes) {
        String body = String.join(
                "\n",
                lines.stream().filter(line -> !line.strip().startsWith("//")).toList());
        if (body.isBlank()) {
            mistakes.add(place + ": there is no statement below the header");
            return;
        }
        Set<String> used = new TreeSet<>();
        Matcher matcher = USED.matcher(body);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        for (String name : used) {
            if (!names(parameters).contains(name)) {
                mistakes.add(
                        "%s: the statement uses $%s, which the header does not name; add \"// %s type description\""
                                .formatted(place, name, name));
            }
        }
        for (String name : names(parameters)) {
            if (!used.contains(name)) {
                mistakes.add("%s: the statement does not use $%s; take it out of the header".formatted(place, name));
            }
        }
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    private static void parameter(String line, String place, List<Parameter> parameters, List<String> mistakes) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches()) {
            mistakes.add(
                    place + ": expected \"// name type description\", with ? behind the type of what may be missing");
            return;
        }
        String type = matcher.group(2);
        Optional<Parameter.Type> known = Arrays.stream(Parameter.Type.values())
                .filter(t -> t.word().equals(type))
                .findFirst();
        if (known.isEmpty()) {
            mistakes.add(place
                    + ": the type \"%s\"; expected one of %s"
                            .formatted(
                                    type,
                                    Arrays.stream(Parameter.Type.values())
                                            .map(Parameter.Type::word)
                                            .toList()));
            return;
        }
        if (names(parameters).contains(matcher.group(1))) {
            mistakes.add("%s: \"%s\" is named a second time; take one out".formatted(place, matcher.group(1)));
            return;
        }
        parameters.add(new Parameter(
                matcher.group(1),
                known.get(),
                matcher.group(3).isEmpty(),
                matcher.group(4).strip()));
    }

    /** {@return the values of "a=one two b=three": a value goes on to the next parameter's name} */
    static Map<String, String> values(String text, List<Parameter> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        String current = "";
        StringBuilder value = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            String name = equals > 0 ? word.substring(0, equals) : "";
            if (parameters.stream().anyMatch(p -> p.name().equals(name))) {
                if (!current.isEmpty()) {
                    values.put(current, value.toString());
                }
                current = name;
                value = new StringBuilder(word.substring(equals + 1));
            } else if (!current.isEmpty()) {
                value.append(' ').append(word);
            }
        }
        if (!current.isEmpty()) {
            values.put(current, value.toString());
        }
        return values;
    }

    /** {@return how the query is called: {@code trip-meetings person=… from=…}} */
    public String usage() {
        StringBuilder usage = new StringBuilder(name);
        for (Parameter parameter : parameters) {
            String value = parameter.name() + "=" + parameter.type().name().toLowerCase(Locale.ROOT);
            usage.append(' ').append(parameter.required() ? value : "[" + value + "]");
        }
        return usage.toString();
    }
}
