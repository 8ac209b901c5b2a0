package org.chancery.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.Edtf;
import org.chancery.language.When.Absolute;
import org.chancery.language.When.DaysAway;
import org.chancery.language.When.DaysFromThere;
import org.chancery.language.When.DaysOfMonth;
import org.chancery.language.When.MonthDays;
import org.chancery.language.When.MonthOfYear;
import org.chancery.language.When.Months;
import org.chancery.language.When.Period;
import org.chancery.language.When.Weekday;
import org.chancery.language.When.Weekend;
import org.chancery.language.When.YearOfThere;

/** Finds the times that a sentence speaks of, by a grammar over its words; the longest reading of a place wins. */
final class TimeFinder {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);
    private static final Set<String> PART_OF =
            Set.of("early", "late", "mid", "beginning", "start", "end", "middle", "rest");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "from", "of", "during", "year", "before", "after", "to", "and", "for",
            "between", "through", "the", "early", "late", "mid", "summer", "spring", "autumn", "winter", "fall");
    /** Before a number that counts what stands behind it: "about 2024 people". */
    private static final Set<String> COUNTING =
            Set.of("about", "some", "over", "nearly", "almost", "than", "around", "roughly", "approximately");

    private static final Set<String> BEFORE_BARE_MONTH = Set.of(
            "in", "last", "next", "this", "since", "until", "till", "of", "by", "early", "late", "mid", "from",
            "during", "past", "between");

    static {
        String[] months = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(java.util.Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
        }
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    private final List<Token> tokens;

    TimeFinder(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** {@return the times in the order of the words; none lies within another} */
    List<TimeMention> find() {
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            TimeMention mention = at(i);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to();
            }
        }
        return found;
    }

    private @Nullable TimeMention at(int i) {
        TimeMention found = numeric(i);
        if (found == null) {
            found = range(i);
        }
        if (found == null) {
            found = point(i);
        }
        return found;
    }

    // ---- 2024-06-20, 20.06.2024, 20/06/2024

    private @Nullable TimeMention numeric(int i) {
        String text = text(i);
        if (text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = text.split("\\.", -1);
            return day(i, i + 1, parts[2], parts[1], parts[0]);
        }
        if (text.matches("\\d{4}")
                && (is(i + 1, "-") || is(i + 1, "/"))
                && text(i + 2).matches("\\d{2}")
                && is(i + 3, text(i + 1))
                && text(i + 4).matches("\\d{2}(T.*)?")) {
            return day(i, i + 5, text, text(i + 2), text(i + 4).substring(0, 2));
        }
        if (text.matches("\\d{1,2}")
                && (is(i + 1, "/") || is(i + 1, "-"))
                && text(i + 2).matches("\\d{1,2}")
                && is(i + 3, text(i + 1))
                && text(i + 4).matches("\\d{4}")) {
            TimeMention dayFirst = day(i, i + 5, text(i + 4), text(i + 2), text);
            return dayFirst != null ? dayFirst : day(i, i + 5, text(i + 4), text, text(i + 2));
        }
        return null;
    }

    private static @Nullable TimeMention day(int from, int to, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new TimeMention(from, to, new Absolute(Edtf.day(date)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    // ---- June 19-20, 19 to 21 June 2024, August 30 - September 3, May-June 2023, 2013-2015, from May to July 2021

    private @Nullable TimeMention range(int i) {
        int start = is(i, "from") || is(i, "between") ? i + 1 : i;
        Day first = dayOfMonth(start);
        if (first != null && first.month > 0) {
            int joint = joint(first.to);
            if (joint > 0) {
                Day second = dayOfMonth(joint);
                if (second != null && (second.month > 0 || second.year == 0)) {
                    return days(start, second.to, first, second);
                }
                Integer last = number(joint);
                if (last != null) {
                    int to = joint + 1;
                    Integer year = yearBehind(to);
                    return days(
                            start,
                            year == null ? to : afterYear(to),
                            first,
                            new Day(0, last, first.month, year == null ? first.year : year));
                }
            }
        }
        Integer day = number(start);
        if (day != null && joint(start + 1) > 0) {
            Day second = dayOfMonth(joint(start + 1));
            if (second != null && second.month > 0 && second.dayFirst) {
                return days(start, second.to, new Day(0, day, second.month, second.year), second);
            }
        }
        Integer month = month(start);
        if (month != null && joint(start + 1) > 0) {
            Integer endMonth = month(joint(start + 1));
            if (endMonth != null && number(joint(start + 1) + 1) == null) {
                int to = joint(start + 1) + 1;
                Integer year = yearBehind(to);
                When when = year == null
                        ? new MonthOfYear(month, endMonth, Optional.empty())
                        : new Absolute(Edtf.between(
                                Edtf.month(YearMonth.of(endMonth < month ? year - 1 : year, month)),
                                Edtf.month(YearMonth.of(year, endMonth))));
                return new TimeMention(start, year == null ? to : afterYear(to), when);
            }
        }
        Integer year = year(start);
        if (year != null && joint(start + 1) > 0) {
            int second = joint(start + 1);
            Integer endYear = year(second);
            if (endYear == null
                    && text(second).matches("\\d{2}")
                    && !text(start + 1).equals("and")) {
                endYear = year / 100 * 100 + Integer.parseInt(text(second));
            }
            boolean spoken = is(start + 1, "to") || is(start + 1, "and");
            if (endYear != null && endYear > year && (!spoken || start > i)) {
                return new TimeMention(
                        start, second + 1, new Absolute(Edtf.between(Edtf.year(year), Edtf.year(endYear))));
            }
        }
        return null;
    }

    private static @Nullable TimeMention days(int from, int to, Day first, Day second) {
        int endMonth = second.month > 0 ? second.month : first.month;
        int year = second.year > 0 ? second.year : first.year;
        if (year == 0) {
            return new TimeMention(from, to, new MonthDays(first.month, first.day, endMonth, second.day));
        }
        int startYear = first.year > 0 ? first.year : endMonth < first.month ? year - 1 : year;
        try {
            LocalDate start = LocalDate.of(startYear, first.month, first.day);
            LocalDate end = LocalDate.of(year, endMonth, second.day);
            return end.isBefore(start)
                    ? null
                    : new TimeMention(from, to, new Absolute(Edtf.between(Edtf.day(start), Edtf.day(end))));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** {@return where the second end of a range begins, when a hyphen, "to", "until", "through" or "and" stands here; else -1} */
    private int joint(int i) {
        return is(i, "-")
                        || is(i, "–")
                        || is(i, "—")
                        || is(i, "to")
                        || is(i, "until")
                        || is(i, "through")
                        || is(i, "and")
                ? i + 1
                : -1;
    }

    // ---- single times

    private @Nullable TimeMention point(int i) {
        TimeMention found = calendarDay(i);
        if (found == null) {
            found = weekday(i);
        }
        if (found == null) {
            found = partOfYear(i);
        }
        if (found == null) {
            found = bareMonth(i);
        }
        if (found == null) {
            found = relative(i);
        }
        if (found == null) {
            found = dayAlone(i);
        }
        if (found == null) {
            found = bareYear(i);
        }
        return found;
    }

    private @Nullable TimeMention calendarDay(int i) {
        Day day = dayOfMonth(i);
        if (day == null || day.month == 0) {
            return null;
        }
        if (day.year > 0) {
            return day(i, day.to, Integer.toString(day.year), Integer.toString(day.month), Integer.toString(day.day));
        }
        TimeMention named = yearWords(day.to);
        if (named != null && named.when() instanceof Period period) {
            return new TimeMention(i, named.to(), new Months(day.month, day.month, period));
        }
        return new TimeMention(i, day.to, new MonthDays(day.month, day.day, day.month, day.day));
    }

    /** Thursday; Thursday, June 20; Thursday (20 June 2024); last Monday; Monday last week. */
    private @Nullable TimeMention weekday(int i) {
        int at = i;
        int weeks = 0;
        if (is(at, "last") || is(at, "past")) {
            weeks = -1;
            at++;
        } else if (is(at, "next") || is(at, "coming")) {
            weeks = 1;
            at++;
        } else if (is(at, "this")) {
            at++;
        }
        DayOfWeek weekday = at < tokens.size() && tokens.get(at).isCapitalized()
                ? WEEKDAYS.get(tokens.get(at).folded())
                : null;
        if (weekday == null
                || tokens.get(at).folded().length() == 3
                        && !text(at).endsWith(".")
                        && !is(at + 1, ",")
                        && number(at + 1) == null) {
            return null;
        }
        int next = at + 1;
        if (is(next, ",") || is(next, "(")) {
            next++;
        }
        TimeMention exact = calendarDay(next);
        if (exact != null) {
            return new TimeMention(i, exact.to(), exact.when());
        }
        if (is(at + 1, "last") && is(at + 2, "week")) {
            return new TimeMention(i, at + 3, new Weekday(weekday, -1));
        }
        if (is(at + 1, "next") && is(at + 2, "week")) {
            return new TimeMention(i, at + 3, new Weekday(weekday, 1));
        }
        return new TimeMention(i, at + 1, new Weekday(weekday, weeks));
    }

    /** The first quarter of 2024, Q1 2024, the first half of this year, the first three months of 2023, spring 2020. */
    private @Nullable TimeMention partOfYear(int i) {
        int first = 0;
        int months = 0;
        int at = i;
        Integer ordinal = at < tokens.size() ? ORDINALS.get(tokens.get(at).folded()) : null;
        if (ordinal != null && is(at + 1, "quarter")) {
            first = 3 * ordinal - 2;
            months = 3;
            at += 2;
        } else if (ordinal != null && is(at + 1, "half") && ordinal <= 2) {
            first = 6 * ordinal - 5;
            months = 6;
            at += 2;
        } else if (is(at, "first") && NUMBERS.containsKey(word(at + 1)) && is(at + 2, "months")) {
            first = 1;
            months = NUMBERS.getOrDefault(word(at + 1), 0);
            at += 3;
        } else if (text(at).matches("Q[1-4]")) {
            first = 3 * (text(at).charAt(1) - '0') - 2;
            months = 3;
            at++;
        }
        if (months == 0 || first + months > 13) {
            return null;
        }
        TimeMention year = yearWords(at);
        return year == null ? null : new TimeMention(i, year.to(), new Months(first, first + months - 1, year.when()));
    }

    /** In May, last May, May 2023, May of last year, early June. */
    private @Nullable TimeMention bareMonth(int i) {
        int at = i;
        Optional<Integer> year = Optional.empty();
        if (is(at, "last") || is(at, "next") || is(at, "this")) {
            year = is(at, "this") ? Optional.of(0) : Optional.empty();
            at++;
        }
        Integer month = month(at);
        if (month == null) {
            return null;
        }
        Integer exact = yearBehind(at + 1);
        if (exact != null) {
            return new TimeMention(i, afterYear(at + 1), new Absolute(Edtf.month(YearMonth.of(exact, month))));
        }
        TimeMention named = yearWords(at + 1);
        if (named != null) {
            return new TimeMention(i, named.to(), new Months(month, month, named.when()));
        }
        boolean shown = at > i
                || BEFORE_BARE_MONTH.contains(word(i - 1))
                || tokens.get(at).folded().length() > 3 && !is(at, "march") && !is(at, "may");
        return shown && text(at).length() >= 3 ? new TimeMention(i, at + 1, new MonthOfYear(month, month, year)) : null;
    }

    /** Of this year, last year, of 2024. */
    private @Nullable TimeMention yearWords(int i) {
        int at = is(i, "of") || is(i, ",") ? i + 1 : i;
        if (at > i && is(at, "the")) {
            at++;
        }
        Integer year = year(at);
        if (year != null) {
            return new TimeMention(i, at + 1, new Absolute(Edtf.year(year)));
        }
        if (is(at + 1, "year")) {
            if (is(at, "this") || is(at, "current")) {
                return new TimeMention(i, at + 2, new Period(ChronoUnit.YEARS, 0));
            }
            if (is(at, "last")) {
                return new TimeMention(i, at + 2, new Period(ChronoUnit.YEARS, -1));
            }
            if (is(at, "next")) {
                return new TimeMention(i, at + 2, new Period(ChronoUnit.YEARS, 1));
            }
            if (is(at, "same") || is(at, "that")) {
                return new TimeMention(i, at + 2, new YearOfThere(0));
            }
        }
        return null;
    }

    private @Nullable TimeMention relative(int i) {
        String word = word(i);
        switch (word) {
            case "today", "tonight" -> {
                return new TimeMention(i, i + 1, new DaysAway(0));
            }
            case "yesterday" -> {
                return new TimeMention(i, i + 1, new DaysAway(-1));
            }
            case "tomorrow" -> {
                return new TimeMention(i, i + 1, new DaysAway(1));
            }
            default -> {
                // more words
            }
        }
        if (is(i + 1, "weekend")
                && (word.equals("the") || word.equals("last") || word.equals("this") || word.equals("next"))) {
            return new TimeMention(i, i + 2, new Weekend(word.equals("next") ? 1 : 0));
        }
        Integer away =
                switch (word) {
                    case "this", "current" -> Integer.valueOf(0);
                    case "last", "past", "previous" -> Integer.valueOf(-1);
                    case "next", "coming" -> Integer.valueOf(1);
                    default -> null;
                };
        if (away != null) {
            ChronoUnit unit = unit(word(i + 1));
            if (unit != null) {
                return new TimeMention(i, i + 2, new Period(unit, away));
            }
        }
        if ((word.equals("same") || word.equals("that")) && is(i + 1, "day")) {
            return new TimeMention(i, i + 2, new DaysFromThere(0));
        }
        if ((word.equals("same") || word.equals("that")) && is(i + 1, "year")) {
            return new TimeMention(i, i + 2, new YearOfThere(0));
        }
        if ((word.equals("next") || word.equals("following")) && is(i + 1, "day")) {
            return new TimeMention(i, i + 2, new DaysFromThere(1));
        }
        if (word.equals("previous") && is(i + 1, "day")
                || word.equals("day") && is(i + 1, "before") && !is(i + 2, "yesterday")) {
            return new TimeMention(i, i + 2, new DaysFromThere(-1));
        }
        Integer count = NUMBERS.get(word);
        if (count != null && (is(i + 1, "day") || is(i + 1, "days"))) {
            if (is(i + 2, "ago")) {
                return new TimeMention(i, i + 3, new DaysAway(-count));
            }
            if (is(i + 2, "later")) {
                return new TimeMention(i, i + 3, new DaysFromThere(count));
            }
            if (is(i + 2, "earlier") || is(i + 2, "before")) {
                return new TimeMention(i, i + 3, new DaysFromThere(-count));
            }
        }
        if (count != null && (is(i + 1, "year") || is(i + 1, "years"))) {
            if (is(i + 2, "ago")) {
                return new TimeMention(i, i + 3, new Period(ChronoUnit.YEARS, -count));
            }
            if (is(i + 2, "later")) {
                return new TimeMention(i, i + 3, new YearOfThere(count));
            }
        }
        return null;
    }

    /** The 19th, on the 28th. */
    private @Nullable TimeMention dayAlone(int i) {
        if (!(is(i - 1, "the") || is(i - 1, "on")) || !text(i).matches("\\d{1,2}(?:st|nd|rd|th)")) {
            return null;
        }
        Integer day = number(i);
        if (day == null || i + 1 < tokens.size() && nounFollows(i + 1)) {
            return null;
        }
        if (joint(i + 1) > 0) {
            Integer last = number(joint(i + 1));
            if (last != null && last > day) {
                return new TimeMention(i, joint(i + 1) + 1, new DaysOfMonth(day, last));
            }
        }
        return new TimeMention(i, i + 1, new DaysOfMonth(day, day));
    }

    /** In "the 80th anniversary" and "the 3rd Belt and Road Forum" a noun follows; behind "the 19th" none does. */
    private boolean nounFollows(int i) {
        Token next = tokens.get(i);
        return next.isWord()
                && (next.isCapitalized() || next.tag() == Token.Tag.NOUN || next.tag() == Token.Tag.ADJ)
                && next.start() > tokens.get(i - 1).end()
                && !next.is("local");
    }

    private @Nullable TimeMention bareYear(int i) {
        if (text(i).matches("(1[89]|20)\\d0s")) {
            return new TimeMention(i, i + 1, new Absolute(Edtf.parse(text(i).substring(0, 3) + "X")));
        }
        Integer year = year(i);
        if (year == null) {
            return null;
        }
        if (is(i - 1, "$") || is(i - 1, "€") || is(i + 1, "%") || is(i - 1, "usd")) {
            return null;
        }
        if (COUNTING.contains(word(i - 1))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag() == Token.Tag.NOUN) {
            return null;
        }
        boolean ofEvent =
                i > 0 && tokens.get(i - 1).isCapitalized() && tokens.get(i - 1).isWord();
        if (ofEvent) {
            return new TimeMention(i, i + 1, new Absolute(Edtf.year(year)));
        }
        boolean shown = BEFORE_YEAR.contains(word(i - 1))
                || is(i - 1, "(")
                || is(i + 1, ")")
                || is(i - 1, ",")
                || is(i - 1, "-")
                || PART_OF.contains(word(i - 1))
                || i == 0
                || i + 1 == tokens.size();
        boolean counts = i + 1 < tokens.size()
                && tokens.get(i + 1).tag() == Token.Tag.NOUN
                && tokens.get(i + 1).folded().endsWith("s")
                && !is(i - 1, "the")
                && !BEFORE_YEAR.contains(word(i - 1));
        return shown && !counts ? new TimeMention(i, i + 1, new Absolute(Edtf.year(year))) : null;
    }

    // ---- parts

    /** A day and month, with a year or without: 19 June 2024, June 19, 2024, the 19th of June. */
    private record Day(int to, int day, int month, int year, boolean dayFirst) {
        Day(int to, int day, int month, int year) {
            this(to, day, month, year, false);
        }
    }

    private @Nullable Day dayOfMonth(int i) {
        Integer month = month(i);
        if (month != null) {
            Integer day = number(i + 1);
            if (day == null) {
                return null;
            }
            Integer year = yearBehind(i + 2);
            return year == null ? new Day(i + 2, day, month, 0) : new Day(afterYear(i + 2), day, month, year);
        }
        Integer day = number(i);
        if (day == null) {
            return null;
        }
        int at = is(i + 1, "of") ? i + 2 : i + 1;
        month = month(at);
        if (month == null) {
            return null;
        }
        Integer year = yearBehind(at + 1);
        return year == null ? new Day(at + 1, day, month, 0, true) : new Day(afterYear(at + 1), day, month, year, true);
    }

    /** {@return a year that stands here, or behind a comma or "of" here} */
    private @Nullable Integer yearBehind(int i) {
        return is(i, ",") || is(i, "of") ? year(i + 1) : year(i);
    }

    private int afterYear(int i) {
        return is(i, ",") || is(i, "of") ? i + 2 : i + 1;
    }

    private @Nullable Integer month(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isCapitalized()) {
            return null;
        }
        return MONTHS.get(tokens.get(i).folded());
    }

    private @Nullable Integer number(int i) {
        String text = text(i);
        if (!text.matches("\\d{1,2}(?:st|nd|rd|th)?")) {
            return null;
        }
        int number = Integer.parseInt(text.replaceAll("\\D", ""));
        return number >= 1 && number <= 31 ? number : null;
    }

    private @Nullable Integer year(int i) {
        String text = text(i);
        if (!text.matches("1[5-9]\\d\\d|20\\d\\d")) {
            return null;
        }
        return Integer.valueOf(text);
    }

    private static @Nullable ChronoUnit unit(String word) {
        return switch (word) {
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> null;
        };
    }

    private boolean is(int i, String wordOrMark) {
        return i >= 0
                && i < tokens.size()
                && (tokens.get(i).folded().equals(wordOrMark)
                        || tokens.get(i).text().equals(wordOrMark));
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).folded() : "";
    }

    private String text(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }
}
