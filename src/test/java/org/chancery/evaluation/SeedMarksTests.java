package org.chancery.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.document.DocumentReader;
import org.chancery.document.Reading.Read;
import org.chancery.extract.TestExtractor;
import org.chancery.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** The digests in {@code seeds/} say what is marked in {@code src/test/resources/seeds}, and it is found there. */
class SeedMarksTests {

    private static final Path MARKS = Path.of("src/test/resources/seeds");

    @Test
    void shouldFindInTheSeedsWhatIsMarkedThere() {
        List<Fact> facts = new ArrayList<>();
        new DocumentReader().read(Path.of("seeds"), reading -> {
            if (reading instanceof Read read) {
                facts.addAll(TestExtractor.get().extract(read.document()));
            }
        });
        Evaluation evaluation =
                Evaluation.of(List.of(Marks.read(MARKS.resolve("facts.jsonl"), MARKS.resolve("entities.json"))), facts);
        assertThat(evaluation.core().precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.core().f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.all().f1()).isGreaterThanOrEqualTo(0.97);
    }
}
