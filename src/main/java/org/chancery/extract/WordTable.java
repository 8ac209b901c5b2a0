package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chancery.lexicon.Mistake;
import org.chancery.lexicon.MistakesException;
import org.chancery.lexicon.Table;
import org.chancery.resource.ResourceFolder;

/** The tables of words in {@code import/frames}. */
final class WordTable {

    private WordTable() {}

    /**
     * Reads a table that must be there.
     *
     * @param name of the file without its ending
     * @param columns its columns, in order
     * @throws MistakesException with every mistake in the file
     */
    static void read(ResourceFolder frames, String name, List<String> columns, Consumer<Table.Row> rows) {
        List<Mistake> mistakes = new ArrayList<>();
        String file = name + ".tsv";
        if (!frames.names().contains(file)) {
            mistakes.add(new Mistake(frames.place(file), "no such file", "the columns " + columns, "put it back"));
        }
        new Table(frames, mistakes).read(name, columns, rows);
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }
}
