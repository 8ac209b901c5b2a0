package org.chancery.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Figure;
import org.chancery.fact.Trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Numbers with whose they are, and the goods that states sell each other. */
class FigureReadingTests {

    @Test
    void shouldGiveEveryPartnerItsShareOfACompany() {
        assertThat(figures("BP holds 51 percent of Nord Stream, and Gasunie and Snam 9 percent each."))
                .extracting(f -> f.about().get(0), Figure::value, Figure::unit)
                .containsExactlyInAnyOrder(tuple("BP", 51.0, "%"), tuple("Gasunie", 9.0, "%"), tuple("Snam", 9.0, "%"));
    }

    @Test
    void shouldTellWhoCoversWhoseImports() {
        assertThat(figures("Russia supplied about 40 per cent of India's oil imports in June 2024."))
                .extracting(Figure::about, Figure::value)
                .containsExactly(tuple(List.of("Russia", "India"), 40.0));
    }

    @Test
    void shouldCountThePeopleOfACountry() {
        assertThat(figures("Niger has 25 million inhabitants."))
                .extracting(Figure::about, Figure::value, Figure::unit)
                .containsExactly(tuple(List.of("Niger"), 25e6, "people"));
        assertThat(figures("About 25 million people watched the match in Niger."))
                .isEmpty();
    }

    @Test
    void shouldTellFromWhomAidAndBarrelsGo() {
        assertThat(figures("Germany gave 2.7 billion euros in aid to Ukraine."))
                .extracting(Figure::about, Figure::value, Figure::unit)
                .containsExactly(tuple(List.of("Germany", "Ukraine"), 2.7e9, "EUR"));
        assertThat(figures("Saudi Arabia exported 1.75 million barrels a day to China in 2022."))
                .extracting(Figure::about, Figure::unit)
                .containsExactly(tuple(List.of("Saudi Arabia", "China"), "barrels per day"));
    }

    @Test
    void shouldKnowSellersByVerbNounAndOrigin() {
        assertThat(trades("Austria bought Brazilian coffee and sugar."))
                .extracting(Trade::exporter, Trade::importer)
                .containsExactly(tuple("Brazil", "Austria"));
        assertThat(trades("Brazil supplies Austria with soybeans."))
                .extracting(Trade::exporter, Trade::importer, Trade::goods)
                .containsExactly(tuple("Brazil", "Austria", List.of("soybeans")));
        assertThat(trades("Brazil provides Austria with help.")).isEmpty();
    }

    private static List<Figure> figures(String text) {
        return ToldFacts.of(Figure.class, text);
    }

    private static List<Trade> trades(String text) {
        return ToldFacts.of(Trade.class, text);
    }
}
