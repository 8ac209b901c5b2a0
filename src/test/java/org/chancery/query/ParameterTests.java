package org.chancery.query;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterTests {

    @Test
    void shouldTellNamesOfEntitiesFromPlainValues() {
        assertThat(List.of(Parameter.Type.values()).stream().filter(Parameter.Type::namesEntity))
                .containsExactly(
                        Parameter.Type.PERSON,
                        Parameter.Type.STATE,
                        Parameter.Type.PARTY,
                        Parameter.Type.ORGANIZATION,
                        Parameter.Type.PLACE,
                        Parameter.Type.ACTOR,
                        Parameter.Type.ENTITY);
    }

    @Test
    void shouldTakeWhatBearsItsLabel() {
        assertThat(Parameter.Type.PERSON.takes(List.of("Person"))).isTrue();
        assertThat(Parameter.Type.PERSON.takes(List.of("State"))).isFalse();
        assertThat(Parameter.Type.STATE.takes(List.of("State"))).isTrue();
        assertThat(Parameter.Type.PARTY.takes(List.of("Organization"))).isFalse();
        assertThat(Parameter.Type.ORGANIZATION.takes(List.of("Organization", "Company")))
                .isTrue();
        assertThat(Parameter.Type.PLACE.takes(List.of("Place"))).isTrue();
    }

    @Test
    void shouldTakeWhoeverActsForAnActorAndEverythingForAnEntity() {
        assertThat(List.of("Person", "State", "Party", "Organization", "JointVenture"))
                .allMatch(label -> Parameter.Type.ACTOR.takes(List.of(label)));
        assertThat(Parameter.Type.ACTOR.takes(List.of("Place"))).isFalse();
        assertThat(Parameter.Type.ENTITY.takes(List.of("Meeting"))).isTrue();
    }
}
