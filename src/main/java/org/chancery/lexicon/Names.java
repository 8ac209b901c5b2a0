package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a run of folded words is the name of, the longest run first.
 *
 * @param <T> what is named
 */
public final class Names<T> {

    private final Map<String, List<T>> byName = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    void add(List<String> words, T named) {
        if (words.isEmpty()) {
            return;
        }
        List<T> same = byName.computeIfAbsent(String.join(" ", words), name -> new ArrayList<>(1));
        if (!same.contains(named)) {
            same.add(named);
        }
        longestByFirst.merge(words.get(0), words.size(), Math::max);
    }

    /** {@return how many words the longest name has that begins with this one; 0 when none does} */
    public int longest(String firstWord) {
        return longestByFirst.getOrDefault(firstWord, 0);
    }

    /** {@return what has this folded name, words with one blank between} */
    public List<T> named(String foldedName) {
        return byName.getOrDefault(foldedName, List.of());
    }

    public Collection<String> all() {
        return byName.keySet();
    }
}
