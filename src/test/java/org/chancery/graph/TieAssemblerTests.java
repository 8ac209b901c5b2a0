package org.chancery.graph;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TieAssemblerTests {

    @Test
    void shouldTieHolderOfficeAndState() {
        Projection projection = new Told()
                .by(
                        "one",
                        "2020-03-01",
                        "'fact':'office','holder':'Ana Lopez','title':'President','of':'Peru','status':'held'")
                .by(
                        "two",
                        "2020-05-01",
                        "'fact':'office','holder':'Ana Lopez','title':'President','of':'Peru','status':'held'")
                .projected();
        String holds = "HOLDS|person/ana-lopez|office/president-of-peru|held";
        assertThat(Told.edges(projection, "HOLDS")).containsExactly("person/ana-lopez > office/president-of-peru");
        assertThat(Told.edges(projection, "OFFICE_OF")).hasSize(1);
        assertThat(Told.property(projection, holds, "asOfFirst")).hasToString("2020-03-01");
        assertThat(Told.property(projection, holds, "asOf")).hasToString("2020-05-01");
    }

    @Test
    void shouldTellAFormerHolderFromTheHolder() {
        Projection projection = new Told()
                .by(
                        "one",
                        "2020-03-01",
                        "'fact':'office','holder':'Ana Lopez','title':'President','of':'Peru','status':'held'",
                        "'fact':'office','holder':'Bo Chen','title':'President','of':'Peru','status':'former'")
                .projected();
        assertThat(Told.property(projection, "HOLDS|person/bo-chen|office/president-of-peru|former", "tenure"))
                .isEqualTo("former");
        assertThat(Told.property(projection, "HOLDS|person/ana-lopez|office/president-of-peru|held", "tenure"))
                .isEqualTo("held");
    }

    @Test
    void shouldKeepTheRungsOfAPartnershipApart() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        "'fact':'relationship','parties':['Peru','Chile'],'level':'diplomatic relations','since':'1950-01-30','status':'held'",
                        "'fact':'relationship','parties':['Chile','Peru'],'level':'strategic partnership','since':'2001','status':'held'")
                .projected();
        assertThat(Told.edges(projection, "PARTNER_OF")).hasSize(2);
    }

    @Test
    void shouldLetAPlannedProjectBePlanned() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        "'fact':'project','name':'Rail link','participants':['Peru','Chile'],'location':'Peru','status':'proposed'")
                .projected();
        assertThat(projection.edges().values())
                .allSatisfy(edge -> assertThat(edge.properties().get("status")).isEqualTo("planned"))
                .hasSize(3);
    }

    @Test
    void shouldJoinTheGoodsOfAllReports() {
        Projection projection = new Told()
                .by("one", "", "'fact':'trade','exporter':'Peru','importer':'Chile','goods':['copper','fish']")
                .by("two", "", "'fact':'trade','exporter':'Peru','importer':'Chile','goods':['fish','fruit']")
                .projected();
        assertThat(projection.edges().values())
                .singleElement()
                .satisfies(edge -> assertThat(edge.properties().get("goods")).hasToString("[copper, fish, fruit]"));
    }

    private static Projection told(String... facts) {
        String keys =
                ",'keys':{'Ana Lopez':'person/ana-lopez','Bo Chen':'person/bo-chen','Peru':'state/PER','Chile':'state/CHL'}";
        return new Told()
                .by("one", "", Stream.of(facts).map(fact -> fact + keys).toArray(String[]::new))
                .projected();
    }

    @Test
    void shouldTakeTheStatusOfAProjectThatIsFurthestOnTheWay() {
        String project =
                "'fact':'project','name':'Rail link','participants':['Peru'],'location':['Chile'],'status':'%s'";
        String edge = "TAKES_PART_IN|state/PER|project/rail-link";
        assertThat(Told.property(
                        told(
                                project.formatted("under way"),
                                project.formatted("completed"),
                                project.formatted("proposed")),
                        edge,
                        "project"))
                .isEqualTo("completed");
        assertThat(Told.property(told(project.formatted("proposed"), project.formatted("cancelled")), edge, "status"))
                .isEqualTo("cancelled");
    }

    @Test
    void shouldLetAnAnswerSettleAnInvitation() {
        String invitation =
                "'fact':'invitation','inviter':'Ana Lopez','invitee':'Bo Chen','destination':'Peru','status':'%s'";
        String edge = "INVITED|person/ana-lopez|person/bo-chen|state/PER";
        assertThat(Told.property(
                        told(invitation.formatted("open"), invitation.formatted("declined")), edge, "invitation"))
                .isEqualTo("declined");
        assertThat(Told.property(
                        told(invitation.formatted("declined"), invitation.formatted("accepted")), edge, "invitation"))
                .isEqualTo("accepted");
        assertThat(Told.property(told(invitation.formatted("open")), edge, "destination"))
                .isEqualTo("Peru");
    }

    @Test
    void shouldKeepAFormerMembershipBesideTheStandingOne() {
        String membership = "'fact':'membership','member':'Peru','group':'Andean Pact','status':'%s','since':'%s'";
        Projection projection = told(membership.formatted("held", "1997"), membership.formatted("former", "1969"));
        assertThat(Told.property(projection, "MEMBER_OF|state/PER|organization/andean-pact|held", "since"))
                .isEqualTo("1997");
        assertThat(Told.property(projection, "MEMBER_OF|state/PER|organization/andean-pact|former", "membership"))
                .isEqualTo("former");
    }

    @Test
    void shouldTellWhoConferredAnHonourAndWhoHandedItOver() {
        Projection projection = told(
                "'fact':'award','recipient':'Ana Lopez','honour':'Order of the Sun','conferredBy':['Peru'],'presentedBy':['Bo Chen'],'date':'2024-06-19'");
        assertThat(Told.edges(projection, "RECEIVED")).containsExactly("person/ana-lopez > honour/order-of-the-sun");
        assertThat(Told.edges(projection, "CONFERRED")).containsExactly("state/PER > honour/order-of-the-sun");
        assertThat(Told.edges(projection, "PRESENTED")).containsExactly("person/bo-chen > honour/order-of-the-sun");
        assertThat(projection.edges().values())
                .allSatisfy(edge -> assertThat(edge.properties()).containsEntry("date", "2024-06-19"));
    }

    @Test
    void shouldTieStatesAndPartnersToAVentureUntilItEnds() {
        Projection projection = told(
                "'fact':'venture','name':'Andes Gas','states':['Peru'],'partners':['Gas Company'],'location':'Peru','until':'2030'");
        assertThat(Told.edges(projection, "PARTNER_IN"))
                .containsExactly("organization/gas-company > venture/andes-gas", "state/PER > venture/andes-gas");
        assertThat(Told.property(projection, "OPERATES_IN|venture/andes-gas|state/PER", "until"))
                .isEqualTo("2030");
    }

    @Test
    void shouldPutAPlaceWhereItLies() {
        assertThat(Told.edges(told("'fact':'location','place':'Cusco','in':'Peru'"), "LOCATED_IN"))
                .containsExactly("place/cusco > state/PER");
    }
}
