package org.chancery.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Names without case, accents and marks: as parts of keys, and to compare them by. */
public final class Slug {

    private Slug() {}

    /** {@return a name as part of a key: small letters and digits with hyphens between words} */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’'.]", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
