package org.chancery.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;
import org.chancery.document.Reading.Skipped;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTests {

    private static final String ENGLISH =
            "The president of the republic met the prime minister of the neighbouring state on Monday. They spoke about trade"
                    + " and about the river that divides their countries, and agreed to meet again.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static List<Reading> read(Path path) {
        return read(path, new DocumentReader());
    }

    private static List<Reading> read(Path path, DocumentReader reader) {
        List<Reading> readings = new ArrayList<>();
        reader.read(path, readings::add);
        return readings;
    }

    private static Document only(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Read.class);
        return ((Read) readings.get(0)).document();
    }

    private static String refusal(Path path) {
        List<Reading> readings = read(path);
        assertThat(readings).singleElement().isInstanceOf(Refused.class);
        return ((Refused) readings.get(0)).reason();
    }

    @Test
    void shouldKeepATextAsItStands() throws IOException {
        String text = "  " + ENGLISH + "\r\n\tÉlysée 🇻🇳  \n\n";
        assertThat(only(read(file("a.txt", text))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "UTF-8", "UTF-32LE", "UTF-32BE"})
    void shouldReadWhatAnEncodingWrote(String encoding) throws IOException {
        String text =
                ENGLISH + "Señor Núñez and Mr Müller were there, as was François, à côté de the café.\n".repeat(3);
        String mark = encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32") ? "\uFEFF" : "";
        Document document = only(read(file("a.txt", (mark + text).getBytes(Charset.forName(encoding)))));
        assertThat(document.text()).contains("The president of the republic").contains("Müller");
    }

    @Test
    void shouldLeaveTheByteOrderMarkOutOfTheText() throws IOException {
        assertThat(only(read(file("a.txt", "\uFEFF" + ENGLISH))).text()).isEqualTo(ENGLISH);
    }

    @Test
    void shouldTakeMetadataFromFrontMatterAndKeepItInTheText() throws IOException {
        String text =
                "---\ntitle: A day\npublisher: The Gazette\npublished: 2024-06-18\nurl: https://example.org/a\n---\n"
                        + ENGLISH;
        Document document = only(read(file("a.md", text)));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.metadata().title()).contains("A day");
        assertThat(document.metadata().publisher()).contains("The Gazette");
        assertThat(document.metadata().published()).contains("2024-06-18");
        assertThat(document.metadata().url()).contains("https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: [a\n---\n", "---\njust words\n---\n", "---\ntitle: a\ntitle: b\n---\n"})
    void shouldRefuseBrokenFrontMatterWithItsPlaceAndRemedy(String matter) throws IOException {
        assertThat(refusal(file("a.md", matter + ENGLISH))).startsWith("front matter");
    }

    @Test
    void shouldReadAnUnclosedFenceAsText() throws IOException {
        assertThat(only(read(file("a.md", "---\n" + ENGLISH))).metadata()).isEqualTo(Document.Metadata.NONE);
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "'   \n\t\n',empty", "'12 34 ?! 56\n',empty"})
    void shouldRefuseATextWithoutAWord(String text, String reason) throws IOException {
        assertThat(refusal(file("a.txt", text))).startsWith(reason);
    }

    @Test
    void shouldRefuseBinary() throws IOException {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        assertThat(refusal(file("a.txt", bytes))).contains("binary");
    }

    @Test
    void shouldRefuseWhatIsLongerThanTheLimitAndReadWhatIsNot() throws IOException {
        String text = ENGLISH.repeat(20).substring(0, 1000);
        Path exact = file("a.txt", text);
        Path longer = file("b.txt", text + "!");
        assertThat(read(exact, new DocumentReader(1000))).singleElement().isInstanceOf(Read.class);
        assertThat(read(longer, new DocumentReader(1000)))
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                        .contains("1,001")
                        .contains("1,000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Bundeskanzler hat am Montag in Berlin den französischen Präsidenten empfangen. Beide sprachen über den Handel und die Lage in der Region.",
                "Президент России Владимир Путин встретился в понедельник с премьер-министром Вьетнама и обсудил торговлю между двумя странами.",
                "El presidente de la República recibió este lunes al primer ministro y ambos hablaron de comercio y de la situación en la región.",
                "国家主席星期一在北京会见了来访的越南总理，双方就贸易和地区局势交换了意见。"
            })
    void shouldRefuseAnotherLanguageByName(String text) throws IOException {
        assertThat(refusal(file("a.txt", text))).contains("English is read");
    }

    @Test
    void shouldReadAShortEnglishHeadline() throws IOException {
        assertThat(only(read(file("a.txt", "Xi hosts Macron in Beijing"))).text())
                .isEqualTo("Xi hosts Macron in Beijing");
    }

    @Test
    void shouldRefuseALanguageThatFrontMatterNames() throws IOException {
        assertThat(refusal(file("a.md", "---\nlanguage: fr\n---\n" + ENGLISH))).contains("\"fr\"");
    }

    @Test
    void shouldGoOnWithTheOthersInTheOrderOfTheirNames() throws IOException {
        file("d/2.txt", "");
        file("d/1.txt", ENGLISH);
        file("d/sub/3.md", ENGLISH);
        file("d/README.md", ENGLISH);
        file("d/.hidden/4.txt", ENGLISH);
        file("d/picture.png", new byte[] {1, 2, 3});
        assertThat(read(folder.resolve("d")))
                .extracting(Reading::name)
                .containsExactly("1.txt", "2.txt", "README.md", "picture.png", "sub/3.md");
        assertThat(read(folder.resolve("d")))
                .extracting(Object::getClass)
                .containsExactly(Read.class, Refused.class, Skipped.class, Skipped.class, Read.class);
    }

    @Test
    void shouldReadAReadmeThatIsNamedItself() throws IOException {
        assertThat(only(read(file("README.md", ENGLISH))).id()).isEqualTo("README.md");
    }

    @Test
    void shouldRefuseAnEmptyFolderAndAnUnknownKindOfFile() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(refusal(folder.resolve("empty"))).contains("holds no file");
        assertThat(refusal(file("a.pdf", ENGLISH))).contains("expected .txt, .md, .html, .htm or .jsonl");
    }

    @Test
    void shouldTellALinkThatLeadsBackAndReadTheRest() throws IOException {
        file("d/1.txt", ENGLISH);
        Files.createSymbolicLink(folder.resolve("d/again"), folder.resolve("d"));
        assertThat(read(folder.resolve("d")))
                .filteredOn(Refused.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("leads back"));
        assertThat(read(folder.resolve("d"))).filteredOn(Read.class::isInstance).hasSize(1);
    }

    @Test
    void shouldGiveTheSameTextTheSameKeyWhateverItsName() throws IOException {
        Document one = only(read(file("a.txt", ENGLISH)));
        Document other = only(read(file("b.md", ENGLISH)));
        assertThat(one.key()).isEqualTo(other.key()).matches("document/[0-9a-f]{32}");
    }
}
