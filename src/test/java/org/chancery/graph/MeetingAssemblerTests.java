package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingAssemblerTests {

    private static String meeting(String rest) {
        return "'fact':'meeting','participants':['Ana Lopez','Bo Chen'],%s".formatted(rest);
    }

    @Test
    void shouldSeeOneMeetingWhoseDateSomeKnowToTheMonthOnly() {
        Projection projection = new Told()
                .by("one", "2024-06-19", meeting("'mode':'in person','date':'2024-06-19','status':'held'"))
                .by("two", "2024-09-01", meeting("'mode':'in person','date':'2024-06','status':'held'"))
                .projected();
        assertThat(Told.nodes(projection, "Meeting"))
                .containsExactly("meeting/ana-lopez-bo-chen-2024-06-19 2024-06-19 held");
        assertThat(Told.edges(projection, "ATTENDED"))
                .containsExactly(
                        "person/ana-lopez > meeting/ana-lopez-bo-chen-2024-06-19",
                        "person/bo-chen > meeting/ana-lopez-bo-chen-2024-06-19");
    }

    @Test
    void shouldKeepTwoCallsInAMonthApart() {
        Projection projection = new Told()
                .by("one", "2024-06-04", meeting("'mode':'call','date':'2024-06-03','status':'held'"))
                .by("two", "2024-06-25", meeting("'mode':'call','date':'2024-06-24','status':'held'"))
                .projected();
        assertThat(Told.nodes(projection, "Meeting")).hasSize(2);
    }

    @Test
    void shouldKeepACallAndAMeetingOfOneDayApart() {
        Projection projection = new Told()
                .by("one", "2024-06-04", meeting("'mode':'call','date':'2024-06-03','status':'held'"))
                .by("two", "2024-06-04", meeting("'mode':'in person','date':'2024-06-03','status':'held'"))
                .projected();
        assertThat(Told.nodes(projection, "Meeting")).hasSize(2);
    }

    @Test
    void shouldTakeReportsOfOneWeekWithoutADateForOneMeeting() {
        Projection projection = new Told()
                .by("one", "2024-06-04", meeting("'mode':'in person','status':'held'"))
                .by("two", "2024-06-06", meeting("'mode':'in person','status':'held'"))
                .projected();
        assertThat(Told.nodes(projection, "Meeting")).hasSize(1);
    }

    @Test
    void shouldKeepAMeetingAtAnotherOccasionApart() {
        Projection projection = new Told()
                .by("one", "2024-06-20", meeting("'mode':'in person','date':'2024-06-19','status':'held'"))
                .by("two", "2024-06-20", meeting("'mode':'in person','occasion':'Silk Road Forum','status':'held'"))
                .by(
                        "three",
                        "2023-10-18",
                        meeting(
                                "'mode':'in person','date':'2023-10-17','occasion':'3rd Silk Road Forum','status':'held'"))
                .projected();
        assertThat(Told.nodes(projection, "Meeting"))
                .containsExactly(
                        "meeting/ana-lopez-bo-chen-2023-10-17 2023-10-17 held",
                        "meeting/ana-lopez-bo-chen-2024-06-19 2024-06-19 held");
    }

    @Test
    void shouldNotDependOnTheOrderOfClaims() {
        List<Claim> claims = new ArrayList<>(new Told()
                .by("a", "2024-06-19", meeting("'mode':'in person','date':'2024-06-19','status':'held'"))
                .by("b", "2024-06-20", meeting("'mode':'in person','date':'2024-06-20~','status':'held'"))
                .by("c", "2024-06-22", meeting("'mode':'in person','status':'held'"))
                .by("d", "", meeting("'mode':'in person','status':'held'"))
                .by("e", "2024-06-18", meeting("'mode':'in person','date':'2024-06','status':'planned'"))
                .by("f", "2024-06-03", meeting("'mode':'call','date':'2024-06-03','status':'held'"))
                .claims());
        Told.assertOrderDoesNotMatter(claims);
    }
}
