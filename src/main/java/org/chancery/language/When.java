package org.chancery.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.chancery.fact.Edtf;

/** What a text says about a time, before it is known from which day it speaks. */
sealed interface When {

    /** Which way a time without a year lies from the day of the text. */
    enum Direction {
        PAST,
        FUTURE
    }

    /**
     * From where a time is counted.
     *
     * @param day the day on which the text was published; a day of the month or year when no finer is known
     * @param context the time that the text spoke of last, for "that day" and "the 19th"
     * @param direction which way a time without a year lies
     */
    record From(Optional<Edtf> day, Optional<Edtf> context, Direction direction) {

        Optional<LocalDate> exactDay() {
            return day.filter(Edtf::isDay).flatMap(Edtf::first);
        }

        Optional<LocalDate> someDay() {
            return day.flatMap(d -> direction == Direction.PAST ? d.last() : d.first());
        }
    }

    /** {@return the date, or nothing when it cannot be told} */
    Optional<Edtf> resolve(From from);

    /** A time that needs no other: 19 June 2024. */
    record Absolute(Edtf date) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return Optional.of(date);
        }
    }

    /** A day or days of a year that is not named: 19 June, June 19-20. */
    record MonthDays(int month, int day, int endMonth, int endDay) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.someDay().flatMap(reference -> {
                LocalDate best = null;
                for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
                    Optional<LocalDate> candidate = dayOf(year, month, day);
                    if (candidate.isPresent() && (best == null || isNearer(candidate.get(), best, reference, from))) {
                        best = candidate.get();
                    }
                }
                if (best == null) {
                    return Optional.empty();
                }
                LocalDate start = best;
                int endYear = endMonth < month ? start.getYear() + 1 : start.getYear();
                return dayOf(endYear, endMonth, endDay)
                        .filter(end -> !end.isBefore(start))
                        .map(end -> Edtf.between(Edtf.day(start), Edtf.day(end)));
            });
        }

        private static boolean isNearer(LocalDate candidate, LocalDate best, LocalDate reference, From from) {
            return distance(candidate, reference, from) < distance(best, reference, from);
        }

        /** A report tells of the past, so a day ahead of it counts as farther unless the sentence looks ahead. */
        private static long distance(LocalDate candidate, LocalDate reference, From from) {
            long days = ChronoUnit.DAYS.between(reference, candidate);
            boolean expected = from.direction() == Direction.FUTURE ? days >= -2 : days <= 2;
            return expected ? Math.abs(days) : 120 + 2 * Math.abs(days);
        }
    }

    /** A day or days of a month that is not named: the 19th. */
    record DaysOfMonth(int day, int endDay) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            Optional<YearMonth> context = from.context()
                    .filter(date -> date.precision() == Edtf.Precision.DAY
                            || date.precision() == Edtf.Precision.MONTH
                            || date.precision() == Edtf.Precision.INTERVAL)
                    .flatMap(Edtf::first)
                    .map(YearMonth::from);
            return context.or(() -> from.exactDay().map(reference -> {
                        YearMonth month = YearMonth.from(reference);
                        return from.direction() == Direction.PAST && day > reference.getDayOfMonth() + 2
                                ? month.minusMonths(1)
                                : month;
                    }))
                    .flatMap(month -> dayOf(month.getYear(), month.getMonthValue(), day)
                            .flatMap(start -> dayOf(month.getYear(), month.getMonthValue(), endDay)
                                    .filter(end -> !end.isBefore(start))
                                    .map(end -> Edtf.between(Edtf.day(start), Edtf.day(end)))));
        }
    }

    /**
     * A month of a year that is not named: in May, last May, May last year.
     *
     * @param year counted from that of the text; empty when nothing is said
     */
    record MonthOfYear(int month, int endMonth, Optional<Integer> year) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.someDay().map(reference -> {
                int number;
                if (year.isPresent()) {
                    number = reference.getYear() + year.get();
                } else if (from.direction() == Direction.PAST) {
                    number = month > reference.getMonthValue() ? reference.getYear() - 1 : reference.getYear();
                } else {
                    number = month < reference.getMonthValue() ? reference.getYear() + 1 : reference.getYear();
                }
                int endYear = endMonth < month ? number + 1 : number;
                return Edtf.between(
                        Edtf.month(YearMonth.of(number, month)), Edtf.month(YearMonth.of(endYear, endMonth)));
            });
        }
    }

    /**
     * A day of the week: Thursday, last Monday, next Friday.
     *
     * @param weeks 0 for the nearest, -1 for last, 1 for next
     */
    record Weekday(DayOfWeek weekday, int weeks) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.exactDay().map(reference -> {
                if (weeks > 0 || weeks == 0 && from.direction() == Direction.FUTURE) {
                    LocalDate next = reference.with(TemporalAdjusters.nextOrSame(weekday));
                    return Edtf.day(weeks > 0 && next.equals(reference) ? next.plusDays(7) : next);
                }
                LocalDate past = reference.with(TemporalAdjusters.previousOrSame(weekday));
                return Edtf.day(weeks < 0 && past.equals(reference) ? past.minusDays(7) : past);
            });
        }
    }

    /** Days from that of the text: today, yesterday, two days ago. */
    record DaysAway(int days) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.exactDay().map(day -> Edtf.day(day.plusDays(days)));
        }
    }

    /** Days from the time that the text spoke of last: the same day, the next day. */
    record DaysFromThere(int days) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.context().filter(Edtf::isDay).flatMap(Edtf::first).map(day -> Edtf.day(day.plusDays(days)));
        }
    }

    /** A week, month, quarter or year counted from that of the text: last week, this year, next month. */
    record Period(ChronoUnit unit, int away) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return switch (unit) {
                case YEARS -> from.someDay().map(day -> Edtf.year(day.getYear() + away));
                case MONTHS ->
                    from.day()
                            .filter(day -> day.precision() != Edtf.Precision.YEAR)
                            .flatMap(Edtf::first)
                            .map(day -> Edtf.month(YearMonth.from(day).plusMonths(away)));
                case WEEKS ->
                    from.exactDay().map(day -> {
                        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(away);
                        LocalDate end = monday.plusDays(6);
                        if (away == 0 && from.direction() == Direction.PAST) {
                            LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                            return Edtf.between(Edtf.day(sunday), Edtf.day(day));
                        }
                        return Edtf.between(Edtf.day(monday), Edtf.day(end));
                    });
                default -> Optional.empty();
            };
        }
    }

    /** The last weekend before the day of the text, or the next one. */
    record Weekend(int away) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.exactDay().map(day -> {
                LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                        .plusWeeks(away);
                return Edtf.between(Edtf.day(saturday), Edtf.day(saturday.plusDays(1)));
            });
        }
    }

    /** The year of the time that the text spoke of last: that year, the same year. */
    record YearOfThere(int away) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return from.context().flatMap(Edtf::first).map(day -> Edtf.year(day.getYear() + away));
        }
    }

    /** Some months of a year: the first quarter of this year. */
    record Months(int first, int last, When year) implements When {
        @Override
        public Optional<Edtf> resolve(From from) {
            return year.resolve(from)
                    .flatMap(Edtf::first)
                    .map(day -> Edtf.between(
                            Edtf.month(YearMonth.of(day.getYear(), first)),
                            Edtf.month(YearMonth.of(day.getYear(), last))));
        }
    }

    private static Optional<LocalDate> dayOf(int year, int month, int day) {
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.isValidDay(day) ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
    }
}
