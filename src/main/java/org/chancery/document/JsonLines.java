package org.chancery.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.chancery.document.Document.Metadata;
import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;

/** A collection: one document a line, with id and text, and optional title, publisher, published, url and language. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final long limit;
    private final String name;
    private final Map<String, Integer> ids = new HashMap<>();

    JsonLines(long limit, String name) {
        this.limit = limit;
        this.name = name;
    }

    void read(Path file, Consumer<Reading> readings) throws IOException {
        boolean any = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int number = 0;
            Line line = Line.next(in, limit);
            while (line != null) {
                number++;
                if (!line.isBlank()) {
                    any = true;
                    readings.accept(document(line, number));
                }
                line = Line.next(in, limit);
            }
        }
        if (!any) {
            readings.accept(new Refused(name, "empty: there is no line in it"));
        }
    }

    private Reading document(Line line, int number) {
        String place = name + ":" + number;
        if (line.length > limit) {
            return new Refused(place, Limits.tooLong(line.length, limit));
        }
        Optional<String> decoded = Decoding.decode(line.bytes);
        if (decoded.isEmpty()) {
            return new Refused(place, "binary, or text in no encoding that could be named; save it as UTF-8");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(decoded.get());
        } catch (JacksonException malformed) {
            return new Refused(
                    place,
                    "no JSON: %s; expected {\"id\":\"…\",\"text\":\"…\"}".formatted(malformed.getOriginalMessage()));
        }
        String id = field(node, "id").orElse("");
        String text = node.path("text").isString() ? node.path("text").asString() : "";
        if (!node.isObject() || id.isBlank() || text.isEmpty()) {
            return new Refused(
                    place, "expected an object with texts \"id\" and \"text\", such as {\"id\":\"a1\",\"text\":\"…\"}");
        }
        Integer before = ids.putIfAbsent(id, number);
        if (before != null) {
            return new Refused(
                    place, "the id \"%s\" is that of line %d; give each document its own".formatted(id, before));
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return new Refused(id, "empty: there is no word in its text (%s)".formatted(place));
        }
        Optional<String> broken = broken(text);
        if (broken.isPresent()) {
            return new Refused(id, broken.get() + " (%s)".formatted(place));
        }
        return new Read(new Document(
                id,
                text,
                new Metadata(
                        field(node, "title"),
                        field(node, "publisher"),
                        field(node, "published"),
                        field(node, "url"),
                        field(node, "language"))));
    }

    /** An escape in JSON can write what no text holds. */
    private static Optional<String> broken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("its text holds a NUL at character %d; take it out".formatted(i));
            }
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(
                        "its text holds half a character (a lone surrogate) at character %d; mend it".formatted(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> field(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** One line's bytes; of a line beyond the limit only the length, so that no line can fill the memory. */
    private static final class Line {

        private final byte[] bytes;
        private final long length;

        private Line(byte[] bytes, long length) {
            this.bytes = bytes;
            this.length = length;
        }

        static @org.jspecify.annotations.Nullable Line next(InputStream in, long limit) throws IOException {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            long length = 0;
            while (next >= 0 && next != '\n') {
                length++;
                if (length <= limit) {
                    bytes.write(next);
                }
                next = in.read();
            }
            return new Line(bytes.toByteArray(), length);
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
