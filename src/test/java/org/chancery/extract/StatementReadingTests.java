package org.chancery.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.fact.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What people think of each other, by verbs, by nouns and by the deeds that they judge. */
class StatementReadingTests {

    @Test
    void shouldTakeTheStanceOnADeedForOneOnItsDoer() {
        assertThat(told("President Ana Silva praised Austria's part in the search for peace."))
                .extracting(Statement::about, Statement::stance)
                .containsExactly(tuple(List.of("Austria"), "praise"));
        assertThat(told("President Ana Silva condemned the Austrian raid."))
                .extracting(Statement::about, Statement::stance)
                .containsExactly(tuple(List.of("Austria"), "condemn"));
        assertThat(told("President Ana Silva praised Austria's relations with Peru."))
                .isEmpty();
    }

    @Test
    void shouldReadStancesInNouns() {
        assertThat(told("President Ana Silva reaffirmed her firm support for Austria."))
                .extracting(Statement::about, Statement::stance)
                .containsExactly(tuple(List.of("Austria"), "support"));
        assertThat(told("President Ana Silva expressed her gratitude to Chancellor Otto Braun for the help."))
                .extracting(Statement::about, Statement::stance)
                .containsExactly(tuple(List.of("Otto Braun"), "thank"));
    }

    @Test
    void shouldKnowACallFromACourtesyCall() {
        assertThat(told("President Ana Silva called on Austria to release the sailors."))
                .extracting(Statement::about, Statement::stance)
                .containsExactly(tuple(List.of("Austria"), "call for"));
        assertThat(told("President Ana Silva called on Chancellor Otto Braun at the palace."))
                .isEmpty();
    }

    private static List<Statement> told(String text) {
        return ToldFacts.of(Statement.class, text);
    }
}
