package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClustersTests {

    private final Told told = new Told();

    private void meeting(String document, String published, String date, String rest) {
        String when = date.isEmpty() ? "" : ",'date':'" + date + "'";
        told.by(
                document,
                published,
                "'fact':'meeting','participants':['Ana Lopez','Bo Chen'],'mode':'in person','status':'held'" + when
                        + rest);
    }

    /** {@return the documents of each cluster} */
    private List<List<String>> clusters(int gap, boolean intervalsAreExact) {
        return new Clusters(gap, intervalsAreExact)
                .of(new ArrayList<>(told.claims())).stream()
                        .map(cluster -> cluster.claims().stream()
                                .map(claim -> claim.source().name())
                                .sorted()
                                .toList())
                        .toList();
    }

    @Test
    void shouldJoinDaysThatLieWithinTheGap() {
        meeting("a", "", "2024-06-19", "");
        meeting("b", "", "2024-06-20", "");
        meeting("c", "", "2024-06-22", "");
        assertThat(clusters(0, false)).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(clusters(1, false)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void shouldTakeSomeDaysOnEndForAStayOrForAVagueDate() {
        meeting("stay", "", "2024-06-19/2024-06-21", "");
        meeting("first", "", "2024-06-19", "");
        meeting("last", "", "2024-06-21", "");
        assertThat(clusters(0, true)).containsExactly(List.of("first", "last", "stay"));
        assertThat(clusters(0, false)).containsExactly(List.of("first"), List.of("last"), List.of("stay"));
    }

    @Test
    void shouldLetAMonthJoinTheOnlyDayInItAndNoneOfTwo() {
        meeting("day", "", "2024-06-19", "");
        meeting("month", "", "2024-06", "");
        meeting("other month", "", "2024-07", "");
        assertThat(clusters(0, false)).containsExactly(List.of("day", "month"), List.of("other month"));
        meeting("second day", "", "2024-06-25", "");
        assertThat(clusters(0, false))
                .containsExactly(List.of("day"), List.of("second day"), List.of("month"), List.of("other month"));
    }

    @Test
    void shouldGrantAnApproximateDayTwoDaysBeforeAndOneAfter() {
        meeting("day", "", "2024-06-19", "");
        meeting("about", "", "2024-06-21~", "");
        meeting("too late", "", "2024-06-22~", "");
        assertThat(clusters(0, false)).containsExactly(List.of("about", "day"), List.of("too late"));
    }

    @Test
    void shouldLetAReportWithoutADateSpeakOfTheWeeksBeforeIt() {
        meeting("day", "", "2024-06-19", "");
        meeting("soon", "2024-07-30", "", "");
        meeting("late", "2024-12-30", "", "");
        assertThat(clusters(0, false)).containsExactly(List.of("day", "soon"), List.of("late"));
    }

    @Test
    void shouldKnowAnOccasionUnderItsNumber() {
        meeting("day", "", "2023-10-17", ",'occasion':'3rd Silk Road Forum'");
        meeting("undated", "2025-01-01", "", ",'occasion':'Silk Road Forum'");
        meeting("other", "2023-10-18", "", ",'occasion':'Trade Week'");
        assertThat(clusters(0, false)).containsExactly(List.of("day", "undated"), List.of("other"));
    }

    @Test
    void shouldKeepWhatHasNeitherDateNorPublicationTogether() {
        meeting("a", "", "", "");
        meeting("b", "", "", "");
        assertThat(clusters(0, false)).containsExactly(List.of("a", "b"));
    }
}
