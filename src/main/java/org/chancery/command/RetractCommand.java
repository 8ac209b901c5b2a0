package org.chancery.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;

/** {@code chancery retract DOCUMENT}: takes back what a document says. */
@Command(
        name = "retract",
        description = "Takes a document back, with everything that only it said.",
        mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "its key or its id")
    private List<String> documents = List.of();

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        int missing = 0;
        try (Session session = Session.open(database.passing(), "retract")) {
            GraphStore store = new GraphStore(session.database(), EntityDirectory.NONE);
            for (String document : documents) {
                List<String> gone = store.retract(document);
                if (gone.isEmpty()) {
                    missing++;
                    console.err()
                            .println("no document \"%s\" in the graph; give its id or its key".formatted(document));
                }
                gone.forEach(key -> console.out().println("retracted " + key));
            }
        }
        return missing > 0 ? Chancery.SOME_REFUSED : 0;
    }
}
