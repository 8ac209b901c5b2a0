package org.chancery.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.chancery.fact.Fact;
import org.chancery.fact.FactLines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvaluationTests {

    @TempDir
    private Path folder = Path.of("");

    private Marks marks(String... lines) throws IOException {
        Path facts = folder.resolve("facts.jsonl");
        Path names = folder.resolve("names.json");
        Files.writeString(facts, String.join("\n", lines).replace('\'', '"'));
        Files.writeString(
                names, "{\"Ana Silva\": [\"Anna Silva\", \"President Silva\"], \"Peru\": [\"Republic of Peru\"]}");
        return Marks.read(facts, names);
    }

    private static List<Fact> found(String... lines) {
        return FactLines.read(
                        Stream.of(lines).map(line -> line.replace('\'', '"')
                                .replace("}", ",\"confidence\":0.9,\"rule\":\"r\",\"evidence\":[[0,4]]}")),
                        "found")
                .toList();
    }

    private static final String MEETING =
            "{'fact':'meeting','document':'d','participants':['Ana Silva','Bo Chen'],'mode':'call','date':'2024-06-19','status':'held'}";

    @Test
    void shouldCountWhatIsRightExtraAndMissed() throws IOException {
        Evaluation evaluation = Evaluation.of(
                List.of(marks(
                        MEETING,
                        "{'fact':'office','document':'d','holder':'Ana Silva','title':'President','of':'Peru'}")),
                found(
                        MEETING.replace("Ana Silva", "Anna Silva").replace("2024-06-19", "2024-06"),
                        "{'fact':'office','document':'d','holder':'Bo Chen','title':'Minister','of':'Chile','status':'held'}"));
        assertThat(evaluation.core()).isEqualTo(new Tally(1, 1, 1, 2, 3));
        assertThat(evaluation.core().precision()).isEqualTo(0.5);
        assertThat(evaluation.core().recall()).isEqualTo(0.5);
        assertThat(evaluation.core().f1()).isEqualTo(0.5);
        assertThat(evaluation.misses()).singleElement().satisfies(miss -> assertThat(miss.fact())
                .contains("Ana Silva"));
        assertThat(evaluation.extras()).singleElement().satisfies(extra -> assertThat(extra.fact())
                .contains("Bo Chen"));
    }

    @Test
    void shouldLetAMarkAllowSeveralValuesAndExcuseRoles() throws IOException {
        Evaluation evaluation = Evaluation.of(
                List.of(
                        marks(
                                "{'fact':'visit','document':'d','visitor':'Ana Silva','destination':['Peru','Chile'],'date':'2020','optional':['date']}",
                                "{'fact':'visit','document':'d','visitor':'Bo Chen','destination':'Peru','optional':['fact']}")),
                found(
                        "{'fact':'visit','document':'d','visitor':'President Silva','destination':'Chile','date':'2024-06-19','kind':'visit','status':'made'}"));
        assertThat(evaluation.all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    }

    @Test
    void shouldCompareMeetingsPairByPairAndRepeatsOnce() throws IOException {
        String three =
                "{'fact':'meeting','document':'d','participants':['A','B','C'],'mode':'in person','status':'held'}";
        Evaluation evaluation = Evaluation.of(List.of(marks(three)), found(three, three.replace("'A',", "")));
        assertThat(evaluation.core()).isEqualTo(new Tally(3, 0, 0, 6, 6));
        assertThat(evaluation.repeats()).isEqualTo(1);
    }

    @Test
    void shouldLeaveOtherDocumentsOut() throws IOException {
        assertThat(Evaluation.of(List.of(marks(MEETING)), found(MEETING.replace("'d'", "'e'")))
                        .core())
                .isEqualTo(new Tally(0, 0, 1, 0, 0));
    }

    @Test
    void shouldTellEveryMistakeInTheMarksWithItsLine() {
        assertThatExceptionOfType(MarksException.class)
                .isThrownBy(() -> marks(
                        MEETING,
                        "{'fact':'gossip','document':'d'}",
                        "not json",
                        "{'fact':'visit'}",
                        MEETING.replace("2024-06-19", "19 June")))
                .withMessageContaining("facts.jsonl:2")
                .withMessageContaining("gossip")
                .withMessageContaining("facts.jsonl:3")
                .withMessageContaining("facts.jsonl:4")
                .withMessageContaining("facts.jsonl:5")
                .withMessageContaining("19 June");
    }
}
