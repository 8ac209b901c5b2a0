package org.chancery.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.chancery.Harness;
import org.chancery.graph.EntityDirectory;
import org.chancery.graph.GraphStore;
import org.chancery.graph.IntegrityCheck;
import org.chancery.graph.Told;

import static org.assertj.core.api.Assertions.assertThat;

/** A trip and what happened on it come from different documents, which come in any order. */
class ArrivalIT {

    private static final String KEYS =
            "'keys':{'Hanoi':'place/hanoi-vnm','Vietnam':'state/VNM','Laos':'state/LAO','Vientiane':'place/vientiane-lao','Peru':'state/PER'}";

    private record Note(String name, String published, String fact) {}

    private static final List<Note> NOTES = List.of(
            note(
                    "plan",
                    "2024-06-01",
                    "'fact':'visit','visitor':'Ana Lopez','destination':'Vietnam','date':'2024-06','kind':'visit','status':'planned'"),
            note(
                    "arrival",
                    "2024-06-19",
                    "'fact':'visit','visitor':'Ana Lopez','destination':'Vietnam','date':'2024-06-19/2024-06-20','kind':'state visit','status':'made'"),
            note(
                    "stopover",
                    "2024-06-22",
                    "'fact':'visit','visitor':'Ana Lopez','destination':'Laos','date':'2024-06-21','kind':'visit','status':'made'"),
            note(
                    "talks",
                    "2024-06-20",
                    "'fact':'meeting','participants':['Bo Chen','Ana Lopez'],'mode':'in person','date':'2024-06-20','place':['Hanoi'],'status':'held'"),
            note(
                    "review",
                    "2024-07-01",
                    "'fact':'meeting','participants':['Ana Lopez','Cy Dao'],'mode':'in person','place':['Vientiane'],'status':'held'"),
            note(
                    "call",
                    "2024-06-20",
                    "'fact':'meeting','participants':['Ana Lopez','Di Emm'],'mode':'call','date':'2024-06-20','status':'held'"),
            note(
                    "elsewhere",
                    "2024-06-20",
                    "'fact':'meeting','participants':['Ana Lopez','Ed Fox'],'mode':'in person','date':'2024-06-20','place':['Peru'],'status':'held'"),
            note(
                    "signing",
                    "2024-06-21",
                    "'fact':'agreement','name':'Extradition Agreement','parties':['Peru','Vietnam'],'kind':'agreement','signers':['Ana Lopez'],'date':'2024-06-20','status':'signed'"));

    private static Note note(String name, String published, String fact) {
        return new Note(name, published, fact + "," + KEYS);
    }

    @Test
    void shouldTellTheSameTripWhateverComesFirst() {
        QueryRunner queries = new QueryRunner(Harness.database(), Catalogue.ofProject(), Duration.ofSeconds(20));
        GraphStore store = new GraphStore(Harness.database(), EntityDirectory.NONE);
        List<Note> notes = new ArrayList<>(NOTES);
        Random random = new Random(3);
        for (int i = 0; i < 8; i++) {
            Harness.empty();
            notes.forEach(note -> Told.write(store, note.name, note.published, note.fact));
            assertThat(Cells.of(
                            queries.run("trip-meetings", Map.of("person", "Ana Lopez")),
                            "trip",
                            "stop",
                            "place",
                            "met",
                            "date",
                            "sources"))
                    .containsExactly(
                            "Ana Lopez to Vietnam, Laos | Vietnam | Hanoi | Bo Chen | 2024-06-20 | talks",
                            "Ana Lopez to Vietnam, Laos | Laos | Vientiane | Cy Dao | 2024-06-21 | review");
            assertThat(Cells.of(
                            queries.run("visits", Map.of("visitor", "Ana Lopez")), "date", "kind", "status", "sources"))
                    .containsExactly(
                            "2024-06-19/2024-06-20 | state visit | made | arrival; plan",
                            "2024-06-21 | visit | made | stopover");
            String signedThere =
                    "SIGNED_DURING|agreement/per-vnm-extradition-agreement-2024-06-20|visit/ana-lopez-vnm-2024-06-19_2024-06-20";
            assertThat(Cells.of(queries.run("evidence", Map.of("key", signedThere)), "sentence", "document"))
                    .containsExactly("What sign | signing");
            Collections.shuffle(notes, random);
        }
        assertThat(new IntegrityCheck(Harness.database()).run()).isEmpty();
    }

    @Test
    void shouldTakeAMeetingOffTheTripWhenTheVisitIsRetracted() {
        QueryRunner queries = new QueryRunner(Harness.database(), Catalogue.ofProject(), Duration.ofSeconds(20));
        GraphStore store = new GraphStore(Harness.empty(), EntityDirectory.NONE);
        NOTES.forEach(note -> Told.write(store, note.name, note.published, note.fact));
        store.retract("arrival");
        assertThat(Cells.of(queries.run("trip-meetings", Map.of("person", "Ana Lopez")), "stop", "met"))
                .containsExactly("Vietnam | Bo Chen", "Laos | Cy Dao");
        store.retract("plan");
        assertThat(Cells.of(queries.run("trip-meetings", Map.of("person", "Ana Lopez")), "stop", "met"))
                .containsExactly("Laos | Cy Dao");
        assertThat(new IntegrityCheck(Harness.database()).run()).isEmpty();
    }
}
