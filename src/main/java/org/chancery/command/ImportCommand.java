package org.chancery.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.chancery.document.DocumentReader;
import org.chancery.extract.Extractor;
import org.chancery.graph.GraphStore;
import org.chancery.resource.ResourceFolder;

/** {@code chancery import PATH…}: articles into the graph. */
@Command(
        name = "import",
        description = "Reads articles (.txt, .md, .html, .jsonl; files or folders) into the graph.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ImportFolder folder = new ImportFolder();

    @Mixin
    private final DocumentLimit limit = new DocumentLimit();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        ResourceFolder importFolder = folder.get();
        Extractor extractor = Extractor.load(importFolder);
        try (Session session = Session.open(database.passing(), "import")) {
            GraphStore store = new GraphStore(session.database(), new LexiconDirectory(extractor.lexicon()));
            Importer importer = new Importer(extractor, store, importFolder, console.err());
            DocumentReader documents = new DocumentReader(limit.bytes());
            paths.forEach(path -> importer.read(path, documents));
            importer.summary().forEach(console.out()::println);
            return importer.anyRefused() ? Chancery.SOME_REFUSED : 0;
        }
    }
}
