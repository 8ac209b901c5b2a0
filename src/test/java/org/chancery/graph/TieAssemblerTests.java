package org.chancery.graph;

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
}
