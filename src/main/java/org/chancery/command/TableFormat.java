package org.chancery.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.chancery.query.Table;

/** How an answer is printed. */
enum TableFormat {
    TABLE,
    JSON,
    CSV;

    private static final int WIDEST = 60;

    void print(Table table, PrintWriter out) {
        switch (this) {
            case TABLE -> aligned(table, out);
            case JSON -> json(table, out);
            case CSV -> csv(table, out);
        }
        out.flush();
    }

    private static void json(Table table, PrintWriter out) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                object.put(table.columns().get(i), cell instanceof List<?> ? Table.text(cell) : cell);
            }
            rows.add(object);
        }
        out.println(mapper.writeValueAsString(rows));
    }

    private static void csv(Table table, PrintWriter out) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(table.columns().toArray(String[]::new))
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(Table::text).toList());
            }
            printer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void aligned(Table table, PrintWriter out) {
        List<String> columns = table.columns();
        int[] widths = new int[columns.size()];
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns);
        table.rows()
                .forEach(row -> rows.add(row.stream().map(TableFormat::shown).toList()));
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r).get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
            }
            out.println(line.toString().stripTrailing());
            if (r == 0) {
                out.println(
                        "-".repeat(Math.max(3, line.toString().stripTrailing().length())));
            }
        }
        if (table.isEmpty()) {
            out.println("nobody says so");
        }
    }

    private static String shown(@Nullable Object cell) {
        String text = Table.text(cell).replace('\n', ' ');
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
