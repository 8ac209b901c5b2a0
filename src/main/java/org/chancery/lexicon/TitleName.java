package org.chancery.lexicon;

import java.util.Set;

/**
 * One name of a title.
 *
 * @param title what is named
 * @param plural whether the name speaks of several holders: "foreign ministers"
 */
public record TitleName(Title title, boolean plural) {

    private static final Set<String> LINKS = Set.of("of", "for", "to", "in");

    /** {@return the plural of a title's name: its head word takes it, as in "Secretaries of State"} */
    static String pluralOf(String name) {
        String[] words = name.split(" ", -1);
        int head = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (LINKS.contains(words[i])) {
                head = i - 1;
                break;
            }
        }
        String word = words[head];
        if (word.endsWith("man")) {
            words[head] = word.substring(0, word.length() - 3) + "men";
        } else if (word.endsWith("y") && !word.endsWith("ey")) {
            words[head] = word.substring(0, word.length() - 1) + "ies";
        } else if (word.endsWith("s") || word.endsWith("ch")) {
            words[head] = word.endsWith("ss") || word.endsWith("ch") ? word + "es" : word;
        } else {
            words[head] = word + "s";
        }
        return String.join(" ", words).replace("chiefes", "chiefs");
    }
}
