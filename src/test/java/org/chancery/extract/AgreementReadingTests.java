package org.chancery.extract;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Agreement;
import org.chancery.fact.Edtf;
import org.chancery.fact.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Agreements by every way of signing them, and what is built. */
class AgreementReadingTests {

    @Test
    void shouldTakeADealForManyThingsForOneDeal() {
        assertThat(agreements("Brazil and Austria signed a deal for 26 fighter jets in Vienna."))
                .extracting(Agreement::parties, Agreement::status)
                .containsExactly(tuple(List.of("Brazil", "Austria"), "signed"));
        assertThat(agreements("Brazil and Austria signed 26 agreements in Vienna."))
                .isEmpty();
    }

    @Test
    void shouldKnowForWhomMinistersSign() {
        assertThat(agreements("The foreign ministers of Austria and Brazil signed a fisheries treaty in Vienna."))
                .extracting(Agreement::parties)
                .containsExactly(List.of("Austria", "Brazil"));
        assertThat(agreements("Negotiators of Brazil and Austria initialled a fisheries agreement in Vienna."))
                .extracting(Agreement::parties, Agreement::status)
                .containsExactly(tuple(List.of("Brazil", "Austria"), "initialled"));
    }

    @Test
    void shouldReadAParticipleBehindTheAgreement() {
        assertThat(agreements("Both sides keep to the fisheries treaty signed by Brazil and Austria in May 1999."))
                .extracting(Agreement::parties, Agreement::date)
                .containsExactly(tuple(List.of("Brazil", "Austria"), Optional.of(Edtf.parse("1999-05"))));
    }

    @Test
    void shouldNotTakeThePlaceAtTheHeadForAParty() {
        assertThat(agreements("In Moscow, Brazil and Austria signed a fisheries treaty."))
                .extracting(Agreement::parties)
                .containsExactly(List.of("Brazil", "Austria"));
    }

    @Test
    void shouldReadTalksOnAnAgreement() {
        assertThat(agreements("Talks on a free trade agreement between Brazil and Austria resumed in February."))
                .extracting(Agreement::kind, Agreement::status)
                .containsExactly(tuple("free trade agreement", "under negotiation"));
    }

    @Test
    void shouldReadProjectsByNameAndByPlace() {
        assertThat(ToldFacts.of(Project.class, "Rosatom is building the Akkuyu nuclear power plant."))
                .extracting(Project::participants, Project::status)
                .containsExactly(tuple(List.of("Rosatom"), "under way"));
        assertThat(ToldFacts.of(Project.class, "The railway between Peru and Chile was built by Brazil."))
                .extracting(Project::participants, Project::location)
                .containsExactly(tuple(List.of("Brazil"), List.of("Peru", "Chile")));
    }

    private static List<Agreement> agreements(String text) {
        return ToldFacts.of(Agreement.class, text);
    }
}
