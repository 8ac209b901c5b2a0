package org.chancery.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares wordings by their letters and digits alone. */
final class Wording {

    private static final Set<String> SMALL =
            Set.of("on", "of", "the", "and", "for", "in", "a", "to", "between", "with");

    private Wording() {}

    /** {@return the wording in small letters without marks and accents; an article at its head does not count} */
    static String fold(String wording) {
        String plain = Normalizer.normalize(wording.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_%]+", " ")
                .strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** {@return whether half the words of the shorter wording stand in both, small words aside} */
    static boolean similar(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        int shorter = Math.min(a.size(), b.size());
        a.retainAll(b);
        return shorter > 0 && a.size() * 2 >= shorter;
    }

    private static Set<String> words(String wording) {
        Set<String> words = new HashSet<>(Arrays.asList(fold(wording).split(" ", -1)));
        words.removeAll(SMALL);
        words.remove("");
        return words;
    }

    /** {@return a unit in the form in which units are compared: "dollars" and "USD" are one, a plural is its singular} */
    static String unit(String unit) {
        String plain =
                switch (fold(unit)) {
                    case "percent", "per cent" -> "%";
                    case "us dollars", "us dollar", "dollars" -> "usd";
                    case "euros", "euro" -> "eur";
                    default -> fold(unit);
                };
        return plain.replaceAll("s+$", "");
    }
}
