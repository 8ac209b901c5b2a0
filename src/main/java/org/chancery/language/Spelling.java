package org.chancery.language;

/** How near two folded names are. Nearness alone never makes two one; it needs an office, a state or a date beside it. */
final class Spelling {

    private static final int MOST = 60;

    private Spelling() {}

    /** {@return whether at most one letter in five differs, by Levenshtein's distance} */
    static boolean areClose(String one, String other) {
        if (one.length() > MOST || other.length() > MOST) {
            return false;
        }
        int most = Math.max(one.length(), other.length());
        return distance(one, other) * 5 <= most;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
