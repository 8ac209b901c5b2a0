package org.chancery.language;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.document.Document;
import org.chancery.document.Document.Metadata;
import org.chancery.fact.Edtf;
import org.chancery.lexicon.Lexicon;
import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

class TimeTests {

    private static final Analyzer ANALYZER = new Analyzer(Lexicon.read(ResourceFolder.onClassPath("import/lexicon")));

    private static List<String> dates(String published, String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of(published).filter(p -> !p.isEmpty()),
                Optional.empty(),
                Optional.empty());
        return ANALYZER.analyze(new Document("d", text, metadata)).sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Mention.DateMention.class::isInstance)
                .map(mention ->
                        ((Mention.DateMention) mention).date().map(Edtf::text).orElse("?"))
                .toList();
    }

    /** The report is of Thursday, 20 June 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on 19 June 2024.|2024-06-19",
                "They met on June 19, 2024.|2024-06-19",
                "They met on the 19th of June 2024.|2024-06-19",
                "They met on 19.06.2024.|2024-06-19",
                "They met on 2024-06-19.|2024-06-19",
                "They met on Wednesday.|2024-06-19",
                "They met on Thursday.|2024-06-20",
                "They met on Friday.|2024-06-14",
                "They will meet on Friday.|2024-06-21",
                "On Friday they will meet.|2024-06-21",
                "They met on Wednesday, June 19.|2024-06-19",
                "They met today.|2024-06-20",
                "They met yesterday.|2024-06-19",
                "They will meet tomorrow.|2024-06-21",
                "They met last month.|2024-05",
                "They met last year.|2023",
                "They met in May.|2024-05",
                "They met in December.|2023-12",
                "They met in May 2023.|2023-05",
                "They met in early May 2023.|2023-05",
                "They met in 1998.|1998",
                "Trade grew in the first quarter of 2024.|2024-01/2024-03",
                "Trade grew in the first quarter of this year.|2024-01/2024-03",
                "Trade grew in the first half of last year.|2023-01/2023-06",
                "Trade grew in the first five months of 2024.|2024-01/2024-05",
                "They stayed from June 19 to 20, 2024.|2024-06-19/2024-06-20",
                "They stayed on June 19-20.|2024-06-19/2024-06-20",
                "They stayed from August 30 to September 3, 2023.|2023-08-30/2023-09-03",
                "They ruled from 2013 to 2015.|2013/2015",
                "They met on March 26.|2024-03-26",
                "They met three days ago.|2024-06-17",
            })
    void shouldReadATimeOffASentence(String sentence, String date) {
        assertThat(dates("2024-06-20", sentence)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may visit the country.",
                "The march through the city ended.",
                "About 2024 people came.",
                "Sun Tzu and Sat Nam spoke.",
                "He was second to none.",
            })
    void shouldSeeNoTimeWhereThereIsNone(String sentence) {
        assertThat(dates("2024-06-20", sentence)).isEmpty();
    }

    @Test
    void shouldGiveNoFalseDayWhenTheDocumentHasNone() {
        assertThat(dates("", "They met on Thursday. Then they left.")).containsExactly("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 18, 2024 | 10:08|2024-06-18",
                "Status: 20.06.2024 18:39|2024-06-20",
                "VIENNA, 14 July 2015 - The ministers met and signed the text.|2015-07-14",
                "Published: 3 May 2021|2021-05-03",
            })
    void shouldFindTheDayOfADocumentInItsHead(String head) {
        int bar = head.lastIndexOf('|');
        String text = head.substring(0, bar) + "\n\nThe president came to the capital and met the minister.\n";
        assertThat(ANALYZER.analyze(new Document("d", text, Metadata.NONE))
                        .published()
                        .date()
                        .map(Edtf::text))
                .contains(head.substring(bar + 1));
    }
}
