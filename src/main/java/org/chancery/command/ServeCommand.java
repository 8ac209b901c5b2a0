package org.chancery.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.chancery.database.Database;
import org.chancery.database.DatabaseSettings;
import org.chancery.document.DocumentReader;
import org.chancery.extract.Extractor;
import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;
import org.chancery.query.QueryRunner;
import org.chancery.query.Table;
import org.chancery.resource.ResourceFolder;

/** {@code chancery serve}: the database, the seeds when the graph is empty, the service; then it waits. */
@Command(
        name = "serve",
        description = "Starts the database, imports the seeds when the graph is empty, and serves (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 8080;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private final ImportFolder folder = new ImportFolder();

    @Option(names = "--port", paramLabel = "PORT", description = "where the service listens (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            description = "what an empty graph begins with (default: the seeds of the program)")
    private @Nullable Path seeds;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Console.of(spec).out();
        int servicePort = DatabaseOptions.port(port, "port", "--port", PORT);
        DatabaseSettings settings = options.serving();
        Logging.quiet();
        Supplier<Extractor> extractor = extractor(settings);
        try (Server server = Server.start(settings, servicePort)) {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            seed(server.database(), extractor, out);
            addresses(server, settings, out);
            stopped.await();
        }
        return 0;
    }

    /** A data folder that does not exist yet begins with an empty graph, which will want its seeds read. */
    private Supplier<Extractor> extractor(DatabaseSettings settings) {
        ResourceFolder importFolder = folder.get();
        if (settings.external().isPresent() || Files.exists(settings.data())) {
            return () -> Extractor.load(importFolder);
        }
        CompletableFuture<Extractor> loading = Server.inBackground("extractor", () -> Extractor.load(importFolder));
        return () -> Server.joined(loading);
    }

    private void seed(Database database, Supplier<Extractor> loading, PrintWriter out) {
        GraphStore empty = new GraphStore(database, EntityDirectory.NONE);
        Map<String, Long> counts = empty.counts();
        if (counts.getOrDefault("documents", 0L) > 0) {
            out.println("the graph holds "
                    + String.join(
                            ", ",
                            counts.entrySet().stream()
                                    .map(e -> e.getValue() + " " + e.getKey())
                                    .toList()));
            out.flush();
            return;
        }
        ResourceFolder importFolder = folder.get();
        Extractor extractor = loading.get();
        GraphStore store = new GraphStore(database, new LexiconDirectory(extractor.lexicon()));
        Importer importer =
                new Importer(extractor, store, importFolder, Console.of(spec).err());
        Optional<Path> given =
                Optional.ofNullable(seeds).or(() -> Configuration.value("seeds").map(Path::of));
        if (given.isPresent()) {
            importer.read(given.get(), new DocumentReader());
        } else {
            Seeds.read(importer::take);
        }
        importer.summary().forEach(out::println);
        out.flush();
    }

    private static void addresses(Server server, DatabaseSettings settings, PrintWriter out) {
        Database database = server.database();
        trip(server.queries(), out);
        String host = DatabaseSettings.LOOPBACK;
        out.println();
        out.println("service        http://%s:%d/api/queries".formatted(host, server.port()));
        out.println("  for example  http://%s:%d/api/queries/trip-meetings?person=Vladimir%%20Putin"
                .formatted(host, server.port()));
        if (database.isEmbedded()) {
            settings.httpPort()
                    .ifPresent(http -> out.println("Neo4j Browser  http://%s:%d/browser/".formatted(host, http)));
        }
        out.println("Bolt           " + database.boltUri());
        String password = database.passwordFile()
                .map(file -> "the password in " + relative(file))
                .orElse("the password that you gave");
        out.println("log in as neo4j with " + password);
        out.println("stop with Ctrl+C");
        out.flush();
    }

    private static String relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }

    /** The latest trip, with whom the traveller met: the first answer, before anybody asks. */
    private static void trip(QueryRunner queries, PrintWriter out) {
        Table table = queries.run("trip-meetings", Map.of());
        if (table.isEmpty()) {
            return;
        }
        int trip = table.columns().indexOf("trip");
        String last = table.rows().stream()
                .filter(row -> row.get(table.columns().indexOf("date")) != null)
                .reduce((a, b) -> String.valueOf(b.get(table.columns().indexOf("date")))
                                        .compareTo(String.valueOf(
                                                a.get(table.columns().indexOf("date"))))
                                >= 0
                        ? b
                        : a)
                .map(row -> String.valueOf(row.get(trip)))
                .orElse("");
        out.println();
        out.println("a trip: " + last);
        for (List<@Nullable Object> row : table.rows()) {
            if (last.equals(row.get(trip))) {
                out.println("  %s  %s  met %s (%s)"
                        .formatted(
                                cell(table, row, "date"),
                                cell(table, row, "place"),
                                cell(table, row, "met"),
                                cell(table, row, "office")));
            }
        }
    }

    private static String cell(Table table, List<@Nullable Object> row, String column) {
        return Table.text(row.get(table.columns().indexOf(column)));
    }
}
