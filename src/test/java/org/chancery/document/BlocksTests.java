package org.chancery.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.chancery.document.Block.Kind;
import org.chancery.document.Document.Metadata;

import static org.assertj.core.api.Assertions.assertThat;

class BlocksTests {

    private static List<String> blocks(String text) {
        return Blocks.of(new Document("d", text, Metadata.NONE)).stream()
                .map(block -> block.kind() + " " + text.substring(block.start(), block.end()))
                .toList();
    }

    @Test
    void shouldTellHeadlinesBodiesListsTablesAndCaptionsApart() {
        assertThat(
                        blocks(
                                """
                        Leaders meet in Vienna

                        The two presidents met on Monday, and they agreed on trade.

                        - A first point
                        Day\tCity
                        © Photo: Agency
                        Subscribe to our newsletter
                        """))
                .containsExactly(
                        "HEADING Leaders meet in Vienna",
                        "BODY The two presidents met on Monday, and they agreed on trade.",
                        "LIST_ITEM - A first point",
                        "TABLE_ROW Day\tCity",
                        "CAPTION © Photo: Agency",
                        "FURNITURE Subscribe to our newsletter");
    }

    @Test
    void shouldKeepFrontMatterApart() {
        assertThat(blocks("---\ntitle: T\n---\nThe president came, and the minister left.\n"))
                .containsExactly("FRONT_MATTER ---\ntitle: T\n---", "BODY The president came, and the minister left.");
    }

    @Test
    void shouldJoinTheLinesOfAWrappedParagraph() {
        String line = "The president of the republic met the prime minister of the other";
        assertThat(blocks((line + "\n").repeat(4) + "state today.\n\n" + (line + "\n").repeat(2) + "state.\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb',2", "'a\rb',2", "'a\u2028b',2", "'a\n\n\nb',2", "'',0", "'\n \n',0"})
    void shouldKnowEveryEndOfALine(String text, int count) {
        assertThat(blocks(text)).hasSize(count);
    }

    @Test
    void shouldCoverNoCharacterTwice() {
        String text = "A heading\n\nA body, with words.\n* item\n\n";
        List<Block> blocks = Blocks.of(new Document("d", text, Metadata.NONE));
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).start())
                    .isGreaterThanOrEqualTo(blocks.get(i - 1).end());
        }
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.HEADING, Kind.BODY, Kind.LIST_ITEM);
    }
}
