package org.chancery.evaluation;

/**
 * What was counted of one or more kinds of fact.
 *
 * @param right facts that were found and marked
 * @param extra facts that were found and not marked
 * @param missed facts that were marked and not found
 * @param rolesRight further roles of right facts that are right
 * @param roles all further roles of right facts
 */
public record Tally(int right, int extra, int missed, int rolesRight, int roles) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                extra + other.extra,
                missed + other.missed,
                rolesRight + other.rolesRight,
                roles + other.roles);
    }

    boolean isEmpty() {
        return right + extra + missed == 0;
    }

    /** {@return the share of what was found that is right, 0 when nothing was} */
    public double precision() {
        return right + extra == 0 ? 0 : (double) right / (right + extra);
    }

    /** {@return the share of what was marked that was found, 0 when nothing was marked} */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** {@return the harmonic mean of precision and recall} */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
