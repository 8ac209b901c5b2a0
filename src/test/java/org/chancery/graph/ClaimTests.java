package org.chancery.graph;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTests {

    private static final Claim MEETING = claim(
            "2024-06-20",
            "'fact':'meeting','participants':['Bo Chen','Ana Lopez','Bo Chen'],'mode':'call','date':'2024-06-19','status':'held','keys':{'Ana Lopez':'person/ana-maria-lopez'}");

    private static Claim claim(String published, String fact) {
        return new Told().by("one", published, fact).claims().get(0);
    }

    @Test
    void shouldGiveWhatAFactSaysByRole() {
        assertThat(MEETING.kind()).isEqualTo("meeting");
        assertThat(MEETING.text("mode")).isEqualTo("call");
        assertThat(MEETING.text("occasion")).isEmpty();
        assertThat(MEETING.text("no such role")).isEmpty();
        assertThat(MEETING.texts("participants")).containsExactly("Bo Chen", "Ana Lopez", "Bo Chen");
        assertThat(MEETING.date("date")).contains(Edtf.parse("2024-06-19"));
        assertThat(MEETING.date("mode")).isEmpty();
    }

    @Test
    void shouldGiveTheKeysThatTheFactBringsElseThoseOfTheNames() {
        assertThat(MEETING.keys("participants")).containsExactly("person/bo-chen", "person/ana-maria-lopez");
        assertThat(MEETING.key("participants")).isEqualTo("person/bo-chen");
        assertThat(MEETING.key("place")).isEmpty();
        assertThat(claim("", "'fact':'invitation','inviter':'Unknown Body','invitee':'Peru','status':'open'")
                        .key("inviter"))
                .isEqualTo("organization/unknown-body");
    }

    @Test
    void shouldKnowADayOfPublicationOnlyToTheDay() {
        assertThat(MEETING.publishedDay())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2024-06-20"));
        assertThat(claim("2024-06", "'fact':'location','place':'Cusco','in':'Peru'")
                        .publishedDay())
                .isEmpty();
        assertThat(claim("", "'fact':'location','place':'Cusco','in':'Peru'").publishedDay())
                .isEmpty();
    }

    @Test
    void shouldBeTheSameClaimHoweverSureAndWhereverFound() {
        String fact = "'fact':'location','place':'Cusco','in':'Peru'";
        Claim.Source source = new Claim.Source("document/one", "one", java.util.Optional.empty());
        Claim again = Buckets.claim(Told.fact("renamed", fact), source);
        assertThat(again.key()).isEqualTo(claim("", fact).key());
        assertThat(again.bucket()).isEqualTo("location|place/cusco|place/peru");
    }
}
