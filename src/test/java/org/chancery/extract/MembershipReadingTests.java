package org.chancery.extract;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Edtf;
import org.chancery.fact.Membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Who belongs to what: lists of members, parties beside names, accession and exclusion. */
class MembershipReadingTests {

    @Test
    void shouldReadTheListBehindABloc() {
        assertThat(told("The Visegrad Group - Poland, Hungary, Slovakia and the Czech Republic - met in Prague."))
                .extracting(Membership::member)
                .containsExactlyInAnyOrder("Poland", "Hungary", "Slovakia", "Czech Republic");
        assertThat(told("Mercosur members Brazil and Argentina met in Asuncion."))
                .extracting(Membership::member, Membership::group)
                .containsExactlyInAnyOrder(tuple("Brazil", "Mercosur"), tuple("Argentina", "Mercosur"));
    }

    @Test
    void shouldKnowTheBlocOfWhichTheTextSpoke() {
        assertThat(
                        told(
                                "The Pacific Islands Forum met in May. The forum's eighteen members include Fiji, Samoa and Tonga."))
                .extracting(Membership::member, Membership::group)
                .contains(tuple("Fiji", "Pacific Islands Forum"), tuple("Tonga", "Pacific Islands Forum"));
    }

    @Test
    void shouldDateWhoBecomesAMember() {
        assertThat(told("Sweden became NATO's 32nd member on 7 March 2024."))
                .extracting(Membership::member, Membership::group, Membership::since)
                .containsExactly(tuple("Sweden", "NATO", Optional.of(Edtf.parse("2024-03-07"))));
    }

    @Test
    void shouldEndTheMembershipOfWhoIsExpelled() {
        assertThat(told("Russia was expelled from the Council of Europe in 2022."))
                .extracting(Membership::member, Membership::status, Membership::until)
                .containsExactly(tuple("Russia", "former", Optional.of(Edtf.year(2022))));
    }

    @Test
    void shouldTakeThePartyFromMarksAndRelatives() {
        assertThat(told("Senator Rob Portman (R-Ohio) met Chancellor Otto Braun."))
                .extracting(Membership::group)
                .containsExactly("Republican Party");
        assertThat(told("Javier Milei, whose party La Libertad Avanza is young, spoke in Congress."))
                .extracting(Membership::member, Membership::group)
                .containsExactly(tuple("Javier Milei", "La Libertad Avanza"));
    }

    @Test
    void shouldNotMakeMembersOfApplicants() {
        assertThat(told("Austria wants to become a member of NATO.")).isEmpty();
        assertThat(told("Austria's application for membership of NATO was refused."))
                .isEmpty();
    }

    private static List<Membership> told(String text) {
        return ToldFacts.of(Membership.class, text);
    }
}
