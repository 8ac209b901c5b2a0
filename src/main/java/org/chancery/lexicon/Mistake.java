package org.chancery.lexicon;

/**
 * A mistake in a file that an analyst may change.
 *
 * @param place the file and the line, as {@code import/lexicon/people.tsv:12}
 * @param found what stands there
 * @param expected what should
 * @param remedy what to do
 */
public record Mistake(String place, String found, String expected, String remedy) {

    @Override
    public String toString() {
        return "%s: found %s; expected %s; %s".formatted(place, found, expected, remedy);
    }
}
