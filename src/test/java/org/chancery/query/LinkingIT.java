package org.chancery.query;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.chancery.Harness;
import org.chancery.graph.EntityDirectory;
import org.chancery.graph.EntityDirectory.Description;
import org.chancery.graph.GraphStore;
import org.chancery.graph.Told;

import static org.assertj.core.api.Assertions.assertThat;

class LinkingIT {

    private static final String KEYS = "'keys':{'Brazil':'state/BRA','Angola':'state/AGO','Luanda':'place/luanda-ago'}";

    /** Petrobras is a company of Brazil, Luanda a city of Angola. */
    private static final EntityDirectory DIRECTORY = key -> switch (key) {
        case "organization/petrobras" -> java.util.Optional.of(described("Petrobras", "state/BRA"));
        case "place/luanda-ago" -> java.util.Optional.of(described("Luanda", "state/AGO"));
        default -> java.util.Optional.empty();
    };

    private static Description described(String name, String state) {
        return new Description(java.util.List.of(), java.util.List.of(), Map.of("name", name, "state", state));
    }

    @BeforeAll
    static void ties() {
        GraphStore store = new GraphStore(Harness.empty(), DIRECTORY);
        Told.write(
                store,
                "digest",
                "2024-06-20",
                "'fact':'agreement','name':'Air Services Agreement','parties':['Brazil','Angola'],'kind':'agreement','date':'2020-05-05','status':'in force',"
                        + KEYS,
                "'fact':'agreement','name':'Visa Agreement','parties':['Brazil','Angola'],'kind':'agreement','status':'under negotiation',"
                        + KEYS,
                "'fact':'agreement','name':'Ocean Charter','parties':['South Atlantic Zone','Angola'],'kind':'treaty','date':'1986-10-27','status':'signed',"
                        + KEYS,
                "'fact':'membership','member':'Brazil','group':'South Atlantic Zone','status':'held'," + KEYS,
                "'fact':'project','name':'refinery','participants':['Petrobras'],'location':['Luanda'],'status':'proposed',"
                        + KEYS,
                "'fact':'venture','name':'Angobras','partners':['Petrobras'],'states':['Angola'],'location':'Angola',"
                        + KEYS,
                "'fact':'statement','speaker':'Ana Silva','about':['Petrobras','Angola'],'stance':'pledge','topic':'help with a refinery',"
                        + KEYS,
                "'fact':'statement','speaker':'Ana Silva','about':['Petrobras','Angola'],'stance':'praise'," + KEYS);
    }

    private static Table linking(String a, String b) {
        return new QueryRunner(Harness.database(), Catalogue.ofProject(), Duration.ofSeconds(20))
                .run("agreements-linking", Map.of("a", a, "b", b));
    }

    @Test
    void shouldTellWhatIsSignedFirstAndWhatIsOnlySaidLast() {
        assertThat(Cells.of(linking("Brazil", "Angola"), "name", "kind", "status", "signed"))
                .containsExactly(
                        "Ocean Charter | treaty | signed | true",
                        "Air Services Agreement | agreement | in force | true",
                        "Visa Agreement | agreement | under negotiation | false",
                        "Angobras | joint venture | reported | false",
                        "refinery | project | proposed | false",
                        "Ana Silva: pledge Petrobras, Angola | statement | stated pledge | false");
    }

    @Test
    void shouldSayByWhichBodyOrPlaceTheTieGoes() {
        assertThat(Cells.of(linking("Brazil", "Angola"), "how"))
                .contains(
                        "South Atlantic Zone, of which Brazil is a member, is a party, Angola is a party",
                        "Petrobras of Brazil takes part, Luanda in Angola is the place",
                        "Brazil is a party, Angola is a party");
    }

    @Test
    void shouldTieACompanyToAStateByWhatConcernsTheCompanyAlone() {
        assertThat(Cells.of(linking("Petrobras", "Angola"), "name", "status", "signed"))
                .containsExactly(
                        "Angobras | reported | false",
                        "refinery | proposed | false",
                        "Ana Silva: pledge Petrobras, Angola | stated pledge | false");
        assertThat(Cells.of(linking("Ana Silva", "Angola"), "how"))
                .containsExactly("Ana Silva speaks, Angola is spoken of");
    }
}
