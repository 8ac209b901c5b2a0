package org.chancery.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTests {

    @TempDir
    private Path folder = Path.of("");

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void shouldListQueriesByTheirNames() throws IOException {
        file("agreements-linking.cypher", "// agreements-linking: Ties.\n// example\nRETURN 1");
        file("agreements.cypher", "// agreements: All.\n// example\nRETURN 1");
        file("README.md", "no query");
        Catalogue catalogue = Catalogue.read(ResourceFolder.onDisk(folder));
        assertThat(catalogue.all()).extracting(NamedQuery::name).containsExactly("agreements", "agreements-linking");
        assertThat(catalogue.named("agreements")).map(NamedQuery::summary).contains("All.");
        assertThat(catalogue.named("README")).isEmpty();
    }

    @Test
    void shouldTellTheMistakesOfAllFilesAtOnce() throws IOException {
        file("a.cypher", "RETURN 1");
        file("b.cypher", "// c: All.\n// example\nRETURN 1");
        assertThatThrownBy(() -> Catalogue.read(ResourceFolder.onDisk(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "a.cypher:1: expected \"// a: one sentence\"",
                        "b.cypher:1: the name is \"c\"; the file is called \"b\": make them one");
    }

    @Test
    void shouldHoldTheQueriesOfTheProject() {
        assertThat(Catalogue.ofProject().all())
                .extracting(NamedQuery::name)
                .contains("agreements-linking", "conflicts", "evidence", "search", "trip-meetings");
        assertThat(Catalogue.ofProject().all())
                .allSatisfy(query -> assertThat(query.summary()).endsWith("."));
    }
}
