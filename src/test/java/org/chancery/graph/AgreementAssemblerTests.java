package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

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
        Projection first = Buckets.project(List.copyOf(claims));
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(claims, random);
            assertThat(Buckets.project(List.copyOf(claims))).isEqualTo(first);
        }
    }
}
