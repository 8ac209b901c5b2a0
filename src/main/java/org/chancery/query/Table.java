package org.chancery.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param columns their names, in order
 * @param rows cells in the order of the columns: text, number, truth value, list of texts or null
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** {@return a cell as text: lists with semicolons between, nothing for null} */
    public static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : cell.toString();
    }
}
