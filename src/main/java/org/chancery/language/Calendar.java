package org.chancery.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.chancery.document.Block;
import org.chancery.fact.Edtf;
import org.chancery.language.Mention.DateMention;
import org.chancery.language.When.Direction;
import org.chancery.language.When.From;

/** Turns the times of a document into dates, sentence by sentence: each may lean on the day of the document and on the time before. */
final class Calendar {

    private static final Set<String> AHEAD = Set.of(
            "will", "shall", "next", "upcoming", "scheduled", "due", "expected", "plans", "planned", "coming", "would");
    private static final Set<String> SAYING =
            Set.of("said", "told", "announced", "stated", "reported", "confirmed", "according", "wrote");
    private static final Set<String> GOING = Set.of(
            "arrives",
            "travels",
            "visits",
            "flies",
            "leaves",
            "departs",
            "heads",
            "meets",
            "hosts",
            "receives",
            "begins",
            "starts",
            "opens",
            "returns",
            "goes");
    private static final int REACH = 14;
    private static final int LEADING = 2;

    private final Optional<Edtf> published;
    private Optional<Edtf> context = Optional.empty();
    private Optional<Edtf> entry = Optional.empty();
    private Optional<Integer> headingYear = Optional.empty();
    private @Nullable Block block;

    Calendar(Optional<Edtf> published) {
        this.published = published;
    }

    List<DateMention> resolve(Sentence sentence, List<TimeMention> times) {
        boolean newBlock = !sentence.block().equals(block);
        block = sentence.block();
        if (newBlock && sentence.block().kind() == Block.Kind.HEADING) {
            context = Optional.empty();
        }
        if (newBlock) {
            entry = Optional.empty();
        }
        List<DateMention> dates = new ArrayList<>();
        for (TimeMention time : times) {
            Optional<Edtf> date = date(sentence, time);
            if (newBlock && dates.isEmpty() && opensEntry(sentence, time)) {
                entry = date;
            }
            dates.add(new DateMention(time.from(), time.to(), date));
            if (date.isPresent() && date.get().precision() != Edtf.Precision.YEAR) {
                context = date;
            }
        }
        if (sentence.block().kind() == Block.Kind.HEADING && times.size() == 1) {
            Optional<Edtf> date = dates.get(0).date();
            boolean alone = times.get(0).to() - times.get(0).from() >= sentence.size() - 1;
            if (alone && date.isPresent() && date.get().precision() == Edtf.Precision.YEAR) {
                headingYear = date.get().first().map(java.time.LocalDate::getYear);
                context = date;
            }
        }
        return dates;
    }

    /** "September 2022 - A goes to X on 8 November": the entry of a timeline lends its year. */
    private static boolean opensEntry(Sentence sentence, TimeMention time) {
        return time.from() <= 1
                && time.to() + 1 < sentence.size()
                && "-–—:|".contains(sentence.token(time.to()).text());
    }

    /** {@return of the last and the next day of that name the one nearer to the entry} */
    private Optional<Edtf> nearEntry(TimeMention time) {
        Optional<Edtf> before = time.when().resolve(new From(entry, context, Direction.PAST));
        Optional<Edtf> after = time.when().resolve(new From(entry, context, Direction.FUTURE));
        return Stream.of(before, after).flatMap(Optional::stream).min(Comparator.comparingLong(this::fromEntry));
    }

    private long fromEntry(Edtf date) {
        return Math.abs(date.first().orElseThrow().toEpochDay()
                - entry.flatMap(Edtf::first).orElseThrow().toEpochDay());
    }

    private Optional<Edtf> date(Sentence sentence, TimeMention time) {
        if (entry.flatMap(Edtf::first).isPresent() && time.when() instanceof When.MonthDays) {
            return nearEntry(time).filter(date -> date.first().isPresent());
        }
        Direction direction = direction(sentence, time);
        if (headingYear.isPresent() && isOfHeadingYear(time.when())) {
            Edtf year = Edtf.year(headingYear.get());
            return time.when()
                    .resolve(new From(Optional.of(year), context, direction))
                    .filter(date -> date.overlaps(year));
        }
        return time.when().resolve(new From(published, context, direction));
    }

    private static boolean isOfHeadingYear(When when) {
        return when instanceof When.MonthDays || when instanceof When.MonthOfYear;
    }

    /** "On Tuesday he will …": a time at the head belongs to the clause behind it. */
    private static boolean willFollows(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            String word = sentence.token(i).folded();
            if (AHEAD.contains(word)) {
                return true;
            }
            if (SAYING.contains(word)
                    || sentence.token(i).tag() == Token.Tag.VERB && !word.endsWith("ing")
                    || sentence.token(i).isMark(';')) {
                return false;
            }
        }
        return false;
    }

    /** "Arrives in Manila on Saturday": in a text, unlike a headline, the present with a day speaks of what is to come. */
    private static boolean isNarratedAhead(Sentence sentence, TimeMention time) {
        if (sentence.block().kind() != Block.Kind.BODY) {
            return false;
        }
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - REACH); i--) {
            Token token = sentence.token(i);
            if (token.tag() == Token.Tag.VERB || token.tag() == Token.Tag.AUX) {
                return GOING.contains(token.folded());
            }
        }
        return false;
    }

    /** A clause with "will" before the time looks ahead, unless what was said stands between. */
    private static Direction direction(Sentence sentence, TimeMention time) {
        if (time.from() <= LEADING && willFollows(sentence, time.to()) || isNarratedAhead(sentence, time)) {
            return Direction.FUTURE;
        }
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - REACH); i--) {
            String word = sentence.token(i).folded();
            if (SAYING.contains(word)) {
                return Direction.PAST;
            }
            if (AHEAD.contains(word)) {
                return Direction.FUTURE;
            }
            if (word.equals("to")
                    && i + 1 < time.from()
                    && sentence.token(i + 1).tag() == Token.Tag.VERB
                    && sentence.block().kind() == Block.Kind.HEADING) {
                return Direction.FUTURE;
            }
        }
        return Direction.PAST;
    }
}
