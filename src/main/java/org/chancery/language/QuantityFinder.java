package org.chancery.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.chancery.language.Token.Tag;

/** Finds numbers with their units: {@code US$3.55 billion}, {@code USD 984,98 million}, {@code one third}, {@code 186 projects}. */
final class QuantityFinder {

    private static final Map<String, Double> MAGNITUDES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("million", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("m", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bln", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12),
            Map.entry("dozen", 12.0));
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1000.0));
    private static final Map<String, Double> FRACTIONS = Map.of(
            "half",
            50.0,
            "third",
            100.0 / 3,
            "thirds",
            100.0 / 3,
            "quarter",
            25.0,
            "quarters",
            25.0,
            "fifth",
            20.0,
            "fifths",
            20.0,
            "tenth",
            10.0);
    private static final Map<String, String> SYMBOLS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₽", "RUB", "₩", "KRW", "₫", "VND");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("ruble", "RUB"),
            Map.entry("rubles", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("rub", "RUB"),
            Map.entry("sterling", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("rupee", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("inr", "INR"),
            Map.entry("franc", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("chf", "CHF"),
            Map.entry("won", "KRW"),
            Map.entry("krw", "KRW"),
            Map.entry("real", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("rand", "ZAR"),
            Map.entry("riyal", "SAR"),
            Map.entry("riyals", "SAR"),
            Map.entry("dirham", "AED"),
            Map.entry("dirhams", "AED"),
            Map.entry("dong", "VND"),
            Map.entry("vnd", "VND"),
            Map.entry("rupiah", "IDR"),
            Map.entry("baht", "THB"),
            Map.entry("ringgit", "MYR"),
            Map.entry("zloty", "PLN"),
            Map.entry("zlotys", "PLN"),
            Map.entry("tenge", "KZT"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("hryvnias", "UAH"),
            Map.entry("lira", "TRY"),
            Map.entry("shekels", "ILS"),
            Map.entry("naira", "NGN"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor", "SEK"),
            Map.entry("kroner", "NOK"),
            Map.entry("forint", "HUF"));
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(bn|bln|mn|mln|m|k|tn|b)?");

    private final List<Token> tokens;
    private final IntPredicate taken;

    /** @param taken whether the word at an index already belongs to a date or a name */
    QuantityFinder(List<Token> tokens, IntPredicate taken) {
        this.tokens = tokens;
        this.taken = taken;
    }

    List<Quantity> find() {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Quantity quantity = taken.test(i) ? null : at(i);
            if (quantity == null) {
                i++;
            } else {
                found.add(quantity);
                i = quantity.to();
            }
        }
        return found;
    }

    private @Nullable Quantity at(int i) {
        Optional<String> money = currencyBefore(i);
        int at = i + (money.isPresent() ? currencyLength(i) : 0);
        Quantity fraction = money.isPresent() ? null : fraction(i);
        if (fraction != null) {
            return fraction;
        }
        Count number = number(at);
        if (number == null) {
            return null;
        }
        if (money.isPresent()) {
            return new Quantity(i, number.to, number.value, money.get());
        }
        int to = number.to;
        String next = word(to);
        if (text(to).equals("%") || next.equals("percent") || next.equals("pct")) {
            return word(to + 1).startsWith("point") ? null : new Quantity(i, to + 1, number.value, "%");
        }
        if (next.equals("per") && word(to + 1).equals("cent")) {
            return new Quantity(i, to + 2, number.value, "%");
        }
        if (next.equals("percentage")) {
            return null;
        }
        int adjective = to < tokens.size()
                        && (word(to).equals("us")
                                || word(to).equals("american")
                                || word(to).equals("chinese")
                                || word(to).equals("japanese")
                                || word(to).equals("russian")
                                || word(to).equals("indian"))
                ? 1
                : 0;
        String currency = CURRENCIES.get(word(to + adjective));
        if (currency != null && !(currency.equals("BRL") && word(to).equals("real"))) {
            return new Quantity(i, to + adjective + 1, number.value, currency);
        }
        return counted(i, to, number.value);
    }

    /** A number of something: the unit is the last noun of the run behind it, so "18 investment projects" counts projects. */
    private @Nullable Quantity counted(int from, int to, double value) {
        int noun = -1;
        int at = to;
        boolean across = false;
        while (at < tokens.size() && at < to + 5) {
            Token token = tokens.get(at);
            if (taken.test(at)) {
                boolean adjective = noun < 0 && token.tag() == Tag.ADJ;
                if (!adjective) {
                    break;
                }
                across = true;
                at++;
                continue;
            }
            boolean part = token.isWord()
                    && (token.tag() == Tag.NOUN
                            || token.tag() == Tag.ADJ
                            || token.tag() == Tag.VERB && token.folded().endsWith("ed") && noun < 0);
            if (!part) {
                break;
            }
            if (token.tag() == Tag.NOUN) {
                noun = at;
            }
            at++;
        }
        if (noun < 0) {
            return null;
        }
        String unit = word(noun);
        if (unit.equals("metres")
                || unit.equals("meters")
                || unit.equals("kilometres")
                || unit.equals("kilometers")
                || unit.equals("feet")
                || unit.equals("hours")) {
            String before = noun > to ? word(noun - 1) : "";
            if (before.equals("cubic")
                    || before.equals("square")
                    || before.equals("megawatt")
                    || before.equals("kilowatt")) {
                unit = before + " " + unit;
            }
        }
        return new Quantity(from, across ? to : noun + 1, value, unit);
    }

    private @Nullable Quantity fraction(int i) {
        double count = word(i).equals("a") && !word(i - 1).equals("and") || word(i).equals("one")
                ? 1
                : word(i).equals("two") ? 2 : word(i).equals("three") ? 3 : 0;
        int at = count > 0 ? i + 1 : i;
        if (text(at).equals("-")) {
            at++;
        }
        Double share = FRACTIONS.get(word(at));
        if (share == null
                || count == 0 && !word(at).equals("half")
                || word(at).equals("half") && word(i - 1).matches("first|second|the|and")) {
            return null;
        }
        if (word(at).equals("half") && count == 0 && !word(at + 1).equals("of")) {
            return null;
        }
        if (word(at).startsWith("quarter") && !word(at + 1).matches("|of|year|in|compared|on|from")) {
            return null;
        }
        double value = Math.round(share * Math.max(1, count) * 10) / 10.0;
        return new Quantity(i, at + 1, value, "%");
    }

    private record Count(int to, double value) {}

    private @Nullable Count number(int i) {
        if (i >= tokens.size() || taken.test(i)) {
            return null;
        }
        Double value = null;
        int to = i + 1;
        Matcher digits = DIGITS.matcher(text(i));
        if (digits.matches()) {
            value = parse(digits.group(1));
            if (digits.group(2) != null) {
                return new Count(to, value * MAGNITUDES.getOrDefault(digits.group(2), 1.0));
            }
            if ((text(to).equals("-") || text(to).equals("–"))
                    && DIGITS.matcher(text(to + 1)).matches()) {
                to += 2;
            }
            if (text(to).equals("/") || text(i - 1).equals("/")) {
                return null;
            }
        } else if (WORDS.containsKey(word(i))) {
            if (isDefinite(i)) {
                return null;
            }
            value = WORDS.getOrDefault(word(i), 0.0);
        } else if ((word(i).equals("a") || word(i).equals("one"))
                && MAGNITUDES.containsKey(word(i + 1))
                && word(i + 1).length() > 2) {
            value = 1.0;
        }
        if (value == null) {
            return null;
        }
        while (to < tokens.size()
                && MAGNITUDES.containsKey(word(to))
                && (word(to).length() > 1
                        || tokens.get(to).start() == tokens.get(to - 1).end())) {
            value *= MAGNITUDES.getOrDefault(word(to), 1.0);
            to++;
        }
        return new Count(to, value);
    }

    /** "The two countries" refers to two that were named and counts nothing. */
    private boolean isDefinite(int i) {
        return word(i - 1).matches("the|these|those|both|their|our|its|his|her|other");
    }

    /** A comma divides thousands when three digits follow it each time, else it is a decimal comma. */
    private static double parse(String digits) {
        boolean thousands = digits.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
        return new BigDecimal(thousands ? digits.replace(",", "") : digits.replace(',', '.')).doubleValue();
    }

    private Optional<String> currencyBefore(int i) {
        String symbol = SYMBOLS.get(text(i));
        if (symbol != null) {
            return Optional.of(symbol);
        }
        if (SYMBOLS.containsKey(text(i + 1)) && text(i).matches("US|A|C|CA|AU|NZ|HK|S|R|U\\.S\\.")) {
            return Optional.of(
                    switch (text(i)) {
                        case "A", "AU" -> "AUD";
                        case "C", "CA" -> "CAD";
                        case "NZ" -> "NZD";
                        case "HK" -> "HKD";
                        case "S" -> "SGD";
                        case "R" -> "BRL";
                        default -> "USD";
                    });
        }
        return text(i).matches("[A-Z]{3}") ? Optional.ofNullable(CURRENCIES.get(word(i))) : Optional.empty();
    }

    private int currencyLength(int i) {
        return SYMBOLS.containsKey(text(i)) || !SYMBOLS.containsKey(text(i + 1)) ? 1 : 2;
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).folded() : "";
    }

    private String text(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }
}
