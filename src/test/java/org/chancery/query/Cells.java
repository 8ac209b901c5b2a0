package org.chancery.query;

import java.util.List;
import java.util.stream.Stream;

/** Answers as lines, for tests to compare. */
final class Cells {

    private Cells() {}

    /** {@return the cells of some columns, row by row, as texts with a bar between} */
    static List<String> of(Table table, String... columns) {
        return table.rows().stream()
                .map(row -> String.join(
                        " | ",
                        Stream.of(columns)
                                .map(column ->
                                        Table.text(row.get(table.columns().indexOf(column))))
                                .toList()))
                .toList();
    }
}
