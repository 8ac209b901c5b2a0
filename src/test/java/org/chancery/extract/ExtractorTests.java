package org.chancery.extract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.document.Document;
import org.chancery.document.Document.Metadata;
import org.chancery.fact.Fact;
import org.chancery.fact.FactLines;
import org.chancery.fact.Span;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ExtractorTests {

    private static final Extractor EXTRACTOR = TestExtractor.get();

    private static Document document(String text) {
        return new Document(
                "d",
                text,
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("2024-06-20"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<String> lines(String text) {
        return EXTRACTOR.extract(document(text)).stream().map(FactLines::line).toList();
    }

    private static List<String> lines(String text, String kind) {
        return lines(text).stream()
                .filter(line -> line.startsWith("{\"fact\":\"" + kind + "\""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peruvian President Ana Silva met Chilean Foreign Minister Juan Rojas in Lima on Monday.",
                "Chilean Foreign Minister Juan Rojas was received by Peruvian President Ana Silva in Lima on Monday.",
                "Peruvian President Ana Silva held talks with Chilean Foreign Minister Juan Rojas in Lima on Monday.",
                "Talks between Peruvian President Ana Silva and Chilean Foreign Minister Juan Rojas took place in Lima on Monday.",
                "Peruvian President Ana Silva's meeting with Chilean Foreign Minister Juan Rojas in Lima on Monday was short.",
                "Peruvian President Ana Silva, who met Chilean Foreign Minister Juan Rojas in Lima on Monday, was silent.",
                "Peruvian President Ana Silva travelled home to meet Chilean Foreign Minister Juan Rojas in Lima on Monday.",
                "On Monday Peruvian President Ana Silva met with Chilean Foreign Minister Juan Rojas in Lima.",
                "After meeting Chilean Foreign Minister Juan Rojas in Lima on Monday, Peruvian President Ana Silva left.",
            })
    void shouldReadAMeetingOffEveryConstruction(String sentence) {
        assertThat(lines(sentence, "meeting")).singleElement().satisfies(line -> assertThat(line)
                .contains("\"Ana Silva\"")
                .contains("\"Juan Rojas\"")
                .contains("\"mode\":\"in person\"")
                .contains("\"date\":\"2024-06-17\"")
                .contains("Lima")
                .contains("\"status\":\"held\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peruvian President Ana Silva did not meet Chilean Foreign Minister Juan Rojas.",
                "Peruvian President Ana Silva refused to meet Chilean Foreign Minister Juan Rojas.",
                "Peruvian President Ana Silva hopes to meet Chilean Foreign Minister Juan Rojas.",
                "If Peruvian President Ana Silva met Chilean Foreign Minister Juan Rojas, nobody saw it.",
                "Will Peruvian President Ana Silva meet Chilean Foreign Minister Juan Rojas?",
                "Peruvian President Ana Silva denied that she had met Chilean Foreign Minister Juan Rojas.",
                "Peruvian President Ana Silva and Chilean Foreign Minister Juan Rojas attended the ceremony.",
                "Peruvian President Ana Silva left without meeting Chilean Foreign Minister Juan Rojas.",
            })
    void shouldTellNoMeetingThatIsDeniedHopedForOrOnlyPossible(String sentence) {
        assertThat(lines(sentence, "meeting")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peruvian President Ana Silva will meet Chilean Foreign Minister Juan Rojas on Friday.|planned",
                "Peruvian President Ana Silva plans to meet Chilean Foreign Minister Juan Rojas on Friday.|planned",
                "Peruvian President Ana Silva is to meet Chilean Foreign Minister Juan Rojas on Friday.|planned",
                "A meeting between Peruvian President Ana Silva and Chilean Foreign Minister Juan Rojas was cancelled.|cancelled",
                "Peruvian President Ana Silva cancelled a meeting with Chilean Foreign Minister Juan Rojas.|cancelled",
                "Peruvian President Ana Silva spoke by phone with Chilean Foreign Minister Juan Rojas.|call",
                "Peruvian President Ana Silva spoke with Chilean Foreign Minister Juan Rojas by video link.|video",
            })
    void shouldTellPlansCancellationsAndCallsForWhatTheyAre(String sentence, String word) {
        assertThat(lines(sentence, "meeting")).singleElement().satisfies(line -> assertThat(line)
                .contains("\"" + word + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit|Peruvian President Ana Silva arrived in Santiago on Wednesday for a state visit.|\"destination\":\"Chile\",\"date\":\"2024-06-19\"",
                "visit|Peruvian President Ana Silva will visit Chile next week.|\"status\":\"planned\"",
                "visit|Peruvian President Ana Silva postponed a visit to Chile.|\"status\":\"cancelled\"",
                "visit|At the invitation of Chilean President Juan Rojas, Peruvian President Ana Silva visited Chile in May.|\"invitedBy\":[\"Juan Rojas\"]",
                "invitation|Peruvian President Ana Silva invited Chilean President Juan Rojas to visit Peru.|\"destination\":\"Peru\"",
                "agreement|Peru and Chile signed the Treaty on Shared Waters in Lima on 3 May 2021.|\"date\":\"2021-05-03\",\"kind\":\"treaty\"",
                "agreement|Peru and Chile are negotiating a free trade agreement.|\"status\":\"under negotiation\"",
                "relationship|Peru and Chile established diplomatic relations on 3 May 1921.|\"level\":\"diplomatic relations\",\"since\":\"1921-05-03\"",
                "relationship|Peru broke off diplomatic relations with Chile in 1978.|\"status\":\"ended\"",
                "award|Peru awarded the Order of the Sun to Chilean President Juan Rojas.|\"recipient\":\"Juan Rojas\"",
                "membership|Peru joined APEC in 1998.|\"group\":\"APEC\",\"since\":\"1998\"",
                "project|Gazprom is building a refinery in Peru.|\"participants\":[\"Gazprom\"],\"location\":[\"Peru\"]",
                "trade|Peru exports copper to Chile.|\"exporter\":\"Peru\",\"importer\":\"Chile\",\"goods\":[\"copper\"]",
                "statement|Peruvian President Ana Silva thanked Chile for the help.|\"stance\":\"thank\"",
                "publication|Peruvian President Ana Silva published an article in Le Monde.|\"outlet\":\"Le Monde\"",
                "figure|Trade between Peru and Chile grew by 8 percent in 2023.|\"value\":8,\"unit\":\"%\"",
                "office|Peruvian President Ana Silva spoke.|\"title\":\"President\",\"of\":\"Peru\"",
            })
    void shouldTellEveryKindOfFact(String kind, String sentence, String part) {
        assertThat(lines(sentence, kind)).as(sentence).anySatisfy(line -> assertThat(line)
                .contains(part));
    }

    @Test
    void shouldResolveWhoIsMeantOnlyWhereItIsSafe() {
        assertThat(lines(
                        "Peruvian President Ana Silva arrived in Santiago on Wednesday. She met Chilean President Juan Rojas. The two presidents signed a treaty on water. The two countries share a border.",
                        "meeting"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"Ana Silva\"").contains("\"Juan Rojas\""));
        assertThat(lines(
                        "Peruvian President Ana Silva and Peruvian Foreign Minister Eva Paz were there. She met Chilean President Juan Rojas.",
                        "meeting"))
                .noneSatisfy(line -> assertThat(line).contains("\"Juan Rojas\""));
    }

    @Test
    void shouldTellOneEventToldTwiceOnceWithBothSentences() {
        List<Fact> facts = EXTRACTOR.extract(
                document(
                        "Peruvian President Ana Silva met Chilean President Juan Rojas in Lima on Monday. Silva and Rojas met for an hour."));
        assertThat(facts.stream().filter(f -> f.factKind().name().equals("meeting")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.provenance().evidence()).hasSize(2));
    }

    @Test
    void shouldGiveSpansInCodePointsThatShowTheSentence() {
        String sentence = "Peruvian President Ana Silva met Chilean President Juan Rojas in Lima.";
        String text = "🇵🇪🇨🇱 A note first.\n\n" + sentence + "\n";
        Fact meeting = EXTRACTOR.extract(document(text)).stream()
                .filter(f -> f.factKind().name().equals("meeting"))
                .findFirst()
                .orElseThrow();
        Span span = meeting.provenance().evidence().get(0);
        int from = text.offsetByCodePoints(0, span.start());
        assertThat(text.substring(from, text.offsetByCodePoints(from, span.end() - span.start())))
                .isEqualTo(sentence);
    }

    @Test
    void shouldGiveTheSameLinesAgainWhateverWasReadBetween() {
        String one = "Peruvian President Ana Silva met Chilean President Juan Rojas in Lima on Monday.";
        List<String> first = lines(one);
        lines("French President Emmanuel Macron visited Japan in May.");
        assertThat(lines(one)).isEqualTo(first).isNotEmpty();
    }

    /** Each stage has a bound: four times the text takes not much more than four times as long. */
    @Test
    void shouldReadALongDocumentInLinearTime() {
        String paragraph =
                "Peruvian President Ana Silva met Chilean Foreign Minister Juan Rojas in Lima on Monday and spoke of trade.\n";
        lines(paragraph.repeat(500));
        long small = time(paragraph.repeat(2_000));
        long large = time(paragraph.repeat(8_000));
        assertThat(large).isLessThan(small * 12 + 500);
    }

    private static long time(String text) {
        long start = System.nanoTime();
        lines(text);
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test
    void shouldEndOnALineOfAHundredThousandCharactersAndOnTenThousandNamesInARow() {
        String line = "and then the president of the republic spoke of trade ".repeat(2_000);
        String names = IntStream.range(0, 10_000)
                .mapToObj(
                        i -> "Minister Ana%c%c Silva%c".formatted('a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676 % 26))
                .collect(joining(", "));
        assertTimeout(Duration.ofSeconds(60), () -> {
            lines(line);
            lines(names);
            lines("(".repeat(50_000) + "\"".repeat(50_000));
            lines("A ".repeat(50_000));
        });
    }
}
