package org.chancery.language;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.document.Document;
import org.chancery.document.Document.Metadata;
import org.chancery.language.Mention.PersonMention;
import org.chancery.lexicon.Lexicon;
import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

    private static final Analyzer ANALYZER = new Analyzer(Lexicon.read(ResourceFolder.onClassPath("import/lexicon")));

    private static List<PersonMention> people(String text) {
        return ANALYZER
                .analyze(new Document(
                        "d",
                        text,
                        new Metadata(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("2024-06-20"),
                                Optional.empty(),
                                Optional.empty())))
                .sentences()
                .stream()
                .flatMap(s -> s.mentions().stream())
                .filter(PersonMention.class::isInstance)
                .map(PersonMention.class::cast)
                .toList();
    }

    private static List<String> names(String text) {
        return people(text).stream().map(p -> p.person().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Minister Nguyen Van Binh spoke.|Nguyen Van Binh",
                "Finance Minister Li Xiaoming spoke.|Li Xiaoming",
                "Defence Minister Park Ji-hoon spoke.|Park Ji-hoon",
                "Interior Minister Juan Carlos de la Vega spoke.|Juan Carlos de la Vega",
                "Transport Minister João dos Santos spoke.|João dos Santos",
                "Energy Minister Khalid bin Rashid Al Mansour spoke.|Khalid bin Rashid Al Mansour",
                "Justice Minister Jan van der Berg spoke.|Jan van der Berg",
                "Deputy Minister A. B. Kowalski spoke.|A. B. Kowalski",
                "Health Minister Dr. Amina Bello spoke.|Amina Bello",
                "Foreign Minister O'Brien Walsh spoke.|O'Brien Walsh",
                "Prime Minister Zorbatan Qelesh, who came by train, spoke.|Zorbatan Qelesh",
                "Thorvald Eskesen, the speaker of the lower house, spoke.|Thorvald Eskesen",
            })
    void shouldReadANameThatNoTableHas(String sentence, String name) {
        assertThat(names(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From Moscow Modi flew to Vienna.|Narendra Modi",
                "In Hanoi Putin met nobody.|Vladimir Putin",
                "On Monday Scholz left.|Olaf Scholz",
            })
    void shouldNeverGlueAPlaceOrADayToAPerson(String sentence, String name) {
        assertThat(names(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Central Committee met.",
                "South Korea and North Macedonia signed.",
                "The National Bank of Peru lent money.",
                "Victory Square was empty.",
                "Most of them left.",
            })
    void shouldSeeNobodyWhereNobodyIsNamed(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }

    @Test
    void shouldLetASurnameMeanWhomTheTextIntroduced() {
        assertThat(names("Trade Minister Ilona Varga spoke first. Varga then left, and Ms Varga did not return."))
                .containsExactly("Ilona Varga", "Ilona Varga", "Ilona Varga");
    }

    @Test
    void shouldKnowOnePersonHoweverSpelled() {
        assertThat(people("Volodymyr Zelenskyy spoke. President Zelensky left. Mr Zelenskiy returned.").stream()
                        .map(p -> p.person().key())
                        .distinct())
                .containsExactly("person/volodymyr-zelensky");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French President Emmanuel Macron spoke.|President|state/FRA",
                "The president of France, Emmanuel Macron, spoke.|President|state/FRA",
                "Emmanuel Macron, the French president, spoke.|President|state/FRA",
                "Ilona Varga, Peru's trade minister, spoke.|Trade Minister|state/PER",
                "Peruvian Deputy Minister of Trade Ilona Varga spoke.|Deputy Minister of Trade|state/PER",
                "Ilona Varga, Minister of Water and Irrigation of Peru, spoke.|Minister of Water and Irrigation|state/PER",
                "NATO Secretary General Ilona Varga spoke.|Secretary-General|organization/nato",
                "Ilona Varga, CEO of Gazprom, spoke.|Chief Executive Officer|organization/gazprom",
            })
    void shouldReadATitleWithItsBody(String sentence, String title, String body) {
        assertThat(people(sentence)).singleElement().satisfies(person -> assertThat(person.offices())
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.title()).isEqualTo(title);
                    assertThat(office.body().map(Referent::key)).contains(body);
                }));
    }

    @Test
    void shouldShareATitleAmongItsHolders() {
        assertThat(people("The presidents of Peru and Chile, Ana Silva and Juan Rojas, signed.").stream()
                        .map(p -> p.person().name() + " "
                                + p.offices().get(0).body().orElseThrow().key()))
                .containsExactly("Ana Silva state/PER", "Juan Rojas state/CHL");
        assertThat(people("The presidents of Peru, Ana Silva, and Chile, Juan Rojas, signed.").stream()
                        .map(p -> p.person().name() + " "
                                + p.offices().get(0).body().orElseThrow().key()))
                .containsExactly("Ana Silva state/PER", "Juan Rojas state/CHL");
    }

    @Test
    void shouldTellFormerHoldersAndThoseToCome() {
        assertThat(people("Former French President Ana Silva and President-elect Juan Rojas of Chile met.").stream()
                        .map(p -> p.offices().get(0).tenure()))
                .containsExactly(OfficeMention.Tenure.FORMER, OfficeMention.Tenure.ELECT);
    }

    @Test
    void shouldTakeAPartyInBrackets() {
        assertThat(people("Chancellor Ilona Varga (CDU) spoke.").get(0).party().map(Referent::name))
                .contains("Christian Democratic Union");
    }
}
