package org.chancery.language;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.document.Document;
import org.chancery.document.Document.Metadata;
import org.chancery.lexicon.Lexicon;
import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityFinderTests {

    private static final Analyzer ANALYZER = new Analyzer(Lexicon.read(ResourceFolder.onClassPath("import/lexicon")));

    private static List<Quantity> quantities(String sentence) {
        return ANALYZER.analyze(new Document("d", sentence, Metadata.NONE)).sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(Mention.QuantityMention.class::isInstance)
                .map(m -> ((Mention.QuantityMention) m).quantity())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade was worth US$3.55 billion.|3550000000|USD",
                "Trade reached USD 3.63 billion.|3630000000|USD",
                "Capital of USD 984,98 million was registered.|984980000|USD",
                "They paid 1,224 million euros.|1224000000|EUR",
                "They paid €7.4bn for it.|7400000000|EUR",
                "It grew by 2.3%.|2.3|%",
                "It grew by 8 percent.|8|%",
                "It grew by 8 per cent.|8|%",
                "It grew by one third.|33.3|%",
                "It fell by a quarter.|25|%",
                "There are 186 investment projects.|186|projects",
                "Some 5,000 peacekeepers will remain.|5000|peacekeepers",
                "More than 20,000 soldiers came.|20000|soldiers",
                "Two dozen trucks came.|24|trucks",
                "The pipe carries 27.5 billion cubic metres.|27500000000|cubic metres",
                "They sent 60-80 thousand people.|60000|people",
            })
    void shouldReadAPlainNumberAndItsUnit(String sentence, double value, String unit) {
        assertThat(quantities(sentence)).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).isEqualTo(value);
            assertThat(quantity.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two leaders met.",
                "He came on 19 June 2024.",
                "The score was 3/4.",
                "It rose by two percentage points."
            })
    void shouldCountNothingWhereNothingIsCounted(String sentence) {
        assertThat(quantities(sentence)).isEmpty();
    }
}
