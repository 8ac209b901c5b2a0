package org.chancery.extract;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.chancery.lexicon.Mistake;
import org.chancery.lexicon.MistakesException;
import org.chancery.resource.ResourceFolder;

/** The words of {@code import/frames/modality.yaml}. */
final class ModalityWords {

    private static final String FILE = "modality.yaml";
    private static final List<String> LISTS = List.of(
            "light",
            "plan",
            "plan nouns",
            "plan adjectives",
            "cancel",
            "cancel adjectives",
            "possible",
            "possible nouns",
            "possible adjectives",
            "deny",
            "deny nouns",
            "purpose",
            "saying",
            "happening");

    private final Map<String, Set<String>> lists = new HashMap<>();

    ModalityWords(ResourceFolder folder) {
        List<Mistake> mistakes = new ArrayList<>();
        try {
            Object loaded =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(new StringReader(folder.text(FILE)));
            if (loaded instanceof Map<?, ?> map) {
                for (String name : LISTS) {
                    if (map.get(name) instanceof List<?> words) {
                        Set<String> set = new HashSet<>();
                        words.forEach(word -> set.add(String.valueOf(word)));
                        lists.put(name, set);
                    } else {
                        mistakes.add(new Mistake(
                                folder.place(FILE) + ":1",
                                "no list \"%s\"".formatted(name),
                                "a list of words",
                                "add it"));
                    }
                }
            }
        } catch (YAMLException malformed) {
            mistakes.add(
                    new Mistake(folder.place(FILE) + ":1", "no YAML: " + malformed.getMessage(), "YAML", "mend it"));
        }
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }

    boolean is(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    Set<String> all(String list) {
        return lists.getOrDefault(list, Set.of());
    }
}
