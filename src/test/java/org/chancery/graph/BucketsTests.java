package org.chancery.graph;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BucketsTests {

    private static final String GROWTH =
            "'fact':'figure','about':['Peru','Chile'],'measure':'trade growth','value':%s,'unit':'%%','period':'2023'";

    private static Claim only(String document, String fact) {
        return new Told().by(document, "", fact).claims().get(0);
    }

    @Test
    void shouldGiveTheSameClaimOfOneDocumentTheSameKey() {
        assertThat(only("one", GROWTH.formatted("8")).key())
                .isEqualTo(only("one", GROWTH.formatted("8")).key());
        assertThat(only("one", GROWTH.formatted("8")).key())
                .isNotEqualTo(only("two", GROWTH.formatted("8")).key());
    }

    @Test
    void shouldPutTwoValuesOfOneMeasureIntoOneSlot() {
        Claim eight = only("one", GROWTH.formatted("8"));
        Claim two = only("two", GROWTH.formatted("2.3"));
        assertThat(Buckets.slot(eight)).isPresent().isEqualTo(Buckets.slot(two));
        assertThat(Buckets.value(eight)).contains("8");
        assertThat(Buckets.value(two)).contains("2.3");
        assertThat(Buckets.slotName(two)).contains("trade growth of Chile and Peru, 2023 (%)");
    }

    @Test
    void shouldNotPutFiguresOfOtherPeriodsIntoOneSlot() {
        Claim year = only("one", GROWTH.formatted("8"));
        Claim other = only("one", GROWTH.formatted("8").replace("2023", "2022"));
        assertThat(Buckets.slot(year)).isNotEqualTo(Buckets.slot(other));
    }

    @Test
    void shouldGiveNoSlotToAFigureWithoutAPeriod() {
        assertThat(Buckets.slot(only("one", GROWTH.formatted("8").replace(",'period':'2023'", ""))))
                .isEqualTo(Optional.empty());
    }

    @Test
    void shouldProjectNothingFromNoClaims() {
        assertThat(Buckets.project(java.util.List.of())).isEqualTo(Projection.empty());
    }
}
