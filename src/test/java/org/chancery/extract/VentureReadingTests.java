package org.chancery.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Project;
import org.chancery.fact.Venture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Companies that the text itself calls joint ventures, and projects that two states share. */
class VentureReadingTests {

    @Test
    void shouldReadAJointVentureThatTheLexiconDoesNotKnow() {
        assertThat(ventures("Petrolia Energy is a joint venture between Rosneft and PetroVietnam."))
                .extracting(Venture::name, Venture::partners)
                .containsExactly(tuple("Petrolia Energy", List.of("Rosneft", "PetroVietnam")));
        assertThat(ventures("Petrolia Energy is not a joint venture of Rosneft and PetroVietnam."))
                .isEmpty();
    }

    @Test
    void shouldShareAProjectBetweenTheStatesInItsName() {
        assertThat(projects("The Hungary-Serbia railway is under construction."))
                .extracting(Project::name, Project::participants)
                .containsExactly(tuple("Hungary-Serbia railway", List.of("Hungary", "Serbia")));
        assertThat(projects("The India-Pakistan border is closed.")).isEmpty();
    }

    @Test
    void shouldGiveOneProjectToTheStatesWhoseLeadersOpenIt() {
        assertThat(projects("Angela Merkel and Dmitry Medvedev opened the Nord Stream pipeline."))
                .extracting(Project::participants, Project::status)
                .containsExactly(tuple(List.of("Germany", "Russia"), "completed"));
    }

    private static List<Venture> ventures(String text) {
        return ToldFacts.of(Venture.class, text);
    }

    private static List<Project> projects(String text) {
        return ToldFacts.of(Project.class, text);
    }
}
