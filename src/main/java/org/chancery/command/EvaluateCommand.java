package org.chancery.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.chancery.document.Document;
import org.chancery.document.DocumentReader;
import org.chancery.document.Reading;
import org.chancery.evaluation.Evaluation;
import org.chancery.evaluation.Evaluation.Difference;
import org.chancery.evaluation.Marks;
import org.chancery.evaluation.Tally;
import org.chancery.extract.Extractor;
import org.chancery.fact.Fact;

/** {@code chancery evaluate}: precision, recall and F1 of the facts of some texts against marked ones; no database. */
@Command(
        name = "evaluate",
        description = "Compares the facts of texts with facts that somebody marked in them.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ImportFolder folder = new ImportFolder();

    @Mixin
    private final DocumentLimit limit = new DocumentLimit();

    @Option(names = "--texts", paramLabel = "DIR", required = true, description = "the articles")
    private Path texts = Path.of("");

    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "marked facts, JSON Lines")
    private List<Path> gold = List.of();

    @Option(
            names = "--entities",
            paramLabel = "FILE",
            required = true,
            description = "their names with aliases, one file for each --gold")
    private List<Path> entities = List.of();

    @Option(names = "--show", paramLabel = "WHAT", description = "misses, extras or both: each with its sentence")
    private @Nullable String show;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
    private String format = "text";

    @Option(names = "--min-f1", paramLabel = "X", description = "status 1 when the F1 of the core kinds is below")
    private double floor;

    @Override
    public Integer call() {
        if (gold.size() != entities.size()) {
            throw new CommandException("%d --gold and %d --entities; give as many of one as of the other"
                    .formatted(gold.size(), entities.size()));
        }
        if (show != null && !List.of("misses", "extras", "both").contains(show)) {
            throw new CommandException("--show is \"%s\"; expected misses, extras or both".formatted(show));
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new CommandException("--format is \"%s\"; expected text or json".formatted(format));
        }
        List<Marks> marks = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            marks.add(Marks.read(gold.get(i), entities.get(i)));
        }
        Map<String, Document> documents = documents();
        Extractor extractor = Extractor.load(folder.get());
        List<Fact> facts = new ArrayList<>();
        documents.values().forEach(document -> facts.addAll(extractor.extract(document)));
        Evaluation evaluation = Evaluation.of(marks, facts);
        PrintWriter out = Console.of(spec).out();
        if (format.equals("json")) {
            json(evaluation, documents, out);
        } else {
            text(evaluation, documents, out);
        }
        return evaluation.core().f1() < floor ? Chancery.SOME_REFUSED : 0;
    }

    private Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        new DocumentReader(limit.bytes()).read(texts, reading -> {
            if (reading instanceof Reading.Read read) {
                documents.put(read.document().id(), read.document());
            }
        });
        if (documents.isEmpty()) {
            throw new CommandException("%s holds no articles; name a folder with --texts".formatted(texts));
        }
        return documents;
    }

    private void text(Evaluation evaluation, Map<String, Document> documents, PrintWriter out) {
        for (String kind : Evaluation.ALL) {
            Tally tally = evaluation.byKind().get(kind);
            if (tally != null) {
                out.println(row(kind, tally));
            }
        }
        out.println(row("ALL", evaluation.all()));
        out.println(row("CORE", evaluation.core()));
        if (evaluation.repeats() > 0) {
            out.println("repeats: " + evaluation.repeats());
        }
        if (show != null && !show.equals("extras")) {
            evaluation.misses().forEach(miss -> difference("missed", miss, documents, out));
        }
        if (show != null && !show.equals("misses")) {
            evaluation.extras().forEach(extra -> difference("extra", extra, documents, out));
        }
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-13s P %.3f  R %.3f  F1 %.3f   right %4d  extra %4d  missed %4d   roles %d/%d",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.right(),
                tally.extra(),
                tally.missed(),
                tally.rolesRight(),
                tally.roles());
    }

    private static void difference(
            String what, Difference difference, Map<String, Document> documents, PrintWriter out) {
        out.println(what + " " + difference.fact());
        sentences(difference, documents).forEach(sentence -> out.println("    " + sentence));
    }

    private static List<String> sentences(Difference difference, Map<String, Document> documents) {
        Document document = documents.get(difference.document());
        List<String> sentences = new ArrayList<>();
        for (int[] span : difference.evidence()) {
            if (document != null) {
                String text = document.text();
                int from = text.offsetByCodePoints(0, span[0]);
                sentences.add(text.substring(from, text.offsetByCodePoints(from, span[1] - span[0]))
                        .replace('\n', ' '));
            }
        }
        return sentences;
    }

    private static void json(Evaluation evaluation, Map<String, Document> documents, PrintWriter out) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Map<String, Object> report = new LinkedHashMap<>();
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (String kind : Evaluation.ALL) {
            Tally tally = evaluation.byKind().get(kind);
            if (tally != null) {
                kinds.put(kind, figures(tally));
            }
        }
        report.put("kinds", kinds);
        report.put("all", figures(evaluation.all()));
        report.put("core", figures(evaluation.core()));
        report.put("repeats", evaluation.repeats());
        report.put("misses", listed(evaluation.misses(), documents, mapper));
        report.put("extras", listed(evaluation.extras(), documents, mapper));
        out.println(mapper.writeValueAsString(report));
    }

    private static Map<String, Object> figures(Tally tally) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("precision", tally.precision());
        figures.put("recall", tally.recall());
        figures.put("f1", tally.f1());
        figures.put("right", tally.right());
        figures.put("extra", tally.extra());
        figures.put("missed", tally.missed());
        figures.put("rolesRight", tally.rolesRight());
        figures.put("roles", tally.roles());
        return figures;
    }

    private static List<Map<String, Object>> listed(
            List<Difference> differences, Map<String, Document> documents, JsonMapper mapper) {
        return differences.stream()
                .map(difference -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("fact", mapper.readTree(difference.fact()));
                    shown.put("sentences", sentences(difference, documents));
                    return shown;
                })
                .toList();
    }
}
