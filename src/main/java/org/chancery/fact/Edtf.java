package org.chancery.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;

/**
 * A date or interval to the precision that is known, in the Extended Date/Time Format (ISO 8601-2, level 1 without years
 * beyond four digits): {@code 2024-06-19}, {@code 2024-06}, {@code 2024}, {@code 201X}, {@code 2024-06-19/2024-06-20},
 * {@code 1991/..}. Qualifiers ({@code ?}, {@code ~}, {@code %}) are kept in the text and do not change the bounds.
 *
 * <p>Bounds are whole days and inclusive; an open side has none.
 */
public final class Edtf implements Comparable<Edtf> {

    /** How fine a date is; an interval has the precision {@code INTERVAL} whatever its ends are. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        INTERVAL
    }

    private static final Pattern POINT =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");

    private static final Comparator<Edtf> ORDER = Comparator.comparing(
                    (Edtf date) -> date.first().orElse(LocalDate.MIN))
            .thenComparing(date -> date.last().orElse(LocalDate.MAX))
            .thenComparing(Edtf::text);

    private final String text;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;
    private final Precision precision;

    private Edtf(String text, Optional<LocalDate> first, Optional<LocalDate> last, Precision precision) {
        this.text = text;
        this.first = first;
        this.last = last;
        this.precision = precision;
    }

    /**
     * {@return the date that the text says}
     *
     * @throws IllegalArgumentException when the text is no EDTF date or interval, names a day that does not exist, or an
     *     interval that ends before it begins
     */
    public static Edtf parse(String text) {
        requireNonNull(text, "text must not be null");
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text, text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        boolean openStart = from.isEmpty() || from.equals("..");
        boolean openEnd = to.isEmpty() || to.equals("..");
        if (openStart && openEnd) {
            throw invalid(text, "an interval needs at least one end");
        }
        Optional<LocalDate> first = openStart ? Optional.empty() : point(from, text).first;
        Optional<LocalDate> last = openEnd ? Optional.empty() : point(to, text).last;
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw invalid(text, "it ends before it begins");
        }
        return new Edtf(text, first, last, Precision.INTERVAL);
    }

    /** {@return the date, or nothing when the text is none} */
    public static Optional<Edtf> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    public static Edtf day(LocalDate day) {
        return parse(day.toString());
    }

    public static Edtf month(YearMonth month) {
        return parse(month.toString());
    }

    public static Edtf year(int year) {
        return parse("%04d".formatted(year));
    }

    /** {@return the interval between two dates, or the one date when both are the same} */
    public static Edtf between(Edtf from, Edtf to) {
        return from.text.equals(to.text) ? from : parse(from.text + "/" + to.text);
    }

    private static Edtf point(String text, String whole) {
        Matcher matcher = POINT.matcher(text);
        if (!matcher.matches()) {
            throw invalid(
                    whole, "expected a year, month or day such as 2024, 2024-06, 2024-06-19, or two with / between");
        }
        String year = matcher.group(1);
        String month = matcher.group(2);
        String day = matcher.group(3);
        try {
            int low = Integer.parseInt(year.replace('X', '0'));
            int high = Integer.parseInt(year.replace('X', '9'));
            if (low != high || month == null || month.equals("XX")) {
                if (month != null && !month.equals("XX")) {
                    throw invalid(whole, "a month needs a whole year");
                }
                Precision precision =
                        low == high ? Precision.YEAR : high - low < 10 ? Precision.DECADE : Precision.CENTURY;
                return of(text, LocalDate.of(low, 1, 1), LocalDate.of(high, 12, 31), precision);
            }
            int number = Integer.parseInt(month);
            if (number >= 21 && number <= 24 && day == null) {
                YearMonth start = YearMonth.of(low, 3).plusMonths(3L * (number - 21));
                return of(text, start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.SEASON);
            }
            YearMonth yearMonth = YearMonth.of(low, number);
            if (day == null || day.equals("XX")) {
                return of(text, yearMonth.atDay(1), yearMonth.atEndOfMonth(), Precision.MONTH);
            }
            LocalDate exact = yearMonth.atDay(Integer.parseInt(day));
            return of(text, exact, exact, Precision.DAY);
        } catch (DateTimeException impossible) {
            throw invalid(whole, "no such day");
        }
    }

    private static Edtf of(String text, LocalDate first, LocalDate last, Precision precision) {
        return new Edtf(text, Optional.of(first), Optional.of(last), precision);
    }

    private static IllegalArgumentException invalid(String text, String why) {
        return new IllegalArgumentException("\"%s\" is not an EDTF date: %s".formatted(text, why));
    }

    /** {@return the date as written} */
    public String text() {
        return text;
    }

    /** {@return the first day that the date can mean; empty when the interval is open at its start} */
    public Optional<LocalDate> first() {
        return first;
    }

    /** {@return the last day that the date can mean; empty when the interval is open at its end} */
    public Optional<LocalDate> last() {
        return last;
    }

    public Precision precision() {
        return precision;
    }

    /** {@return whether the whole is marked as approximate} */
    public boolean isApproximate() {
        return text.endsWith("~");
    }

    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** {@return whether both can mean one and the same day} */
    public boolean overlaps(Edtf other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** {@return whether every day that the other can mean lies within this} */
    public boolean contains(Edtf other) {
        boolean starts =
                first.isEmpty() || other.first.isPresent() && !other.first.get().isBefore(first.get());
        boolean ends =
                last.isEmpty() || other.last.isPresent() && !other.last.get().isAfter(last.get());
        return starts && ends;
    }

    /** {@return whether this says more than the other: it lies within it and is not the same stretch of days} */
    public boolean isFinerThan(Edtf other) {
        return other.contains(this) && !contains(other);
    }

    private boolean endsBefore(Edtf other) {
        return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
    }

    @Override
    public int compareTo(Edtf other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
