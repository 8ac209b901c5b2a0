package org.chancery.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLinesTests {

    private static final String GOOD =
            "{\"id\":\"a\",\"text\":\"The president met the minister on Monday and left.\",\"title\":\"T\",\"publisher\":\"P\",\"published\":\"2024-06-18\",\"url\":\"https://example.org\",\"language\":\"en\"}";

    @TempDir
    private Path folder = Path.of("");

    private List<Reading> read(long limit, String... lines) throws IOException {
        Path file = folder.resolve("all.jsonl");
        Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = new ArrayList<>();
        new JsonLines(limit, "all.jsonl").read(file, readings::add);
        return readings;
    }

    @Test
    void shouldReadADocumentALineWithItsMetadata() throws IOException {
        assertThat(read(9999, GOOD, "", GOOD.replace("\"a\"", "\"b\"") + "\r"))
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(Read.class, read -> {
                    assertThat(read.document().id()).isEqualTo("a");
                    assertThat(read.document().metadata().title()).contains("T");
                    assertThat(read.document().metadata().publisher()).contains("P");
                    assertThat(read.document().metadata().published()).contains("2024-06-18");
                    assertThat(read.document().metadata().url()).contains("https://example.org");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\"|no JSON",
                "[1,2]|expected an object",
                "{\"id\":\"x\"}|expected an object with texts",
                "{\"id\":\"x\",\"text\":7}|expected an object with texts",
                "{\"id\":\"\",\"text\":\"words\"}|expected an object with texts",
                "{\"id\":\"x\",\"text\":null}|expected an object with texts",
                "{\"id\":\"x\",\"text\":\"123\"}|empty",
                "{\"id\":\"x\",\"text\":\"a \\u0000 b\"}|NUL",
                "{\"id\":\"x\",\"text\":\"a \\ud800 b\"}|half a character",
                "{\"id\":\"a\",\"text\":\"another text with this id\"}|the id \"a\" is that of line 1"
            })
    void shouldRefuseABadLineWithItsPlaceAndGoOn(String bad, String reason) throws IOException {
        List<Reading> readings = read(9999, GOOD, bad, GOOD.replace("\"a\"", "\"c\""));
        assertThat(readings).hasSize(3);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.name() + ": " + refused.reason())
                        .contains(reason)
                        .contains("all.jsonl:2"));
        assertThat(readings.get(2)).isInstanceOf(Read.class);
    }

    @Test
    void shouldRefuseALineBeyondTheLimitWithoutKeepingIt() throws IOException {
        List<Reading> readings = read(200, GOOD.replace("met", "met ".repeat(500)), GOOD.replace("\"a\"", "\"b\""));
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.name() + ": " + refused.reason())
                        .startsWith("all.jsonl:1")
                        .contains("200"));
        assertThat(readings.get(1)).isInstanceOf(Read.class);
    }

    @Test
    void shouldRefuseAnEmptyFile() throws IOException {
        assertThat(read(99, "", "  ")).singleElement().isInstanceOf(Refused.class);
    }
}
