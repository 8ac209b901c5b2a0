package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TravelAssemblerTests {

    private static String visit(String destination, String rest) {
        String kind = rest.contains("'kind'") ? "" : "'kind':'visit',";
        return "'fact':'visit','visitor':'Ana Lopez','destination':'%s',%s%s".formatted(destination, kind, rest);
    }

    @Test
    void shouldSeeOneVisitInAStateVisitAndAnOfficialVisitOfTheSameDay() {
        Projection projection = new Told()
                .by("one", "2024-06-20", visit("Vietnam", "'kind':'state visit','date':'2024-06-20','status':'made'"))
                .by("two", "2024-06-21", visit("Vietnam", "'kind':'official visit','date':'2024-06','status':'made'"))
                .projected();
        assertThat(Told.nodes(projection, "Visit"))
                .containsExactly("visit/ana-lopez-vietnam-2024-06-20 2024-06-20 made");
        assertThat(Told.property(projection, "visit/ana-lopez-vietnam-2024-06-20", "kind"))
                .isEqualTo("state visit");
    }

    @Test
    void shouldSeeAPlanAndItsFulfilmentAsOneVisit() {
        Projection projection = new Told()
                .by("before", "2024-06-18", visit("Vietnam", "'date':'2024-06-19/2024-06-20','status':'planned'"))
                .by("after", "2024-06-20", visit("Vietnam", "'date':'2024-06-20','status':'made'"))
                .projected();
        assertThat(Told.nodes(projection, "Visit"))
                .containsExactly("visit/ana-lopez-vietnam-2024-06-20 2024-06-20 made");
    }

    @Test
    void shouldKeepTwoVisitsOfOneYearApart() {
        Projection projection = new Told()
                .by("spring", "2024-03-05", visit("Vietnam", "'date':'2024-03-04','status':'made'"))
                .by("autumn", "2024-10-05", visit("Vietnam", "'date':'2024-10-04','status':'made'"))
                .projected();
        assertThat(Told.nodes(projection, "Visit"))
                .containsExactly(
                        "visit/ana-lopez-vietnam-2024-03-04 2024-03-04 made",
                        "visit/ana-lopez-vietnam-2024-10-04 2024-10-04 made");
        assertThat(Told.nodes(projection, "Trip")).hasSize(2);
    }

    @Test
    void shouldNotGuessWhichOfTwoVisitsAVagueReportMeans() {
        Projection projection = new Told()
                .by("spring", "2024-03-05", visit("Vietnam", "'date':'2024-03-04','status':'made'"))
                .by("autumn", "2024-10-05", visit("Vietnam", "'date':'2024-10-04','status':'made'"))
                .by("annual", "2025-01-05", visit("Vietnam", "'date':'2024','status':'made'"))
                .projected();
        assertThat(Told.nodes(projection, "Visit")).hasSize(3);
    }

    @Test
    void shouldJoinStopsOfDifferentDocumentsToOneTrip() {
        Projection projection = new Told()
                .by("one", "2024-06-19", visit("North Korea", "'date':'2024-06-19','status':'made'"))
                .by("two", "2024-06-20", visit("Vietnam", "'date':'2024-06-20','status':'made'"))
                .by("three", "2024-07-20", visit("Peru", "'date':'2024-07-18/2024-07-19','status':'made'"))
                .projected();
        assertThat(Told.edges(projection, "STOP_OF"))
                .containsExactly(
                        "visit/ana-lopez-north-korea-2024-06-19 > trip/ana-lopez-2024-06-19",
                        "visit/ana-lopez-peru-2024-07-18_2024-07-19 > trip/ana-lopez-2024-07-18",
                        "visit/ana-lopez-vietnam-2024-06-20 > trip/ana-lopez-2024-06-19");
        assertThat(Told.property(
                        projection, "STOP_OF|visit/ana-lopez-vietnam-2024-06-20|trip/ana-lopez-2024-06-19", "order"))
                .isEqualTo(2L);
    }

    @Test
    void shouldKeepACancelledVisitBesideTheOneThatWasMade() {
        Projection projection = new Told()
                .by("one", "2024-06-01", visit("Vietnam", "'date':'2024-06-19','status':'cancelled'"))
                .by("two", "2024-06-20", visit("Vietnam", "'date':'2024-06-20','status':'made'"))
                .projected();
        assertThat(Told.nodes(projection, "Visit"))
                .containsExactly(
                        "visit/ana-lopez-vietnam-2024-06-20 2024-06-20 made",
                        "visit/ana-lopez-vietnam-cancelled-2024-06-19 2024-06-19 cancelled");
    }

    @Test
    void shouldNotDependOnTheOrderOfClaims() {
        List<Claim> claims = new ArrayList<>(new Told()
                .by("a", "2024-06-19", visit("North Korea", "'date':'2024-06-19','status':'made'"))
                .by("b", "2024-06-20", visit("Vietnam", "'date':'2024-06-20','status':'made'"))
                .by("c", "2024-06-18", visit("Vietnam", "'date':'2024-06-19/2024-06-20','status':'planned'"))
                .by("d", "2024-06-25", visit("Vietnam", "'status':'made'"))
                .by("e", "2024-07-25", visit("Vietnam", "'date':'2024-06','status':'made'"))
                .by("f", "", visit("Vietnam", "'status':'made'"))
                .claims());
        Told.assertOrderDoesNotMatter(claims);
    }
}
