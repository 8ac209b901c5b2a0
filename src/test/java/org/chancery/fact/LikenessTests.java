package org.chancery.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Treaty on Principles of Friendly Relations,Treaty of Friendly Relations,true",
        "Air Services Agreement,Extradition Agreement,false",
        "free trade agreement,Free Trade Agreement,true",
        "agreement,Air Services Agreement,true",
        "Joint Statement,joint statement,true",
        "Lahore Declaration,Lahore Declaration on Peace,true",
        "Memorandum of Understanding on Water,memorandum on energy,false",
    })
    void shouldCompareAgreementsByWhatTheirNamesSayBeyondAgreement(String one, String other, boolean alike) {
        assertThat(Likeness.similarAgreements(one, other)).isEqualTo(alike);
        assertThat(Likeness.similarAgreements(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "agreement,true",
        "joint statement,true",
        "Lahore Declaration,false",
        "treaty on mutual assistance,false"
    })
    void shouldKnowAWordingThatNamesNothing(String wording, boolean generic) {
        assertThat(Likeness.isGeneric(wording)).isEqualTo(generic);
    }

    @ParameterizedTest
    @CsvSource({
        "strategic partnership,comprehensive strategic partnership,true",
        "comprehensive strategic partnership,strategic partnership,false",
    })
    void shouldKnowWhatLiesWithin(String one, String other, boolean within) {
        assertThat(Likeness.within(one, other)).isEqualTo(within);
    }
}
