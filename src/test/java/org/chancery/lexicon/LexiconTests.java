package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The project's own tables. */
class LexiconTests {

    private static final Lexicon LEXICON = Lexicon.read(ResourceFolder.onClassPath("import/lexicon"));

    private static List<String> holders(String body, String kind, String day) {
        return LEXICON.register().holders(body, title -> title.kind().equals(kind), Edtf.parse(day)).stream()
                .map(key -> LEXICON.entity(key).orElseThrow().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "state/VNM,head of state,2023-10-17,Vo Van Thuong",
        "state/VNM,head of state,2024-06-20,To Lam",
        "state/USA,head of state,2009-01-21,Barack Obama",
        "state/DEU,head of government,2015-06-01,Angela Merkel",
        "state/GBR,head of government,1998-04-10,Tony Blair",
        "state/RUS,head of state,2010-01-01,Dmitry Medvedev",
        "state/IND,head of government,2024-07-08,Narendra Modi",
        "state/IDN,head of state,2002-05-20,Megawati Sukarnoputri",
        "state/BRA,head of state,2005-01-01,Luiz Inácio Lula da Silva",
        "state/ZAF,head of state,1996-01-01,Nelson Mandela",
        "state/KAZ,head of state,2000-01-01,Nursultan Nazarbayev",
        "state/KOR,head of state,2018-04-27,Moon Jae-in",
        "state/TUR,head of government,2008-01-01,Recep Tayyip Erdoğan",
        "state/CHN,foreign minister,2015-01-01,Wang Yi",
        "state/FRA,foreign minister,2008-08-10,Bernard Kouchner",
    })
    void shouldKnowWhoHeldAnOfficeOnADay(String body, String kind, String day, String name) {
        assertThat(holders(body, kind, day)).containsExactly(name);
    }

    /** G20, ASEAN, BRICS, the Eurasian Economic Union and the permanent members of the Security Council. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "KOR", "RUS", "SAU",
                        "ZAF",
                "TUR", "GBR", "USA", "BRN", "KHM", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "VNM", "EGY", "ETH", "IRN",
                        "ARE",
                "ARM", "BLR", "KAZ", "KGZ"
            })
    void shouldKnowALeaderAndAForeignMinisterInEveryYearSince2000(String code) {
        Set<Integer> withoutLeader = new TreeSet<>();
        Set<Integer> withoutMinister = new TreeSet<>();
        for (int year = 2000; year <= 2024; year++) {
            String middle = Integer.toString(year);
            if (holders("state/" + code, "head of state", middle).isEmpty()
                    && holders("state/" + code, "head of government", middle).isEmpty()) {
                withoutLeader.add(year);
            }
            if (holders("state/" + code, "foreign minister", middle).isEmpty()) {
                withoutMinister.add(year);
            }
        }
        assertThat(withoutLeader).isEmpty();
        assertThat(withoutMinister).isEmpty();
    }

    @Test
    void shouldFindStatesByTheirUsualNamesAdjectivesAndSeats() {
        for (String name : List.of(
                "Turkey",
                "Türkiye",
                "Ivory Coast",
                "Côte d'Ivoire",
                "Burma",
                "the Gambia",
                "South Korea",
                "North Korea",
                "DPRK",
                "UK",
                "US",
                "U.S.",
                "UAE",
                "Czech Republic",
                "Czechia",
                "Swaziland",
                "Eswatini",
                "Cape Verde",
                "East Timor",
                "Soviet Union",
                "Yugoslavia",
                "East Germany",
                "Taiwan",
                "Kosovo",
                "Palestine",
                "Vatican",
                "Holy See",
                "Macedonia",
                "North Macedonia",
                "DR Congo",
                "Laos",
                "Russian Federation")) {
            String plain = name.startsWith("the ") ? name.substring(4) : name;
            assertThat(LEXICON.named(plain).stream().map(n -> n.entity().type()))
                    .as(name)
                    .contains(EntityType.STATE);
        }
        assertThat(LEXICON.named("Kremlin").stream().map(n -> n.entity().key())).contains("state/RUS");
        assertThat(LEXICON.named("Vietnamese").stream().map(n -> n.entity().key()))
                .contains("state/VNM");
    }

    @Test
    void shouldHaveEveryStateOfTheUnitedNationsWithItsCapital() {
        List<String> withoutCapital = new ArrayList<>();
        long states = 0;
        for (Entity entity : LEXICON.entities()) {
            if (entity instanceof Entity.State state && state.kind().equals("state")) {
                states++;
                if (state.capital().isEmpty()
                        || LEXICON.named(state.capital().get()).isEmpty()) {
                    withoutCapital.add(state.name());
                }
            }
        }
        assertThat(withoutCapital).isEmpty();
        assertThat(states).isGreaterThanOrEqualTo(193);
    }

    /** Two people of one full name may be; then an office tells them apart, and they are few. */
    @Test
    void shouldGiveAnAliasToOnePersonSaveForNamesakesInOffice() {
        Map<String, Set<String>> people = new HashMap<>();
        for (Entity entity : LEXICON.entities()) {
            if (entity instanceof Entity.Person person) {
                people.computeIfAbsent(Fold.name(person.name()), n -> new TreeSet<>())
                        .add(person.key());
                person.aliases().forEach(alias -> people.computeIfAbsent(Fold.name(alias), n -> new TreeSet<>())
                        .add(person.key()));
            }
        }
        List<String> shared = people.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(key -> LEXICON.register().of(key).isEmpty()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        assertThat(shared).isEmpty();
    }
}
