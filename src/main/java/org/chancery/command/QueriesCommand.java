package org.chancery.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.chancery.query.Catalogue;
import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;

/** {@code chancery queries}: lists the named queries with their parameters and an example. */
@Command(name = "queries", description = "Lists the named queries.", mixinStandardHelpOptions = true)
final class QueriesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Console.of(spec).out();
        for (NamedQuery query : Catalogue.ofProject().all()) {
            out.println(query.name() + "  " + query.summary());
            for (Parameter parameter : query.parameters()) {
                out.println("    %s  %s%s  %s"
                        .formatted(
                                parameter.name(),
                                parameter.type().name().toLowerCase(java.util.Locale.ROOT),
                                parameter.required() ? "" : "?",
                                parameter.description()));
            }
            StringBuilder example = new StringBuilder("    chancery query " + query.name());
            query.example().forEach((name, value) -> example.append(' ')
                    .append(name)
                    .append('=')
                    .append(value.indexOf(' ') < 0 ? value : '"' + value + '"'));
            out.println(example);
        }
        return 0;
    }
}
