package org.chancery.extract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.chancery.document.Document;
import org.chancery.document.Document.Metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every example that stands with a predicate in {@code import/frames}. */
class FrameExamplesTests {

    private static final Extractor EXTRACTOR = TestExtractor.get();

    @TestFactory
    Stream<DynamicTest> shouldTellWhatThePredicateTellsInEveryYes() {
        return EXTRACTOR.frames().stream().flatMap(frame -> frame.yes().stream()
                .map(sentence -> dynamicTest(
                        frame.name() + ": " + sentence,
                        () -> assertThat(rules(sentence)).as(sentence).contains(frame.name()))));
    }

    @TestFactory
    Stream<DynamicTest> shouldNotTellItInAnyNo() {
        return EXTRACTOR.frames().stream().flatMap(frame -> frame.no().stream()
                .map(sentence -> dynamicTest(
                        frame.name() + ": " + sentence,
                        () -> assertThat(rules(sentence)).as(sentence).doesNotContain(frame.name()))));
    }

    private static List<String> rules(String sentence) {
        Document document = new Document("example", sentence, Metadata.NONE);
        return EXTRACTOR.drafts(EXTRACTOR.analyze(document)).stream()
                .map(Draft::rule)
                .toList();
    }
}
