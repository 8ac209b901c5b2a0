package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chancery.fact.Edtf;
import org.chancery.resource.ResourceFolder;

/**
 * Tables with tabs between columns whose first row names them. Lines that begin with {@code #} and empty lines are skipped;
 * several values in a cell stand with {@code |} between them.
 */
public final class Table {

    private final ResourceFolder folder;
    private final List<Mistake> mistakes;

    /** @param mistakes takes what is wrong in the tables */
    public Table(ResourceFolder folder, List<Mistake> mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /**
     * Reads every table whose name is the given one, or begins with it and a hyphen.
     *
     * @param name of the table, such as {@code people}
     * @param columns its columns, in order
     * @param rows takes each row that has all its columns
     */
    public void read(String name, List<String> columns, Consumer<Row> rows) {
        for (String file : folder.names()) {
            if (file.endsWith(".tsv") && (file.equals(name + ".tsv") || file.startsWith(name + "-"))) {
                readFile(file, columns, rows);
            }
        }
    }

    private void readFile(String file, List<String> columns, Consumer<Row> rows) {
        boolean named = false;
        int number = 0;
        for (String line : folder.text(file).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            String place = folder.place(file) + ":" + number;
            if (!named) {
                named = true;
                if (!cells.equals(columns)) {
                    mistakes.add(new Mistake(
                            place,
                            "the columns " + cells,
                            "the columns " + columns,
                            "name them so, with tabs between"));
                    return;
                }
            } else if (cells.size() != columns.size()) {
                mistakes.add(new Mistake(
                        place,
                        cells.size() + " cells",
                        columns.size() + " cells: " + String.join(", ", columns),
                        "put one tab between two cells, also where a cell is empty"));
            } else {
                rows.accept(new Row(place, columns, cells, mistakes));
            }
        }
    }

    private static List<String> cells(String line) {
        String[] cells =
                line.endsWith("\r") ? line.substring(0, line.length() - 1).split("\t", -1) : line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return Arrays.asList(cells);
    }

    /** One row and the mistakes that are found in it. */
    public static final class Row {

        private final String place;
        private final List<String> columns;
        private final List<String> cells;
        private final List<Mistake> mistakes;

        private Row(String place, List<String> columns, List<String> cells, List<Mistake> mistakes) {
            this.place = place;
            this.columns = columns;
            this.cells = cells;
            this.mistakes = mistakes;
        }

        String place() {
            return place;
        }

        /** {@return the cell's text; empty when there is none} */
        public String text(String column) {
            return cells.get(columns.indexOf(column));
        }

        /** {@return the cell's text; a mistake when there is none} */
        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                mistake("an empty \"%s\"".formatted(column), "a value", "fill it in or take the line out");
            }
            return text;
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        /** {@return the values of a cell, as they stand between bars} */
        public List<String> list(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return List.of();
            }
            if (text.indexOf('|') < 0) {
                return List.of(text);
            }
            List<String> values = new ArrayList<>();
            for (String value : text.split("\\|", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return List.copyOf(values);
        }

        /** {@return the cell's date; empty for an empty cell and for {@code ..}; a mistake when it is none} */
        Optional<Edtf> date(String column) {
            String text = text(column);
            if (text.isEmpty() || text.equals("..")) {
                return Optional.empty();
            }
            Optional<Edtf> date = Edtf.tryParse(text);
            if (date.isEmpty()) {
                mistake(
                        "\"%s\" in %s".formatted(text, column),
                        "a date such as 2018, 2018-05 or 2018-05-07",
                        "mend it or leave it empty");
            }
            return date;
        }

        /** {@return the word of the cell, one of those allowed; else a mistake and the first of them} */
        String oneOf(String column, List<String> allowed) {
            String text = text(column);
            if (!allowed.contains(text)) {
                mistake("\"%s\" in %s".formatted(text, column), "one of " + allowed, "choose one of them");
                return allowed.get(0);
            }
            return text;
        }

        void mistake(String found, String expected, String remedy) {
            mistakes.add(new Mistake(place, found, expected, remedy));
        }
    }
}
