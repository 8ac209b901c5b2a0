package org.chancery.query;

import java.util.ArrayList;
import java.util.List;

/** Turns what somebody types into a full-text search that forgives a wrong letter; no sign of the search language gets through. */
final class SearchText {

    private static final int LONG = 4;
    private static final int MOST_WORDS = 12;

    private SearchText() {}

    /** {@return the search; empty when there is no letter and no digit in the text} */
    static String of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                String plain = word.toLowerCase(java.util.Locale.ROOT);
                words.add(plain.length() >= LONG ? "(" + plain + "^4 OR " + plain + "~1)" : plain);
            }
        }
        return String.join(" AND ", words);
    }
}
