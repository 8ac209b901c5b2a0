package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

/**
 * How names are compared: in lower case, without accents and marks, hyphens, apostrophes and full stops. {@code Nguyễn Phú
 * Trọng} and {@code Nguyen Phu Trong} are one, as are {@code Kim Jong-un} and {@code Kim Jong Un}, {@code U.S.} and {@code US}.
 */
public final class Fold {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    private Fold() {}

    /** {@return one word folded; empty when there is no letter and no digit in it} */
    public static String word(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean ascii = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                ascii = false;
                break;
            }
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%' || c == '&') {
                out.append(c);
            }
        }
        return ascii ? out.toString() : beyondAscii(word);
    }

    private static String beyondAscii(CharSequence word) {
        String decomposed = NFKD.normalize(word.toString().toLowerCase(Locale.ROOT));
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'đ', 'ð' -> out.append('d');
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** {@return the folded words of a name; hyphens divide words, empty ones are left out} */
    public static List<String> words(String name) {
        BreakIterator breaks = Words.breaks();
        List<String> folded = new ArrayList<>();
        for (Words.Word word : Words.split(name, 0, name.length(), breaks)) {
            String one = word(name.substring(word.start(), word.end()));
            if (!one.isEmpty()) {
                folded.add(one);
            }
        }
        return folded;
    }

    /** {@return a whole name folded, its words with one blank between them} */
    public static String name(String name) {
        return String.join(" ", words(name));
    }

    /** {@return a name as the end of a key: {@code vladimir-putin}} */
    public static String slug(String name) {
        return String.join("-", words(name));
    }
}
