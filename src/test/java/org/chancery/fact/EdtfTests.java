package org.chancery.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.fact.Edtf.Precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfTests {

    @ParameterizedTest
    @CsvSource({
        "2024-06-19,2024-06-19,2024-06-19,DAY",
        "2024-02,2024-02-01,2024-02-29,MONTH",
        "2023,2023-01-01,2023-12-31,YEAR",
        "2024-06-19/2024-06-20,2024-06-19,2024-06-20,INTERVAL",
        "2024-01/2024-03,2024-01-01,2024-03-31,INTERVAL",
        "2024-06-20~,2024-06-20,2024-06-20,DAY",
    })
    void shouldKnowItsBoundsAndItsPrecision(String text, LocalDate first, LocalDate last, Precision precision) {
        Edtf date = Edtf.parse(text);
        assertThat(date.first()).contains(first);
        assertThat(date.last()).contains(last);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(text);
    }

    @Test
    void shouldLeaveTheOpenEndOfAnIntervalOpen() {
        assertThat(Edtf.parse("1991/..").last()).isEmpty();
        assertThat(Edtf.parse("../1991").first()).isEmpty();
        assertThat(Edtf.parse("1991/..").first()).contains(LocalDate.of(1991, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024-13",
                "2023-02-29",
                "24-06-19",
                "2024-6-19",
                "19.06.2024",
                "2024-06-20/2024-06-19",
                "../..",
                "2024/2023",
                "today",
                "2024-06-19T10:00",
                "2024-06-19/2024-06-20/2024-06-21"
            })
    void shouldRefuseWhatIsNoDateAndQuoteIt(String text) {
        assertThat(Edtf.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06,2024-06-19,true",
        "2024-06,2024-07-01,false",
        "2024,2024-12-31,true",
        "1991/..,2024-06-19,true",
        "../1991,1992,false",
        "2024-06-19/2024-06-20,2024-06-20,true",
        "2024-06-19,2024-06-20,false",
    })
    void shouldTellWhetherTwoDatesCanBeOne(String one, String other, boolean overlap) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlap);
        assertThat(Edtf.parse(other).overlaps(Edtf.parse(one))).isEqualTo(overlap);
    }

    @Test
    void shouldPreferTheFinerOfTwo() {
        assertThat(Edtf.parse("2024-06-19").isFinerThan(Edtf.parse("2024-06"))).isTrue();
        assertThat(Edtf.parse("2024-06").isFinerThan(Edtf.parse("2024-06-19"))).isFalse();
        assertThat(Edtf.parse("2024").isFinerThan(Edtf.parse("2024"))).isFalse();
    }

    @Test
    void shouldWriteWhatItWasMadeOf() {
        assertThat(Edtf.day(LocalDate.of(2024, 6, 9))).hasToString("2024-06-09");
        assertThat(Edtf.month(YearMonth.of(2024, 6))).hasToString("2024-06");
        assertThat(Edtf.year(987)).hasToString("0987");
        assertThat(Edtf.between(Edtf.year(2001), Edtf.parse("2003-05"))).hasToString("2001/2003-05");
    }

    @Test
    void shouldSortByFirstDay() {
        List<Edtf> dates =
                List.of(Edtf.parse("2024-06-20"), Edtf.parse("2023"), Edtf.parse("2024-06"), Edtf.parse("2023-12-31"));
        assertThat(dates.stream().sorted().map(Edtf::text)).startsWith("2023", "2023-12-31");
    }

    @Test
    void shouldContainExactlyTheDaysBetweenItsBounds() {
        Edtf june = Edtf.parse("2024-06");
        for (LocalDate day = LocalDate.of(2024, 5, 1); day.isBefore(LocalDate.of(2024, 8, 1)); day = day.plusDays(1)) {
            assertThat(june.contains(Edtf.day(day))).isEqualTo(day.getMonthValue() == 6);
        }
    }
}
