package org.chancery.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of one part of the marks: which of them mean the same. */
final class Names {

    private final Map<String, String> canonical = new HashMap<>();

    /**
     * Reads a JSON object of canonical names, each with a list of its aliases.
     *
     * @throws MarksException when the file is no such object
     */
    static Names read(Path file) {
        Names names = new Names();
        try {
            JsonNode root = new JsonMapper().readTree(Files.readString(file));
            if (!root.isObject()) {
                throw new MarksException(List.of(
                        file + ":1: no JSON object; expected names with lists of aliases; see the marks of the seeds"));
            }
            root.propertyStream().forEach(name -> name.getValue()
                    .forEach(alias ->
                            names.canonical.putIfAbsent(Wording.fold(alias.asString()), Wording.fold(name.getKey()))));
            root.propertyStream()
                    .forEach(name -> names.canonical.put(Wording.fold(name.getKey()), Wording.fold(name.getKey())));
            return names;
        } catch (IOException unreadable) {
            throw new MarksException(List.of(file + ": cannot be read; check the path"));
        } catch (JacksonException malformed) {
            throw new MarksException(List.of("%s:%d: no JSON: %s; mend it"
                    .formatted(
                            file,
                            malformed.getLocation() == null
                                    ? 1
                                    : malformed.getLocation().getLineNr(),
                            malformed.getOriginalMessage())));
        }
    }

    String canonical(String name) {
        String folded = Wording.fold(name);
        return canonical.getOrDefault(folded, folded);
    }
}
