package org.chancery.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.chancery.document.DocumentReader;
import org.chancery.document.Reading;
import org.chancery.extract.Extractor;
import org.chancery.fact.FactLines;
import org.chancery.resource.ResourceFolder;

/** {@code chancery extract PATH…}: facts as JSON Lines on standard output and nothing else; no database, no Spring. */
@Command(name = "extract", description = "Prints the facts of articles as JSON Lines.", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--import",
            paramLabel = "DIR",
            description = "folder with lexicon and frames (default: those of the program)")
    private @Nullable Path folder;

    @Option(
            names = "--max-document-bytes",
            paramLabel = "N",
            description = "the largest document that is read (default: ${DEFAULT-VALUE})")
    private long limit = DocumentReader.DEFAULT_LIMIT;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        ResourceFolder importFolder =
                folder == null ? ResourceFolder.onClassPath("import") : ResourceFolder.onDisk(folder);
        Extractor extractor = Extractor.load(importFolder);
        DocumentReader documents = new DocumentReader(limit);
        int[] refused = {0};
        for (Path path : paths) {
            if (!Files.exists(path)) {
                refused[0]++;
                console.err().println("refused " + path + ": no such file or folder; check the path");
                continue;
            }
            documents.read(path, reading -> {
                if (reading instanceof Reading.Read read) {
                    extractor.extract(read.document()).forEach(fact -> FactLines.write(fact, console.out()));
                } else if (reading instanceof Reading.Refused no) {
                    refused[0]++;
                    console.err().println("refused " + no.name() + ": " + no.reason());
                }
            });
        }
        return refused[0] > 0 ? Chancery.SOME_REFUSED : 0;
    }
}
