package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The words of a text, by ICU's word boundaries, with what news needs beyond them: the full stop of an abbreviation belongs
 * to it ({@code U.S.}, {@code St.}, {@code J.}), a possessive is a word of its own ({@code Putin} {@code 's}).
 */
public final class Words {

    /** A word of a text: {@code [start, end)} in UTF-16 units. */
    public record Word(int start, int end) {}

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "col", "lt", "sgt", "prof", "rev", "jr", "sr", "sen", "rep", "gov",
            "adm", "capt", "maj", "hon", "inc", "corp", "co", "ltd", "no", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "mt", "ft", "vs", "dept", "messrs", "brig", "cmdr", "amb",
            "pres", "min", "eng");

    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ENGLISH));

    private Words() {}

    static BreakIterator breaks() {
        return BREAKS.get();
    }

    /** {@return the words, numbers and marks between two places of a text, without white space} */
    public static List<Word> split(String text, int from, int to) {
        return split(text, from, to, breaks());
    }

    static List<Word> split(String text, int from, int to, BreakIterator breaks) {
        String part = from == 0 && to == text.length() ? text : text.substring(from, to);
        breaks.setText(part);
        List<Word> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (!Character.isWhitespace(part.codePointAt(start)) && part.charAt(start) != '\u00A0') {
                add(part, start, end, words);
            }
        }
        if (from == 0) {
            return words;
        }
        return words.stream()
                .map(word -> new Word(word.start + from, word.end + from))
                .toList();
    }

    private static void add(String text, int start, int end, List<Word> words) {
        if (text.charAt(start) == '.' && end == start + 1 && !words.isEmpty()) {
            Word before = words.get(words.size() - 1);
            if (before.end == start && isAbbreviated(text, before)) {
                words.set(words.size() - 1, new Word(before.start, end));
                return;
            }
        }
        int possessive = possessive(text, start, end);
        if (possessive > start) {
            words.add(new Word(start, possessive));
            words.add(new Word(possessive, end));
            return;
        }
        words.add(new Word(start, end));
    }

    /** {@return where a possessive ending begins within a word, or -1} */
    private static int possessive(String text, int start, int end) {
        if (end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2))) {
            return end - 2;
        }
        return -1;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    private static boolean isAbbreviated(String text, Word word) {
        String letters = text.substring(word.start, word.end);
        if (letters.length() == 1) {
            return Character.isUpperCase(letters.charAt(0));
        }
        if (letters.indexOf('.') > 0) {
            return letters.chars().allMatch(c -> c == '.' || Character.isLetter(c)) && longestPart(letters) <= 2;
        }
        return ABBREVIATIONS.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static int longestPart(String letters) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < letters.length(); i++) {
            length = letters.charAt(i) == '.' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
