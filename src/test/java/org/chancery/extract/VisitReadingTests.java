package org.chancery.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Edtf;
import org.chancery.fact.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Journeys: their stops, their days, what becomes of them, and how a sentence tells of one without a verb of going. */
class VisitReadingTests {

    @Test
    void shouldGiveEachStopItsOwnDay() {
        assertThat(told(
                        "Brazilian President Ana Silva travelled to Vienna on 4 March 2021, Rome on 6 March 2021 and Paris on"
                                + " 8 March 2021."))
                .extracting(
                        Visit::destination,
                        visit -> visit.date().map(Edtf::text).orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("Austria", "2021-03-04"), tuple("Italy", "2021-03-06"), tuple("France", "2021-03-08"));
    }

    @Test
    void shouldPutOffAVisitToItsNewDay() {
        assertThat(told("Brazilian President Ana Silva postponed her visit to Austria to 5 May 2021."))
                .extracting(Visit::status, visit -> visit.date().map(Edtf::text).orElse(""))
                .containsExactlyInAnyOrder(tuple("cancelled", ""), tuple("planned", "2021-05-05"));
    }

    @Test
    void shouldTakeForCalledOffWhatWasPlannedAndDropped() {
        assertThat(told("Brazilian President Ana Silva scrapped plans to visit Austria."))
                .extracting(Visit::status)
                .containsExactly("cancelled");
        assertThat(told("A planned visit by Brazilian President Ana Silva to Austria was cancelled."))
                .extracting(Visit::status)
                .containsExactly("cancelled");
        assertThat(told("Brazilian President Ana Silva called off her trip to Austria."))
                .extracting(Visit::status)
                .containsExactly("cancelled");
    }

    @Test
    void shouldFindVisitsWithoutAVerbOfGoing() {
        assertThat(
                        told(
                                "Austrian Chancellor Otto Braun told visiting Brazilian President Ana Silva that trade was growing."))
                .extracting(Visit::visitor, Visit::destination)
                .containsExactly(tuple("Ana Silva", "Austria"));
        assertThat(told("A government plane brought Brazilian President Ana Silva to Vienna."))
                .extracting(Visit::visitor, Visit::places)
                .containsExactly(tuple("Ana Silva", List.of("Vienna")));
        assertThat(told("Brazilian President Ana Silva spent two days in Vienna."))
                .extracting(Visit::destination)
                .containsExactly("Austria");
    }

    @Test
    void shouldNotTakeAHostForAVisitor() {
        assertThat(told("Austria hosted Austrian Chancellor Otto Braun.")).isEmpty();
        assertThat(told("Brazilian President Ana Silva was due to visit Austria."))
                .extracting(Visit::status)
                .containsExactly("planned");
    }

    @Test
    void shouldReadATimelineByItsEntries() {
        assertThat(told(
                        "Timeline\n\nSeptember 2022 - Brazilian President Ana Silva goes to Vienna on 8 November.\n\n17 March"
                                + " 2023 - Ana Silva in Rome."))
                .extracting(
                        Visit::destination,
                        visit -> visit.date().map(Edtf::text).orElse(""))
                .containsExactlyInAnyOrder(tuple("Austria", "2022-11-08"), tuple("Italy", "2023-03-17"));
    }

    @Test
    void shouldTellTheYearByTheMonthOfAnIssueOrByItsImprint() {
        assertThat(
                        told(
                                "From Lisbon to Vienna\n\nDecember 2024\n\nIn October Brazilian President Ana Silva flew to Vienna."))
                .extracting(visit -> visit.date().map(Edtf::text).orElse(""))
                .containsExactly("2024-10");
        assertThat(told(
                        "VIENNA, June 12 (State News Service) -- Brazilian President Ana Silva arrived in Vienna on June 10."
                                + " Austria joined the fund in December 2021.\n\n2023, all rights reserved."))
                .extracting(visit -> visit.date().map(Edtf::text).orElse(""))
                .containsExactly("2023-06-10");
    }

    private static List<Visit> told(String text) {
        return ToldFacts.of(Visit.class, text);
    }
}
