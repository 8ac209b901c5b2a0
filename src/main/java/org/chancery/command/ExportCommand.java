package org.chancery.command;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.chancery.graph.GraphExport;

/** {@code chancery export}: the graph out, the same bytes for the same graph. */
@Command(name = "export", description = "Prints the graph: every fact as JSON Lines.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "facts (default)")
    private String format = "facts";

    @Override
    public Integer call() {
        if (!format.equals("facts")) {
            throw new CommandException("--format is \"%s\"; expected facts".formatted(format));
        }
        try (Session session = Session.open(database.passing(), "export")) {
            new GraphExport(session.database()).facts(Console.of(spec).out());
        }
        return 0;
    }
}
