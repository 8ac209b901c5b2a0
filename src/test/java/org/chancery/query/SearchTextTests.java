package org.chancery.query;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

    @Test
    void shouldForgiveALetterInLongWordsOnly() {
        assertThat(SearchText.of("To Lam")).isEqualTo("to AND lam");
        assertThat(SearchText.of("Putin")).isEqualTo("(putin^4 OR putin~1)");
    }

    @Test
    void shouldLetNoSignOfTheSearchLanguageThrough() {
        assertThat(SearchText.of("name:(a* OR \"b\") -c /d/ ~9 [x TO y]"))
                .isEqualTo("(name^4 OR name~1) AND a AND or AND b AND c AND d AND 9 AND x AND to AND y");
        assertThat(SearchText.of("?!*")).isEmpty();
        assertThat(SearchText.of("")).isEmpty();
    }

    @Test
    void shouldKeepAccentsForTheAnalyzerToFold() {
        assertThat(SearchText.of("Trọng")).isEqualTo("(trọng^4 OR trọng~1)");
        assertThat(SearchText.of("Путин")).isEqualTo("(путин^4 OR путин~1)");
    }

    @Test
    void shouldLookForTwelveWordsAtMost() {
        assertThat(SearchText.of("a ".repeat(40)).split(" AND ")).hasSize(12);
    }
}
