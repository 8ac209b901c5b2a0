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

/** The lists of words in {@code import/frames}: what they do to the modality of a verb, and where noun phrases end. */
final class WordLists {

    /** The files with lists instead of frames. */
    static final Map<String, List<String>> FILES = Map.of(
            "modality.yaml",
            List.of(
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
                    "happening",
                    "presupposing"),
            "phrases.yaml",
            List.of("aside", "kind"));

    /** The lists of verbs. */
    static final List<String> VERBS =
            List.of("light", "plan", "cancel", "possible", "deny", "purpose", "saying", "happening");

    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists(ResourceFolder folder) {
        List<Mistake> mistakes = new ArrayList<>();
        FILES.forEach((file, names) -> read(folder, file, names, mistakes));
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }

    private void read(ResourceFolder folder, String file, List<String> names, List<Mistake> mistakes) {
        try {
            Object loaded =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(new StringReader(folder.text(file)));
            Map<?, ?> map = loaded instanceof Map<?, ?> found ? found : Map.of();
            for (String name : names) {
                if (map.get(name) instanceof List<?> words) {
                    Set<String> set = new HashSet<>();
                    words.forEach(word -> set.add(String.valueOf(word)));
                    lists.put(name, set);
                } else {
                    mistakes.add(new Mistake(
                            folder.place(file) + ":1", "no list \"%s\"".formatted(name), "a list of words", "add it"));
                }
            }
        } catch (YAMLException malformed) {
            mistakes.add(
                    new Mistake(folder.place(file) + ":1", "no YAML: " + malformed.getMessage(), "YAML", "mend it"));
        }
    }

    boolean is(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** {@return whether these words stand in one of the lists of verbs: "call off", "put on hold"} */
    boolean isVerb(String words) {
        return VERBS.stream().anyMatch(list -> is(list, words));
    }

    Set<String> all(String list) {
        return lists.getOrDefault(list, Set.of());
    }
}
