package org.chancery.fact;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FactLinesTests {

    private static final String TAIL = ",\"confidence\":0.93,\"rule\":\"r\",\"evidence\":[[3,9]]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fact\":\"office\",\"document\":\"d\",\"holder\":\"A\",\"title\":\"President\",\"of\":\"Peru\",\"date\":\"2024\",\"status\":\"held\"",
                "{\"fact\":\"membership\",\"document\":\"d\",\"member\":\"Peru\",\"group\":\"APEC\",\"since\":\"1998\",\"status\":\"held\"",
                "{\"fact\":\"visit\",\"document\":\"d\",\"visitor\":\"A\",\"destination\":\"Peru\",\"date\":\"2024-06-19/2024-06-20\",\"kind\":\"state visit\",\"status\":\"made\",\"places\":[\"Lima\"],\"invitedBy\":[\"B\"],\"accompaniedBy\":[\"C\"],\"occasion\":\"APEC summit\"",
                "{\"fact\":\"meeting\",\"document\":\"d\",\"participants\":[\"A\",\"B\"],\"mode\":\"in person\",\"date\":\"2024-06-19\",\"place\":[\"Lima\"],\"status\":\"held\"",
                "{\"fact\":\"invitation\",\"document\":\"d\",\"inviter\":\"A\",\"invitee\":\"B\",\"destination\":\"Peru\",\"status\":\"open\"",
                "{\"fact\":\"agreement\",\"document\":\"d\",\"parties\":[\"Peru\",\"Chile\"],\"name\":\"Treaty of Lima\",\"date\":\"1929\",\"kind\":\"treaty\",\"status\":\"signed\"",
                "{\"fact\":\"relationship\",\"document\":\"d\",\"parties\":[\"Peru\",\"Chile\"],\"level\":\"alliance\",\"status\":\"held\"",
                "{\"fact\":\"award\",\"document\":\"d\",\"recipient\":\"A\",\"honour\":\"Order of the Sun\",\"conferredBy\":[\"Peru\"],\"presentedBy\":[\"B\"]",
                "{\"fact\":\"venture\",\"document\":\"d\",\"name\":\"V\",\"partners\":[\"X\",\"Y\"],\"until\":\"2030\"",
                "{\"fact\":\"project\",\"document\":\"d\",\"name\":\"Port\",\"participants\":[\"X\"],\"location\":[\"Peru\"],\"status\":\"proposed\"",
                "{\"fact\":\"figure\",\"document\":\"d\",\"about\":[\"Peru\",\"Chile\"],\"value\":3630000000,\"unit\":\"USD\",\"measure\":\"trade turnover\",\"period\":\"2023\"",
                "{\"fact\":\"trade\",\"document\":\"d\",\"exporter\":\"Peru\",\"importer\":\"Chile\",\"goods\":[\"copper\"]",
                "{\"fact\":\"statement\",\"document\":\"d\",\"speaker\":\"A\",\"about\":[\"Peru\"],\"stance\":\"thank\",\"topic\":\"help\"",
                "{\"fact\":\"publication\",\"document\":\"d\",\"author\":\"A\",\"outlet\":\"O\",\"date\":\"2024\"",
                "{\"fact\":\"location\",\"document\":\"d\",\"place\":\"Lima\",\"in\":\"Peru\""
            })
    void shouldGiveEveryKindOfFactBackByteForByte(String head) {
        Fact fact = FactLines.read(Stream.of(head + TAIL), "x").findFirst().orElseThrow();
        String line = FactLines.line(fact);
        assertThat(FactLines.line(
                        FactLines.read(Stream.of(line), "x").findFirst().orElseThrow()))
                .isEqualTo(line);
        assertThat(line).startsWith(head.substring(0, head.indexOf(",\"document\"")));
        assertThat(fact.provenance().evidence()).containsExactly(new Span(3, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|no JSON object",
                "[]|expected one of",
                "{\"document\":\"d\"}|fact",
                "{\"fact\":\"gossip\",\"document\":\"d\"}|gossip",
                "{\"fact\":\"office\",\"document\":\"d\",\"holder\":\"A\"}|of",
                "{\"fact\":\"office\",\"document\":\"d\",\"holder\":\"A\",\"of\":\"Peru\",\"status\":\"current\",\"title\":\"x\"}|held, former, elect",
                "{\"fact\":\"visit\",\"document\":\"d\",\"visitor\":\"A\",\"destination\":\"Peru\",\"date\":\"19.6.2024\"}|19.6.2024",
                "{\"fact\":\"meeting\",\"document\":\"d\",\"participants\":[7],\"mode\":\"call\",\"status\":\"held\"}|participants",
                "{\"fact\":\"figure\",\"document\":\"d\",\"about\":[\"Peru\"],\"value\":\"many\",\"unit\":\"%\"}|value",
                "{\"fact\":\"office\",\"document\":\"d\",\"holder\":\"A\",\"holder\":\"B\"}|Duplicate",
                "{\"fact\":\"location\",\"document\":\"d\",\"place\":\"Lima\",\"in\":\"Peru\",\"mood\":\"good\"}|mood",
            })
    void shouldTellTheLineAndWhatIsWrongWithIt(String line, String wrong) {
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(
                        () -> FactLines.read(Stream.of("", line), "facts.jsonl").toList())
                .withMessageContaining("facts.jsonl:2")
                .withMessageContaining(wrong);
    }

    @Test
    void shouldTellEveryMistakeOfALineAtOnce() {
        String line =
                "{\"fact\":\"visit\",\"document\":\"d\",\"visitor\":\"A\",\"date\":\"soon\",\"status\":\"maybe\",\"evidence\":[[9,3]]}";
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() -> FactLines.read(Stream.of(line), "f").toList())
                .withMessageContaining("destination")
                .withMessageContaining("soon")
                .withMessageContaining("maybe")
                .withMessageContaining("evidence");
    }

    @Test
    void shouldWriteWholeNumbersWithoutAPoint() {
        String line =
                "{\"fact\":\"figure\",\"document\":\"d\",\"about\":[\"Peru\"],\"value\":186.0,\"unit\":\"projects\""
                        + TAIL;
        Fact fact = FactLines.read(Stream.of(line), "x").findFirst().orElseThrow();
        assertThat(FactLines.line(fact)).contains("\"value\":186,");
    }

    @Test
    void shouldKeepTheContractsFourteenKindsAndTheirOrder() {
        assertThat(FactKind.all().stream().map(FactKind::name))
                .isEqualTo(List.of(
                        "office",
                        "membership",
                        "visit",
                        "meeting",
                        "invitation",
                        "agreement",
                        "relationship",
                        "award",
                        "venture",
                        "project",
                        "figure",
                        "trade",
                        "statement",
                        "publication",
                        "location"));
    }
}
