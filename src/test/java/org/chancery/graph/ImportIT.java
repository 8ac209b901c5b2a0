package org.chancery.graph;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.chancery.Harness;
import org.chancery.command.SeedDocuments;
import org.chancery.command.SeedDocuments.Report;
import org.chancery.document.Document;
import org.chancery.graph.ImportOutcome.Result;

import static org.assertj.core.api.Assertions.assertThat;

class ImportIT {

    private final GraphStore store = new GraphStore(Harness.database(), SeedDocuments.directory());

    @BeforeEach
    void empty() {
        Harness.empty();
    }

    private void write(List<Report> reports) {
        reports.forEach(report -> report.writeTo(store));
    }

    private static String facts() {
        StringWriter out = new StringWriter();
        new GraphExport(Harness.database()).facts(out);
        return out.toString();
    }

    /** Everything in the graph, nodes and relationships with all that they hold. */
    private static List<String> everything() {
        return Harness.list("everything", Map.of());
    }

    private void sound() {
        assertThat(new IntegrityCheck(Harness.database()).run()).isEmpty();
    }

    @Test
    void shouldChangeNothingWhenTheSeedsAreImportedAgain() {
        write(SeedDocuments.all());
        Map<String, Long> counts = store.counts();
        List<String> everything = everything();
        String facts = facts();
        for (Report report : SeedDocuments.all()) {
            assertThat(report.writeTo(store).result()).isEqualTo(Result.KNOWN);
        }
        assertThat(store.counts()).isEqualTo(counts).containsEntry("documents", 5L);
        assertThat(everything()).isEqualTo(everything);
        assertThat(facts()).isEqualTo(facts);
        sound();
    }

    @Test
    void shouldNotDependOnTheOrderOfDocuments() {
        write(SeedDocuments.all());
        List<String> everything = everything();
        String facts = facts();
        List<Report> shuffled = new ArrayList<>(SeedDocuments.all());
        Random random = new Random(5);
        for (int i = 0; i < 5; i++) {
            Harness.empty();
            Collections.shuffle(shuffled, random);
            write(shuffled);
            assertThat(everything()).isEqualTo(everything);
            assertThat(facts()).isEqualTo(facts);
        }
        sound();
    }

    @Test
    void shouldForgetARetractedDocumentAsIfItHadNeverBeenThere() {
        for (Report retracted : SeedDocuments.all()) {
            Harness.empty();
            write(SeedDocuments.all().stream()
                    .filter(report -> !report.equals(retracted))
                    .toList());
            List<String> without = everything();
            retracted.writeTo(store);
            assertThat(everything()).isNotEqualTo(without);
            assertThat(new GraphStore(Harness.database(), EntityDirectory.NONE)
                            .retract(retracted.source().id()))
                    .containsExactly(retracted.source().key());
            assertThat(everything()).isEqualTo(without);
        }
        sound();
    }

    @Test
    void shouldLeaveNothingWhenAllIsRetracted() {
        write(SeedDocuments.all());
        SeedDocuments.all().forEach(report -> store.retract(report.source().key()));
        assertThat(everything()).isEmpty();
        assertThat(store.retract("no-such-document")).isEmpty();
    }

    @Test
    void shouldPutAChangedDocumentInThePlaceOfTheOldOne() {
        Report old = SeedDocuments.read(new Document(
                "note.txt",
                "Brazilian President Lula met Chilean President Gabriel Boric in Santiago on August 5, 2024.",
                Document.Metadata.NONE));
        Report changed = SeedDocuments.read(new Document(
                "note.txt",
                "Brazilian President Lula met French President Emmanuel Macron in Paris on June 5, 2025.",
                Document.Metadata.NONE));
        assertThat(changed.writeTo(store).result()).isEqualTo(Result.NEW);
        List<String> onlyChanged = everything();
        Harness.empty();
        assertThat(old.writeTo(store).result()).isEqualTo(Result.NEW);
        assertThat(changed.writeTo(store).result()).isEqualTo(Result.REPLACED);
        assertThat(everything()).isEqualTo(onlyChanged);
        assertThat(changed.writeTo(store).result()).isEqualTo(Result.KNOWN);
        assertThat(old.writeTo(store).result()).isEqualTo(Result.REPLACED);
        assertThat(store.counts()).containsEntry("documents", 1L);
        sound();
    }

    @Test
    void shouldReplaceWhatAnotherReaderReadWithItsPublisherAndDate() {
        write(SeedDocuments.all());
        List<String> everything = everything();
        Report report = SeedDocuments.all().get(3);
        SourceDocument source = report.source();
        SourceDocument misread = new SourceDocument(
                source.key(),
                source.id(),
                source.text(),
                Optional.of("Another headline"),
                Optional.of("Another Gazette"),
                Optional.empty(),
                Optional.of("https://example.org/talks"),
                "another reader");
        assertThat(store.write(misread, report.facts().subList(0, 3)).result()).isEqualTo(Result.REPLACED);
        assertThat(everything()).isNotEqualTo(everything);
        sound();
        assertThat(report.writeTo(store).result()).isEqualTo(Result.REPLACED);
        assertThat(everything()).isEqualTo(everything);
    }

    @Test
    void shouldNotDependOnTheOrderInWhichAPublisherIsSpelt() {
        List<Report> reports = new ArrayList<>();
        for (String name : List.of("Tass", "TASS", "tass")) {
            Report report = SeedDocuments.all().get(reports.size());
            SourceDocument source = report.source();
            reports.add(new Report(
                    new SourceDocument(
                            source.key(),
                            source.id(),
                            source.text(),
                            source.title(),
                            Optional.of(name),
                            source.published(),
                            source.url(),
                            "test"),
                    report.facts()));
        }
        write(reports);
        List<String> everything = everything();
        sound();
        Harness.empty();
        Collections.reverse(reports);
        write(reports);
        assertThat(everything()).isEqualTo(everything);
    }
}
