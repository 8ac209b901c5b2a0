package org.chancery.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery query NAME k=v…}: asks a named query. */
@Command(
        name = "query",
        description = "Asks a named query; \"chancery queries\" lists them.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv (default: ${DEFAULT-VALUE})")
    private String format = "table";

    @Parameters(index = "0", paramLabel = "NAME", description = "the query")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "k=v", description = "its parameters")
    private List<String> values = List.of();

    @Override
    public Integer call() {
        TableFormat chosen = format();
        Map<String, String> parameters = parameters();
        try (Session session = Session.open(database.passing(), "query")) {
            chosen.print(
                    session.queries().run(name, parameters), Console.of(spec).out());
        }
        return 0;
    }

    private TableFormat format() {
        for (TableFormat one : TableFormat.values()) {
            if (one.name().equalsIgnoreCase(format)) {
                return one;
            }
        }
        throw new CommandException("--format is \"%s\"; expected table, json or csv".formatted(format));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new CommandException(
                        "\"%s\" is no parameter; expected name=value, such as person=\"Vladimir Putin\""
                                .formatted(value));
            }
            parameters.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return parameters;
    }
}
