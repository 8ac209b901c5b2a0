package org.chancery.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Award;
import org.chancery.fact.Edtf;
import org.chancery.fact.Invitation;
import org.chancery.fact.Meeting;
import org.chancery.fact.Publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Who meets whom, by what means and on which day; who invites, honours and prints whom. */
class MeetingReadingTests {

    private static final String SILVA = "Brazilian President Ana Silva";
    private static final String BRAUN = "Austrian Chancellor Otto Braun";

    @Test
    void shouldTellTheMeansOfATalk() {
        assertThat(told(SILVA + " spoke by video link with " + BRAUN + "."))
                .extracting(Meeting::mode)
                .containsExactly("video");
        assertThat(told(SILVA + " told " + BRAUN + " by telephone that trade was growing."))
                .extracting(Meeting::mode)
                .containsExactly("call");
        assertThat(told(SILVA + " told " + BRAUN + " that trade was growing.")).isEmpty();
        assertThat(told(SILVA + " met virtually with " + BRAUN + "."))
                .extracting(Meeting::mode)
                .containsExactly("video");
    }

    @Test
    void shouldKnowSeeingAndCallingFromOpinions() {
        assertThat(told(SILVA + " saw " + BRAUN + " in Geneva."))
                .extracting(Meeting::participants)
                .containsExactly(List.of("Ana Silva", "Otto Braun"));
        assertThat(told(SILVA + " saw " + BRAUN + " as a rival.")).isEmpty();
        assertThat(told(SILVA + " called " + BRAUN + " a liar.")).isEmpty();
    }

    @Test
    void shouldLetAllMeetWhoMeetTogether() {
        assertThat(told(SILVA + " received " + BRAUN + " and Kenyan President Mary Wanjiru together."))
                .extracting(Meeting::participants)
                .containsExactly(List.of("Ana Silva", "Otto Braun", "Mary Wanjiru"));
        assertThat(told(SILVA + " received " + BRAUN + " and Kenyan President Mary Wanjiru."))
                .extracting(Meeting::participants)
                .containsExactlyInAnyOrder(List.of("Ana Silva", "Otto Braun"), List.of("Ana Silva", "Mary Wanjiru"));
    }

    @Test
    void shouldGiveEachGuestTheirOwnDay() {
        assertThat(told(SILVA + " received " + BRAUN
                        + " on 4 March 2021 and Kenyan President Mary Wanjiru on 6 March 2021."))
                .extracting(
                        m -> m.participants().get(1),
                        m -> m.date().map(Edtf::text).orElse(""))
                .containsExactlyInAnyOrder(tuple("Otto Braun", "2021-03-04"), tuple("Mary Wanjiru", "2021-03-06"));
    }

    @Test
    void shouldFollowASubjectOverWhatIsSaidOfIt() {
        assertThat(told(SILVA + ", who heads a large delegation, met " + BRAUN + " in Geneva."))
                .extracting(Meeting::participants)
                .containsExactly(List.of("Ana Silva", "Otto Braun"));
        assertThat(told(SILVA + " and " + BRAUN + ", meeting in Geneva on Tuesday, agreed to cooperate."))
                .extracting(Meeting::participants)
                .containsExactly(List.of("Ana Silva", "Otto Braun"));
    }

    @Test
    void shouldFindTheAnswerToAnInvitation() {
        assertThat(ToldFacts.of(
                        Invitation.class,
                        SILVA + " invited " + BRAUN + " to visit Brazil. Braun accepted the invitation with pleasure."))
                .extracting(Invitation::inviter, Invitation::invitee, Invitation::status)
                .containsExactly(tuple("Ana Silva", "Otto Braun", "accepted"));
        assertThat(ToldFacts.of(Invitation.class, BRAUN + " turned down an invitation from " + SILVA + "."))
                .extracting(Invitation::inviter, Invitation::status)
                .containsExactly(tuple("Ana Silva", "declined"));
    }

    @Test
    void shouldReadHonoursByRankAndWhatPapersPrint() {
        assertThat(ToldFacts.of(Award.class, SILVA + " was made a Commander of the Order of Merit by " + BRAUN + "."))
                .extracting(Award::recipient, Award::honour, Award::conferredBy)
                .containsExactly(tuple("Ana Silva", "Order of Merit", List.of("Otto Braun")));
        assertThat(ToldFacts.of(
                        Publication.class, "In an article published in Le Monde, " + SILVA + " called for reforms."))
                .extracting(Publication::author, Publication::outlet)
                .containsExactly(tuple("Ana Silva", "Le Monde"));
    }

    private static List<Meeting> told(String text) {
        return ToldFacts.of(Meeting.class, text);
    }
}
