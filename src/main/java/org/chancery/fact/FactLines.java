package org.chancery.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.chancery.fact.FactKind.RoleType;

/**
 * Facts as JSON Lines: one object a line, UTF-8, roles in the order of the contract, so that the same facts give the same
 * bytes. Reading tells every mistake of a line at once.
 */
public final class FactLines {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> PROVENANCE = Set.of("fact", "document", "evidence", "confidence", "rule", "keys");

    private FactLines() {}

    /** Writes one fact and a line feed. */
    public static void write(Fact fact, Writer out) {
        try {
            out.write(line(fact));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the fact as one line, without a line feed} */
    public static String line(Fact fact) {
        var text = new java.io.StringWriter();
        Provenance provenance = fact.provenance();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("fact", fact.factKind().name());
            json.writeStringProperty("document", provenance.document());
            for (RoleType role : fact.factKind().roles()) {
                fact.factKind().value(fact, role).ifPresent(value -> {
                    json.writeName(role.name());
                    writeValue(json, value);
                });
            }
            json.writeNumberProperty("confidence", provenance.confidence());
            json.writeStringProperty("rule", provenance.rule());
            if (!provenance.keys().isEmpty()) {
                json.writeObjectPropertyStart("keys");
                provenance.keys().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            json.writeArrayPropertyStart("evidence");
            for (Span span : provenance.evidence()) {
                json.writeStartArray();
                json.writeNumber(span.start());
                json.writeNumber(span.end());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> json.writeString(item.toString()));
            json.writeEndArray();
        } else if (value instanceof Double number) {
            if (number == Math.rint(number) && Math.abs(number) < 1e15) {
                json.writeNumber(number.longValue());
            } else {
                json.writeNumber(number);
            }
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Reads facts, one a line; empty lines are skipped.
     *
     * @param place where the lines come from, for messages
     * @throws FactFormatException at the first line that is no fact, with every mistake of that line
     */
    public static Stream<Fact> read(Stream<String> lines, String place) {
        JsonMapper mapper = new JsonMapper(FACTORY);
        int[] number = {0};
        return lines.mapMulti((line, facts) -> {
            number[0]++;
            if (!line.isBlank()) {
                facts.accept(parse(mapper, line, place + ":" + number[0]));
            }
        });
    }

    private static Fact parse(JsonMapper mapper, String line, String place) {
        JsonNode node;
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            node = mapper.readTree(parser);
        } catch (JacksonException notJson) {
            throw new FactFormatException(place, List.of("no JSON object: " + notJson.getOriginalMessage()));
        }
        return new Parsing(node, place).fact();
    }

    /** The reading of one line: gathers its mistakes before it gives up. */
    private static final class Parsing {

        private final JsonNode node;
        private final String place;
        private final List<String> mistakes = new ArrayList<>();

        Parsing(JsonNode node, String place) {
            this.node = node;
            this.place = place;
        }

        Fact fact() {
            String name = node.path("fact").asString("");
            FactKind kind = FactKind.named(name)
                    .orElseThrow(() -> new FactFormatException(
                            place, List.of("\"fact\" is \"%s\"; expected one of %s".formatted(name, FactKind.all()))));
            for (String property : node.propertyNames()) {
                if (!PROVENANCE.contains(property) && kind.role(property).isEmpty()) {
                    mistakes.add("unknown role \"%s\"; a %s has %s"
                            .formatted(
                                    property,
                                    kind,
                                    kind.roles().stream().map(RoleType::name).toList()));
                }
            }
            Map<String, Object> values = new HashMap<>();
            for (RoleType role : kind.roles()) {
                JsonNode value = node.path(role.name());
                if (value.isMissingNode() || value.isNull()) {
                    if (role.required()) {
                        mistakes.add("a %s needs \"%s\"".formatted(kind, role.name()));
                    }
                } else {
                    Object read = value(role, value);
                    if (read != null) {
                        values.put(role.name(), read);
                    }
                }
            }
            Provenance provenance = provenance();
            if (!mistakes.isEmpty() || provenance == null) {
                throw new FactFormatException(place, mistakes);
            }
            try {
                return kind.create(values, provenance);
            } catch (IllegalArgumentException incomplete) {
                throw new FactFormatException(place, List.of(String.valueOf(incomplete.getMessage())));
            }
        }

        private @org.jspecify.annotations.Nullable Object value(RoleType role, JsonNode value) {
            switch (role.shape()) {
                case TEXT -> {
                    return text(role, value);
                }
                case TEXTS -> {
                    List<String> texts = new ArrayList<>();
                    for (JsonNode item : value.isArray() ? value : List.of(value)) {
                        texts.add(text(role, item));
                    }
                    return texts;
                }
                case DATE -> {
                    try {
                        return Edtf.parse(value.asString(""));
                    } catch (IllegalArgumentException notDate) {
                        mistakes.add("\"%s\": %s".formatted(role.name(), notDate.getMessage()));
                        return null;
                    }
                }
                case NUMBER -> {
                    if (!value.isNumber()) {
                        mistakes.add("\"%s\" is %s; expected a plain number".formatted(role.name(), value));
                        return null;
                    }
                    return value.doubleValue();
                }
            }
            return null;
        }

        private String text(RoleType role, JsonNode value) {
            if (!value.isString() || value.asString().isBlank()) {
                mistakes.add("\"%s\" holds %s; expected a text".formatted(role.name(), value));
                return "?";
            }
            String text = value.asString();
            if (!role.oneOf().isEmpty() && !role.oneOf().contains(text)) {
                mistakes.add("\"%s\" is \"%s\"; expected one of %s".formatted(role.name(), text, role.oneOf()));
            }
            return text;
        }

        private @org.jspecify.annotations.Nullable Provenance provenance() {
            Map<String, String> keys = new TreeMap<>();
            node.path("keys")
                    .properties()
                    .forEach(key -> keys.put(key.getKey(), key.getValue().asString("")));
            keys.forEach((name, key) -> {
                if (EntityType.ofKey(key).isEmpty()) {
                    mistakes.add(
                            "key \"%s\" of \"%s\"; expected a prefix such as person/ or state/".formatted(key, name));
                }
            });
            List<Span> evidence = new ArrayList<>();
            for (JsonNode span : node.path("evidence")) {
                try {
                    evidence.add(new Span(span.path(0).asInt(-1), span.path(1).asInt(-1)));
                } catch (IllegalArgumentException notSpan) {
                    mistakes.add("\"evidence\": " + notSpan.getMessage());
                }
            }
            try {
                return new Provenance(
                        node.path("document").asString(""),
                        evidence,
                        node.path("confidence").asDouble(1),
                        node.path("rule").asString("by hand"),
                        keys);
            } catch (IllegalArgumentException incomplete) {
                mistakes.add(incomplete.getMessage());
                return null;
            }
        }
    }
}
