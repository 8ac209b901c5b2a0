package org.chancery.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RemarkAssemblerTests {

    private static String figure(String value) {
        return "'fact':'figure','about':['Peru','Chile'],'measure':'trade growth','value':%s,'unit':'%%','period':'2023'"
                .formatted(value);
    }

    private static String only(Projection projection) {
        assertThat(projection.nodes()).hasSize(1);
        return projection.nodes().keySet().iterator().next();
    }

    @Test
    void shouldJoinTheSameFigureOfTwoSources() {
        Projection projection = new Told()
                .by("one", "", figure("8"))
                .by("two", "", figure("8.0"))
                .projected();
        String key = only(projection);
        assertThat(Told.property(projection, key, "name")).isEqualTo("trade growth 8 %");
        assertThat(Told.property(projection, key, "value")).isEqualTo(8.0);
        assertThat(Told.property(projection, key, "sources")).isEqualTo(List.of("one", "two"));
        assertThat(Told.property(projection, "ABOUT|" + key + "|organization/peru", "order"))
                .isEqualTo(1L);
        assertThat(Told.property(projection, "ABOUT|" + key + "|organization/chile", "order"))
                .isEqualTo(2L);
    }

    @Test
    void shouldNotLetAFallBeARise() {
        String rise = only(new Told().by("one", "", figure("5")).projected());
        String fall = only(new Told().by("one", "", figure("-5")).projected());
        assertThat(fall).isNotEqualTo(rise);
    }

    @Test
    void shouldTellAPartyFromAnOrganizationOfItsNameInAStatement() {
        String fact =
                "'fact':'statement','speaker':'Ana Lopez','about':['Unity'],'stance':'praise','keys':{'Unity':'%s/unity'}";
        String party = only(new Told().by("one", "", fact.formatted("party")).projected());
        String body =
                only(new Told().by("one", "", fact.formatted("organization")).projected());
        assertThat(party).isNotEqualTo(body).startsWith("statement/ana-lopez-praise-unity-");
    }

    @Test
    void shouldGatherTheTopicsOfAStance() {
        String fact =
                "'fact':'statement','speaker':'Ana Lopez','about':['Peru','Bo Chen'],'stance':'thank','topic':'%s'";
        Projection projection = new Told()
                .by("one", "", fact.formatted("help"), fact.formatted("advice"))
                .by("two", "", fact.formatted("help"))
                .projected();
        String key = only(projection);
        assertThat(Told.property(projection, key, "topics")).isEqualTo(List.of("advice", "help"));
        assertThat(Told.edges(projection, "BY")).containsExactly(key + " > person/ana-lopez");
        assertThat(Told.edges(projection, "ABOUT")).hasSize(2);
    }

    @Test
    void shouldTieAPublicationToAuthorAndOutlet() {
        Projection projection = new Told()
                .by("one", "", "'fact':'publication','author':'Ana Lopez','outlet':'Daily Post','date':'2024-06'")
                .by("two", "", "'fact':'publication','author':'Ana Lopez','outlet':'Daily Post','date':'2024-06-19'")
                .projected();
        String key = "publication/ana-lopez-daily-post";
        assertThat(Told.property(projection, key, "date")).isEqualTo("2024-06-19");
        assertThat(Told.edges(projection, "BY")).containsExactly(key + " > person/ana-lopez");
        assertThat(Told.edges(projection, "IN")).containsExactly(key + " > organization/daily-post");
    }

    @Test
    void shouldWriteWholeNumbersWithoutAPoint() {
        assertThat(RemarkAssembler.number(3_630_000_000.0)).isEqualTo("3630000000");
        assertThat(RemarkAssembler.number(-2.5)).isEqualTo("-2.5");
        assertThat(RemarkAssembler.number(1e15)).isEqualTo("1.0E15");
    }
}
