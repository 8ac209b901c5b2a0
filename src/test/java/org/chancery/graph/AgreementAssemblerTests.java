package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementAssemblerTests {

    private static String agreement(String rest) {
        return "'fact':'agreement','parties':['Peru','Chile'],%s".formatted(rest);
    }

    private static List<String> names(Projection projection) {
        return projection.nodes().values().stream()
                .map(node -> String.valueOf(node.properties().get("name")))
                .toList();
    }

    @Test
    void shouldSeeOneTreatyUnderItsThreeNames() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Treaty on Principles of Friendly Relations','kind':'treaty','date':'1994-06-16','status':'signed'"))
                .by("two", "", agreement("'name':'friendship treaty','kind':'treaty','date':'1994','status':'signed'"))
                .by(
                        "three",
                        "",
                        agreement(
                                "'name':'Treaty on the Basic Principles of Friendly Relations','kind':'treaty','date':'1994','status':'in force'"))
                .projected();
        assertThat(Told.nodes(projection, "Treaty"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("1994-06-16 in force");
    }

    @Test
    void shouldTakeTheAgreementThatTheSameTwoSignedThatDayForTheOneWithAName() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Mutual Defence Pact','kind':'agreement','signers':['Ana Lopez','Bo Chen'],'date':'2024-06-19','status':'signed'"))
                .by(
                        "two",
                        "",
                        agreement(
                                "'name':'agreement','kind':'agreement','signers':['Ana Lopez','Bo Chen'],'date':'2024-06-19','status':'signed'"))
                .projected();
        assertThat(names(projection)).containsExactly("Mutual Defence Pact");
    }

    @Test
    void shouldKeepTwoDeclarationsOfDifferentYearsApart() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Joint Declaration on Strategic Partnership','kind':'declaration','date':'2001-03-01','status':'signed'"))
                .by(
                        "two",
                        "",
                        agreement(
                                "'name':'Joint Declaration on Strategic Partnership','kind':'declaration','date':'2012-07-27','status':'signed'"))
                .projected();
        assertThat(Told.nodes(projection, "Agreement")).hasSize(2);
    }

    @Test
    void shouldKeepTwoNamedAgreementsOfOneDayApart() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Air Services Agreement','kind':'agreement','date':'2020-05-05','status':'signed'"),
                        agreement(
                                "'name':'Extradition Agreement','kind':'agreement','date':'2020-05-05','status':'signed'"))
                .projected();
        assertThat(names(projection)).containsExactlyInAnyOrder("Air Services Agreement", "Extradition Agreement");
    }

    @Test
    void shouldShowHowFarTheAgreementCame() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Air Services Agreement','kind':'agreement','date':'2020-05-05','status':'signed'"))
                .by("two", "", agreement("'name':'Air Services Agreement','kind':'agreement','status':'ratified'"))
                .projected();
        assertThat(projection.nodes().values())
                .singleElement()
                .satisfies(node -> assertThat(node.properties().get("status")).isEqualTo("ratified"));
    }

    @Test
    void shouldNotDependOnTheOrderOfClaims() {
        List<Claim> claims = new ArrayList<>(new Told()
                .by(
                        "a",
                        "",
                        agreement(
                                "'name':'Treaty of Friendship','kind':'treaty','date':'1994-06-16','status':'signed'"))
                .by("b", "", agreement("'name':'friendship treaty','kind':'treaty','date':'1994','status':'signed'"))
                .by("c", "", agreement("'name':'agreement','kind':'agreement','date':'2020-05-05','status':'signed'"))
                .by(
                        "d",
                        "",
                        agreement(
                                "'name':'Air Services Agreement','kind':'agreement','date':'2020-05-05','status':'signed'"))
                .by("e", "", agreement("'name':'treaty','kind':'treaty','status':'in force'"))
                .claims());
        Told.assertOrderDoesNotMatter(claims);
    }

    @Test
    void shouldNotTakeOneBareJointStatementForAnotherThatHasAName() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Joint Statement on Fisheries','kind':'joint statement','date':'2020-05-05','status':'issued'"))
                .by("two", "", agreement("'name':'Joint Statement','kind':'joint statement','status':'issued'"))
                .projected();
        assertThat(names(projection)).containsExactlyInAnyOrder("Joint Statement on Fisheries", "Joint Statement");
    }

    @Test
    void shouldSeeOneAgreementInTwoWordingsOfItsName() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Agreement on Air Services','kind':'agreement','date':'2020-05-05','status':'signed'"))
                .by(
                        "two",
                        "",
                        agreement("'name':'Air Services Accord','kind':'agreement','date':'2020-05','status':'signed'"))
                .projected();
        assertThat(projection.nodes().values()).singleElement().satisfies(node -> {
            assertThat(node.properties()).containsEntry("name", "Agreement on Air Services");
            assertThat(node.properties()).containsEntry("aliases", List.of("Air Services Accord"));
            assertThat(node.properties()).containsEntry("date", "2020-05-05");
        });
    }

    @Test
    void shouldNotGiveTwoCirclesOfPartiesOneKey() {
        String zone =
                "'fact':'agreement','name':'Zone Treaty','kind':'treaty','date':'2020-05-05','status':'signed','parties':%s";
        Projection five = new Told()
                .by("one", "", zone.formatted("['Aruba','Belize','Chile','Cuba','Peru']"))
                .projected();
        Projection other = new Told()
                .by("one", "", zone.formatted("['Aruba','Belize','Chile','Cuba','Samoa']"))
                .projected();
        assertThat(five.nodes()).hasSize(1);
        assertThat(five.nodes()).doesNotContainKeys(other.nodes().keySet().toArray(String[]::new));
        assertThat(Told.edges(five, "PARTY_TO")).hasSize(5);
    }

    @Test
    void shouldTieSignersPlaceAndWhatItConcerns() {
        Projection projection = new Told()
                .by(
                        "one",
                        "",
                        agreement(
                                "'name':'Pipeline Contract','kind':'contract','date':'2020-05-05','status':'proposed','signers':['Ana Lopez'],'place':['Lima'],'about':['Gas Company']"))
                .projected();
        String key = projection.nodes().keySet().iterator().next();
        assertThat(Told.edges(projection, "SIGNED")).containsExactly("person/ana-lopez > " + key);
        assertThat(Told.edges(projection, "SIGNED_IN")).containsExactly(key + " > place/lima");
        assertThat(Told.edges(projection, "CONCERNS")).containsExactly(key + " > organization/gas-company");
        assertThat(projection.edges().values()).hasSize(5).allSatisfy(edge -> assertThat(edge.properties())
                .containsEntry("status", "planned"));
    }
}
