package org.chancery.language;

/**
 * A number with its unit.
 *
 * @param from the first word
 * @param to the one behind the last
 * @param value the plain number, magnitude included: 3.63 billion is 3630000000
 * @param unit the ISO 4217 code for money, {@code %}, a plural noun in lower case; empty when there is none
 */
public record Quantity(int from, int to, double value, String unit) {

    public boolean isMoney() {
        return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
    }

    public boolean isShare() {
        return unit.equals("%");
    }
}
