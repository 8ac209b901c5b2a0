package org.chancery.extract;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Edtf;
import org.chancery.fact.Relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** How relations of states are told: by verbs, since when, by anniversaries and in lists. */
class RelationshipReadingTests {

    @Test
    void shouldKnowSinceWhenRelationsHold() {
        assertThat(told("Brazil and Austria have had diplomatic relations since 1949."))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.parties()).containsExactly("Brazil", "Austria");
                    assertThat(r.since()).contains(Edtf.year(1949));
                    assertThat(r.status()).isEqualTo("held");
                });
    }

    @Test
    void shouldEndRelationsThatAreCutWithEachPartner() {
        assertThat(told("Brazil severed diplomatic ties with Austria and Peru in 1990."))
                .extracting(Relationship::parties, Relationship::status, Relationship::since)
                .containsExactlyInAnyOrder(
                        tuple(List.of("Brazil", "Austria"), "ended", Optional.of(Edtf.year(1990))),
                        tuple(List.of("Brazil", "Peru"), "ended", Optional.of(Edtf.year(1990))));
    }

    @Test
    void shouldTakeBareTiesThatAreCutForDiplomaticOnes() {
        assertThat(told("Brazil cut ties with Austria in 2016."))
                .extracting(Relationship::level, Relationship::status)
                .containsExactly(tuple("diplomatic relations", "ended"));
        assertThat(told("Brazil cut trade ties with Austria in 2016.")).isEmpty();
    }

    @Test
    void shouldReadAnElevationInThePassive() {
        assertThat(
                        told(
                                "Relations between Malaysia and China were upgraded to a comprehensive strategic partnership in 2013."))
                .extracting(Relationship::parties, Relationship::level, Relationship::since)
                .containsExactly(tuple(
                        List.of("Malaysia", "China"),
                        "comprehensive strategic partnership",
                        Optional.of(Edtf.year(2013))));
    }

    @Test
    void shouldCountBackFromAnAnniversary() {
        assertThat(told("In 2024 Brazil and Austria marked the 75th anniversary of diplomatic relations."))
                .extracting(Relationship::since)
                .containsExactly(Optional.of(Edtf.year(1949)));
    }

    @Test
    void shouldPairEachStateOfAListWithThePartnerBehindWith() {
        assertThat(told(
                        "Panama established diplomatic relations with China in June 2017, the Dominican Republic (May 2018)"
                                + " and El Salvador (August 2018)."))
                .extracting(Relationship::parties, Relationship::since)
                .contains(
                        tuple(List.of("China", "Dominican Republic"), Optional.of(Edtf.parse("2018-05"))),
                        tuple(List.of("China", "El Salvador"), Optional.of(Edtf.parse("2018-08"))));
    }

    @Test
    void shouldTellTreatyAlliesFromFriends() {
        assertThat(told("Japan and the United States are treaty allies."))
                .extracting(Relationship::level)
                .containsExactly("alliance");
        assertThat(told("Brazil is a close ally of Austria.")).isEmpty();
        assertThat(told("Brazil and Austria have no diplomatic relations.")).isEmpty();
    }

    private static List<Relationship> told(String text) {
        return ToldFacts.of(Relationship.class, text);
    }
}
