package org.chancery.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chancery.document.Document;
import org.chancery.document.DocumentReader;
import org.chancery.document.Reading;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extractor;
import org.chancery.fact.Fact;
import org.chancery.graph.GraphStore;
import org.chancery.graph.ImportOutcome;
import org.chancery.graph.SourceDocument;
import org.chancery.resource.ResourceFolder;

/** Reads documents, extracts what they say and writes it; keeps count of what became of each. */
final class Importer {

    private final Extractor extractor;
    private final GraphStore store;
    private final String reader;
    private final PrintWriter progress;
    private final Map<ImportOutcome.Result, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> facts = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();
    private int skipped;

    /**
     * @param importFolder whose content, with the program's version, tells this reader from others
     * @param progress takes a line for each document that is refused
     */
    Importer(Extractor extractor, GraphStore store, ResourceFolder importFolder, PrintWriter progress) {
        this.extractor = extractor;
        this.store = store;
        this.reader = fingerprint(importFolder);
        this.progress = progress;
    }

    /** The same tables, frames and program read alike. */
    private static String fingerprint(ResourceFolder folder) {
        StringBuilder content = new StringBuilder(Version.text());
        for (String part : List.of("lexicon", "frames")) {
            ResourceFolder files = folder.folder(part);
            for (String file : files.names()) {
                content.append('\n').append(file).append('\n').append(files.text(file));
            }
        }
        return "chancery-" + java.util.UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    void read(Path path, DocumentReader documents) {
        if (!Files.exists(path)) {
            refuse(path.toString(), "no such file or folder; check the path");
            return;
        }
        documents.read(path, this::take);
    }

    void take(Reading reading) {
        if (reading instanceof Reading.Read read) {
            write(read.document());
        } else if (reading instanceof Reading.Refused no) {
            refuse(no.name(), no.reason());
        } else {
            skipped++;
        }
    }

    private void refuse(String name, String reason) {
        refused.add(name + ": " + reason);
        progress.println("refused " + name + ": " + reason);
    }

    private void write(Document document) {
        String key = document.key();
        if (store.isKnown(key, reader)) {
            outcomes.merge(ImportOutcome.Result.KNOWN, 1, Integer::sum);
            return;
        }
        Extraction extraction = extractor.read(document);
        ImportOutcome outcome = store.write(source(document, extraction, reader), extraction.facts());
        outcomes.merge(outcome.result(), 1, Integer::sum);
        for (Fact fact : extraction.facts()) {
            facts.merge(fact.factKind().name(), 1, Integer::sum);
        }
    }

    /** {@return a document as the graph keeps it} */
    static SourceDocument source(Document document, Extraction extraction, String reader) {
        return new SourceDocument(
                document.key(),
                document.id(),
                document.text(),
                extraction.title(),
                extraction.publisher(),
                extraction.published(),
                document.metadata().url(),
                reader);
    }

    boolean anyRefused() {
        return !refused.isEmpty();
    }

    /** {@return what was read, written, known, passed over and refused, for people} */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        int fresh = outcomes.getOrDefault(ImportOutcome.Result.NEW, 0);
        int replaced = outcomes.getOrDefault(ImportOutcome.Result.REPLACED, 0);
        int known = outcomes.getOrDefault(ImportOutcome.Result.KNOWN, 0);
        int written = facts.values().stream().mapToInt(Integer::intValue).sum();
        lines.add("documents: %d new, %d read anew, %d already known, %d passed over, %d refused"
                .formatted(fresh, replaced, known, skipped, refused.size()));
        if (written > 0) {
            lines.add("facts: %d (%s)"
                    .formatted(
                            written,
                            String.join(
                                    ", ",
                                    facts.entrySet().stream()
                                            .map(e -> e.getKey() + " " + e.getValue())
                                            .toList())));
        }
        return lines;
    }
}
