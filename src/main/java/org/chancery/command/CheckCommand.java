package org.chancery.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;
import org.chancery.graph.IntegrityCheck;

/** {@code chancery check}: proves the graph's invariants. */
@Command(
        name = "check",
        description = "Proves that claims, passages and the projection agree.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        try (Session session = Session.open(database.passing(), "check")) {
            List<String> wrong = new IntegrityCheck(session.database()).run();
            wrong.forEach(console.out()::println);
            Map<String, Long> counts = new GraphStore(session.database(), EntityDirectory.NONE).counts();
            String all = String.join(
                    ", ",
                    counts.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey())
                            .toList());
            console.out()
                    .println(
                            wrong.isEmpty()
                                    ? "all is well: " + all
                                    : "%d things are wrong: %s".formatted(wrong.size(), all));
            return wrong.isEmpty() ? 0 : Chancery.SOME_REFUSED;
        }
    }
}
