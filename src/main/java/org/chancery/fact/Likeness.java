package org.chancery.fact;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two wordings can name one thing, by the words that they share. Small words do not count. */
public final class Likeness {

    private static final Set<String> SMALL =
            Set.of("on", "of", "the", "and", "for", "in", "a", "to", "between", "with", "new", "an", "by");

    /** Words that half of all agreements have in their names. */
    private static final Set<String> OF_AGREEMENTS = Set.of(
            "agreement",
            "agreements",
            "treaty",
            "pact",
            "accord",
            "deal",
            "convention",
            "protocol",
            "declaration",
            "statement",
            "communique",
            "memorandum",
            "understanding",
            "contract",
            "joint",
            "bilateral",
            "cooperation");

    private Likeness() {}

    /** {@return whether two names can be those of one agreement: what both say beyond "joint agreement" has to be alike} */
    public static boolean similarAgreements(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        a.removeAll(OF_AGREEMENTS);
        b.removeAll(OF_AGREEMENTS);
        return a.isEmpty() || b.isEmpty() ? similar(one, other) : alike(a, b);
    }

    /** {@return whether half the words of the shorter and a third of those of the longer wording stand in both} */
    public static boolean similar(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.isEmpty() || b.isEmpty() ? a.equals(b) : alike(a, b);
    }

    private static boolean alike(Set<String> a, Set<String> b) {
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
