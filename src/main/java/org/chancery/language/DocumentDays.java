package org.chancery.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.chancery.document.Block;
import org.chancery.document.Document;
import org.chancery.fact.Edtf;
import org.chancery.language.When.Absolute;
import org.chancery.language.When.MonthDays;

/**
 * Finds the day on which a document was published: from its metadata, a line that is a date, a dateline, "today [October 17]"
 * or a date in its furniture. A text that names days but no year lies in the last year that it tells of as past.
 */
final class DocumentDays {

    private static final int HEAD = 14;
    private static final int TAIL = 5;
    private static final Set<String> AHEAD = Set.of(
            "will",
            "would",
            "by",
            "until",
            "till",
            "target",
            "goal",
            "plan",
            "plans",
            "planned",
            "expected",
            "aim",
            "aims");

    private static final Set<String> DATE_LINE = Set.of(
            "status",
            "published",
            "updated",
            "posted",
            "date",
            "issued",
            "released",
            "release",
            "last",
            "on",
            "at",
            "by",
            "of",
            "the",
            "local",
            "time",
            "am",
            "pm",
            "gmt",
            "utc",
            "cet",
            "bst",
            "est",
            "edt",
            "ist",
            "first");

    private static final Set<String> IMPRINT =
            Set.of("rights", "copyright", "reserved", "reprint", "reproduction", "imprint");

    private final Document document;
    private final List<Sentence> sentences;
    private final List<List<TimeMention>> times;

    DocumentDays(Document document, List<Sentence> sentences, List<List<TimeMention>> times) {
        this.document = document;
        this.sentences = sentences;
        this.times = times;
    }

    DocumentDay find() {
        Optional<Edtf> stated = document.metadata().published().flatMap(DocumentDays::parse);
        if (stated.isPresent()) {
            return new DocumentDay(stated, 0.99, "metadata");
        }
        return dateLine()
                .or(this::dateline)
                .or(this::today)
                .or(this::monthLine)
                .or(this::furniture)
                .or(this::inferred)
                .orElse(new DocumentDay(Optional.empty(), 0, "nothing tells"));
    }

    /** {@return the day that a metadata value speaks of: ISO, with a time of day or without, or a date in words} */
    static Optional<Edtf> parse(String published) {
        String iso = published.strip();
        if (iso.matches("\\d{4}-\\d{2}-\\d{2}[T ].*")) {
            iso = iso.substring(0, 10);
        }
        Optional<Edtf> date = Edtf.tryParse(iso);
        if (date.isPresent()) {
            return date;
        }
        Block block = new Block(Block.Kind.BODY, 0, published.length());
        for (Sentence sentence : new Sentences().of(published, block)) {
            for (TimeMention time : new TimeFinder(sentence.tokens()).find()) {
                if (time.when() instanceof Absolute absolute) {
                    return Optional.of(absolute.date());
                }
            }
        }
        return Optional.empty();
    }

    /** A line of few words near the head or the foot that holds a day: "June 18, 2024 | 10:08", "Status: 20.06.2024 18:39". */
    private Optional<DocumentDay> dateLine() {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean near = i < HEAD || i >= sentences.size() - TAIL;
            if (!near || sentence.block().kind() == Block.Kind.CAPTION || !fillsItsBlock(sentence)) {
                continue;
            }
            for (TimeMention time : times.get(i)) {
                int others = wordsOutside(sentence, time);
                Optional<Edtf> day = exactDay(time);
                if (day.isPresent() && others <= 3) {
                    return Optional.of(new DocumentDay(day, 0.95, "date line"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fillsItsBlock(Sentence sentence) {
        return sentence.end() - sentence.start()
                >= (sentence.block().end() - sentence.block().start()) * 6 / 10;
    }

    private static int wordsOutside(Sentence sentence, TimeMention time) {
        int words = 0;
        for (int k = 0; k < sentence.size(); k++) {
            if ((k < time.from() || k >= time.to())
                    && sentence.token(k).isWord()
                    && !DATE_LINE.contains(sentence.token(k).folded())
                    && !Character.isDigit(sentence.token(k).text().charAt(0))) {
                words++;
            }
        }
        return words;
    }

    /** A line near the head that is a month and a year and nothing else, as in quarterlies and analyses. */
    private Optional<DocumentDay> monthLine() {
        for (int i = 0; i < Math.min(HEAD, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            for (TimeMention time : times.get(i)) {
                boolean alone = fillsItsBlock(sentence) && wordsOutside(sentence, time) == 0;
                Optional<Edtf> month = monthOf(time);
                if (alone && month.isPresent()) {
                    return Optional.of(new DocumentDay(month, 0.8, "month line"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> monthOf(TimeMention time) {
        return time.when() instanceof Absolute absolute && absolute.date().precision() == Edtf.Precision.MONTH
                ? Optional.of(absolute.date())
                : Optional.empty();
    }

    /** "BELFAST, April 10, 1998 - …", "(Vienna, 14 July 2015) …": a place and a day before a dash or in brackets. */
    private Optional<DocumentDay> dateline() {
        for (int i = 0; i < Math.min(HEAD, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.start() != sentence.block().start()
                    || !sentence.token(0).isCapitalized() && !sentence.token(0).isMark('(')) {
                continue;
            }
            for (TimeMention time : times.get(i)) {
                if (time.from() > 12 || !beforeDash(sentence, time)) {
                    continue;
                }
                Optional<Edtf> day = exactDay(time);
                if (day.isPresent()) {
                    return Optional.of(new DocumentDay(day, 0.95, "dateline"));
                }
                if (time.when() instanceof MonthDays days) {
                    return year().flatMap(year -> dayIn(year, days))
                            .map(date -> new DocumentDay(Optional.of(date), 0.7, "dateline without a year"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean beforeDash(Sentence sentence, TimeMention time) {
        for (int k = time.to(); k < Math.min(time.to() + 8, sentence.size()); k++) {
            Token token = sentence.token(k);
            if (token.isMark('-')
                    || token.isMark('–')
                    || token.isMark('—')
                    || token.text().equals("--")
                    || token.isMark(')') && sentence.token(0).isMark('(')) {
                return true;
            }
            if (token.isMark('.') && k == time.to() && time.from() <= 4) {
                return true;
            }
        }
        return false;
    }

    /** "Met today [October 17]": the day itself stands beside the word. */
    private Optional<DocumentDay> today() {
        for (int i = 0; i < sentences.size(); i++) {
            List<TimeMention> found = times.get(i);
            for (int k = 0; k + 1 < found.size(); k++) {
                TimeMention next = found.get(k + 1);
                if (found.get(k).when() instanceof When.DaysAway away
                        && away.days() == 0
                        && next.from() <= found.get(k).to() + 1) {
                    Optional<Edtf> day = exactDay(next);
                    if (day.isPresent()) {
                        return Optional.of(new DocumentDay(day, 0.95, "today"));
                    }
                    if (next.when() instanceof MonthDays days) {
                        return year().flatMap(year -> dayIn(year, days))
                                .map(date -> new DocumentDay(Optional.of(date), 0.7, "today, without a year"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The last day that captions and short lines name. */
    private Optional<DocumentDay> furniture() {
        List<Edtf> days = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.block().kind() != Block.Kind.BODY || sentence.size() < 14) {
                times.get(i).forEach(time -> exactDay(time).ifPresent(days::add));
            }
        }
        return days.stream()
                .max(Comparator.naturalOrder())
                .map(day -> new DocumentDay(Optional.of(day), 0.6, "captions"));
    }

    /** The last of the days without a year that stand near the first one, in the last year that is told of as past. */
    private Optional<DocumentDay> inferred() {
        Optional<Integer> year = year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = null;
        LocalDate latest = null;
        for (int i = 0; i < sentences.size(); i++) {
            for (TimeMention time : times.get(i)) {
                Optional<LocalDate> day = time.when() instanceof MonthDays days && !looksAhead(sentences.get(i), time)
                        ? dayIn(year.get(), days).flatMap(Edtf::last)
                        : Optional.empty();
                if (day.isPresent()) {
                    first = first == null ? day.get() : first;
                    boolean near = Math.abs(first.toEpochDay() - day.get().toEpochDay()) <= 10;
                    latest = near && (latest == null || day.get().isAfter(latest)) ? day.get() : latest;
                }
            }
        }
        if (latest != null) {
            return Optional.of(new DocumentDay(Optional.of(Edtf.day(latest)), 0.5, "days without a year"));
        }
        Optional<YearMonth> month = lastMonth(year.get());
        return Optional.of(new DocumentDay(
                Optional.of(month.map(Edtf::month).orElse(Edtf.year(year.get()))), 0.4, "years that it names"));
    }

    private Optional<YearMonth> lastMonth(int year) {
        return times.stream()
                .flatMap(List::stream)
                .map(TimeMention::when)
                .filter(Absolute.class::isInstance)
                .map(when -> ((Absolute) when).date())
                .filter(date -> date.precision() == Edtf.Precision.MONTH || date.isDay())
                .flatMap(date -> date.last().stream())
                .filter(day -> day.getYear() == year)
                .map(YearMonth::from)
                .max(Comparator.naturalOrder());
    }

    /** {@return the last year that the text names without looking ahead} */
    private Optional<Integer> year() {
        Map<Integer, Integer> seen = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < sentences.size(); i++) {
            for (TimeMention time : times.get(i)) {
                Optional<Edtf> date = time.when() instanceof Absolute absolute
                        ? Optional.of(absolute.date())
                        : time.when() instanceof When.Months months && months.year() instanceof Absolute of
                                ? Optional.of(of.date())
                                : Optional.empty();
                if (date.isPresent() && !looksAhead(sentences.get(i), time)) {
                    date.get().last().ifPresent(day -> seen.merge(day.getYear(), 1, Integer::sum));
                }
            }
        }
        return imprint().or(() -> seen.keySet().stream().findFirst());
    }

    /** "2023, all rights reserved": the year in what a publisher writes at the foot. */
    private Optional<Integer> imprint() {
        for (int i = Math.max(0, sentences.size() - TAIL); i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            boolean ofPublisher = tokens.stream().anyMatch(t -> IMPRINT.contains(t.folded()) || t.isMark('©'));
            Optional<Integer> year = tokens.stream()
                    .map(Token::text)
                    .filter(text -> text.matches("(19|20)\\d\\d"))
                    .map(Integer::valueOf)
                    .findFirst();
            if (ofPublisher && year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** A time behind "by" or "until", or in a clause with "will". */
    private static boolean looksAhead(Sentence sentence, TimeMention time) {
        for (int k = Math.max(0, time.from() - 2); k < time.from(); k++) {
            if (AHEAD.contains(sentence.token(k).folded())) {
                return true;
            }
        }
        for (int k = Math.max(0, time.from() - 8); k < Math.min(sentence.size(), time.to() + 5); k++) {
            String word = sentence.token(k).folded();
            if (word.equals("will") || word.equals("would") || word.equals("marks")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Edtf> exactDay(TimeMention time) {
        return time.when() instanceof Absolute absolute && absolute.date().isDay()
                ? Optional.of(absolute.date())
                : Optional.empty();
    }

    private static Optional<Edtf> dayIn(int year, MonthDays days) {
        YearMonth month = YearMonth.of(year, days.endMonth());
        return month.isValidDay(days.endDay()) ? Optional.of(Edtf.day(month.atDay(days.endDay()))) : Optional.empty();
    }
}
