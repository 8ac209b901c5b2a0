package org.chancery.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LexiconReaderTests {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeASmallLexicon() throws IOException {
        write(
                "states.tsv",
                "code\tname\tlong\tadjectives\tpeople\tcapital\tseats\taliases\tfrom\tto\tkind",
                "PER\tPeru\tRepublic of Peru\tPeruvian\tPeruvians\tLima\t\t\t\t\tstate",
                "CHL\tChile\t\tChilean\tChileans\tSantiago\tLa Moneda\t\t\t\tstate");
        write(
                "people.tsv",
                "name\tshort\taliases\tgender\tborn\tdied",
                "Ana Silva\tSilva\tAnna Silva\tf\t1960\t",
                "Juan Rojas\tRojas\t\tm\t1950\t2020-05-01");
        write(
                "titles.tsv",
                "title\taliases\tkind\tof\tseveral",
                "President\t\thead of state\tstate\t",
                "Minister\t\tminister\tstate\tyes");
        write(
                "offices.tsv",
                "title\tof\tholder\tfrom\tto",
                "President\tPER\tAna Silva\t2011-07-28\t2016-07-28",
                "President\tPER\tJuan Rojas\t2006-07-28\t2011-07-28");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + line + "\n");
    }

    private Lexicon read() {
        return Lexicon.read(ResourceFolder.onDisk(folder));
    }

    private List<Mistake> mistakes() {
        try {
            read();
            return List.of();
        } catch (MistakesException mistakes) {
            return mistakes.mistakes();
        }
    }

    @Test
    void shouldFindPeopleAndStatesByEveryNameHoweverWritten() {
        Lexicon lexicon = read();
        assertThat(lexicon.named("ANNA SÍLVA"))
                .singleElement()
                .satisfies(name -> assertThat(name.entity().key()).isEqualTo("person/ana-silva"));
        assertThat(lexicon.named("Republic of Peru"))
                .extracting(n -> n.entity().key())
                .containsExactly("state/PER");
        assertThat(lexicon.named("Peruvian")).extracting(Name::kind).contains(Name.Kind.ADJECTIVE);
        assertThat(lexicon.entity("state/CHL")).map(Entity::name).contains("Chile");
    }

    @Test
    void shouldTellWhoHeldAnOfficeOnADay() {
        Register register = read().register();
        assertThat(register.holders("state/PER", t -> true, org.chancery.fact.Edtf.parse("2010-01-01")))
                .containsExactly("person/juan-rojas");
        assertThat(register.holders("state/PER", t -> true, org.chancery.fact.Edtf.parse("2012")))
                .containsExactly("person/ana-silva");
        assertThat(register.holders("state/PER", t -> true, org.chancery.fact.Edtf.parse("2020")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "states.tsv|pe\tPeru2\t\t\t\t\t\t\t\t\tstate|\"pe\" in code",
                "states.tsv|PER\tPeru again\t\t\t\t\t\t\t\t\tstate|second time",
                "states.tsv|BOL\tBolivia\t\t\t\t\t\t\t\t\tempire|\"empire\" in kind",
                "states.tsv|BOL\t\t\t\t\t\t\t\t\t\tstate|empty \"name\"",
                "people.tsv|Eva Paz\tPaz\t\tx\t\t|\"x\" in gender",
                "people.tsv|Eva Paz\tPaz\t\tf\t12.3.1960\t|12.3.1960",
                "people.tsv|Eva Paz\tPaz\tf|4",
                "people.tsv|Ana Silva\tSilva\t\tf\t\t|second time",
                "titles.tsv|King\t\troyal\tkingdom\t|\"kingdom\" in of",
                "titles.tsv|President\t\troyal\tstate\t|second time",
                "offices.tsv|Caliph\tPER\tAna Silva\t2000\t2001|Caliph",
                "offices.tsv|President\tXXX\tAna Silva\t2000\t2001|XXX",
                "offices.tsv|President\tPER\tNobody Known\t2000\t2001|Nobody Known",
                "offices.tsv|President\tCHL\tAna Silva\t2005\t2001|2005",
                "offices.tsv|President\tCHL\tAna Silva\t1950\t1955|1960",
                "offices.tsv|President\tCHL\tJuan Rojas\t2021\t2022|2020-05-01",
                "offices.tsv|President\tPER\tJuan Rojas\t2013-01-01\t2013-02-01|ana-silva",
            })
    void shouldTellAMistakeWithFileLineAndRemedy(String file, String line, String found) throws IOException {
        append(file, line);
        int number = Files.readAllLines(folder.resolve(file)).size();
        assertThat(mistakes()).as(line).anySatisfy(mistake -> {
            assertThat(mistake.toString()).contains(found);
            assertThat(mistake.place()).endsWith(file + ":" + number);
            assertThat(mistake.remedy()).isNotBlank();
        });
    }

    @Test
    void shouldTellAllMistakesOfAllTablesAtOnce() throws IOException {
        append("states.tsv", "bo\tBolivia\t\t\t\t\t\t\t\t\tempire");
        append("people.tsv", "Eva Paz\tPaz\t\tx\t\t");
        append("offices.tsv", "Caliph\tXXX\tNobody Known\t2000\t2001");
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void shouldTellAnUnknownColumnAndAMissingOne() throws IOException {
        write("parties.tsv", "name\tshort\tnickname\tstate", "A Party\tAP\t\tPER");
        assertThat(mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.toString())
                .contains("parties.tsv:1")
                .contains("nickname")
                .contains("aliases"));
    }

    @Test
    void shouldTellAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("people.tsv"), new byte[] {'n', (byte) 0xE9, '\n'});
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(this::read)
                .withMessageContaining("people.tsv")
                .withMessageContaining("UTF-8");
    }

    @Test
    void shouldLetSeveralHoldAnOfficeOfMany() throws IOException {
        append("offices.tsv", "Minister\tPER\tAna Silva\t2001\t2003");
        append("offices.tsv", "Minister\tPER\tJuan Rojas\t2001\t2003");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void shouldLetTermsMeetInTheDayAndTheYearInWhichTheyChange() throws IOException {
        append("offices.tsv", "President\tCHL\tAna Silva\t2001\t2003");
        append("offices.tsv", "President\tCHL\tJuan Rojas\t2003\t2004");
        assertThat(mistakes()).isEmpty();
    }
}
