package org.chancery.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chancery.document.Document;
import org.chancery.document.DocumentReader;
import org.chancery.document.Reading;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extractor;
import org.chancery.extract.TestExtractor;
import org.chancery.fact.Fact;
import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;
import org.chancery.graph.ImportOutcome;
import org.chancery.graph.SourceDocument;

/** The seeds as the program reads them: read once for all tests. */
public final class SeedDocuments {

    private static final Extractor EXTRACTOR = TestExtractor.get();
    private static final List<Report> ALL = readAll();

    private SeedDocuments() {}

    /** A document with what it says. */
    public record Report(SourceDocument source, List<Fact> facts) {

        public ImportOutcome writeTo(GraphStore store) {
            return store.write(source, facts);
        }
    }

    public static List<Report> all() {
        return ALL;
    }

    /** {@return what the lexicon knows of entities} */
    public static EntityDirectory directory() {
        return new LexiconDirectory(EXTRACTOR.lexicon());
    }

    /** {@return a document with what it says, read as the seeds are} */
    public static Report read(Document document) {
        Extraction extraction = EXTRACTOR.read(document);
        return new Report(Importer.source(document, extraction, "test"), extraction.facts());
    }

    private static List<Report> readAll() {
        List<Report> reports = new ArrayList<>();
        new DocumentReader().read(Path.of("seeds"), reading -> {
            if (reading instanceof Reading.Read read) {
                reports.add(read(read.document()));
            }
        });
        return List.copyOf(reports);
    }
}
