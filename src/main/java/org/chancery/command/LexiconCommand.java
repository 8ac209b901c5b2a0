package org.chancery.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.chancery.extract.Extractor;
import org.chancery.lexicon.Entity;
import org.chancery.lexicon.Lexicon;

/** {@code chancery lexicon}: reads the tables and frames, and says what is in them or what is wrong with them. */
@Command(
        name = "lexicon",
        description = "Reads lexicon and frames and says what is in them, or what is wrong.",
        mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ImportFolder folder = new ImportFolder();

    @Override
    public Integer call() {
        Lexicon lexicon = Extractor.load(folder.get()).lexicon();
        Map<String, Integer> counts = new TreeMap<>();
        for (Entity entity : lexicon.entities()) {
            counts.merge(entity.type().prefix(), 1, Integer::sum);
        }
        Console console = Console.of(spec);
        counts.forEach((type, count) -> console.out().println("%-14s %,8d".formatted(type, count)));
        console.out()
                .println("%-14s %,8d"
                        .formatted("office terms", lexicon.register().terms().size()));
        return 0;
    }
}
