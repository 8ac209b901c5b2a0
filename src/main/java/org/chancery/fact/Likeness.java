package org.chancery.fact;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two wordings can name one thing, by the words that they share. Small words do not count. */
public final class Likeness {

    private static final Set<String> SMALL =
            Set.of("on", "of", "the", "and", "for", "in", "a", "to", "between", "with", "new", "an", "by");

    private Likeness() {}

    /** {@return whether half the words of the shorter and a third of those of the longer wording stand in both} */
    public static boolean similar(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size() * 2 >= Math.min(a.size(), b.size()) && common.size() * 3 >= Math.max(a.size(), b.size());
    }

    /** {@return whether every word of one wording stands in the other} */
    public static boolean within(String one, String other) {
        return words(other).containsAll(words(one));
    }

    /** {@return whether a wording names nothing: one or two small-letter words such as "the agreement"} */
    public static boolean isGeneric(String wording) {
        return words(wording).size() <= 2 && wording.equals(wording.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}%]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
