package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;

import org.chancery.database.Cypher;
import org.chancery.database.Database;
import org.chancery.fact.EntityType;

/**
 * Proves the graph's invariants: every claim has a document and passages that equal the document's text at their spans, names whom
 * its fact names, and the projection is what the claims give, no node, edge or property more or less.
 */
public final class IntegrityCheck {

    private static final int PAGE = 500;
    private static final Set<String> CONSTRAINTS =
            Set.of("entity_key", "document_key", "passage_key", "claim_key", "publisher_key");

    private final Driver driver;

    public IntegrityCheck(Database database) {
        this.driver = database.driver();
    }

    /** {@return what is wrong, each with the key of what it is about; none when all is well} */
    public List<String> run() {
        try (Session session = driver.session()) {
            return session.executeRead(IntegrityCheck::wrong);
        }
    }

    static List<String> wrong(SimpleQueryRunner tx) {
        List<String> wrong = new ArrayList<>();
        constraints(tx, wrong);
        strays(tx, wrong);
        entities(tx, wrong);
        boolean readable = EvidenceCheck.run(tx, wrong);
        if (readable) {
            ProjectionCheck.run(tx, wrong);
        } else {
            wrong.add("projection: it cannot be proved before every claim can be read");
        }
        return List.copyOf(wrong);
    }

    private static void constraints(SimpleQueryRunner tx, List<String> wrong) {
        Set<String> missing = new TreeSet<>(CONSTRAINTS);
        tx.run(Cypher.statement("check-constraints"))
                .forEachRemaining(row -> missing.remove(row.get("name").asString()));
        missing.forEach(
                name -> wrong.add("constraint %s: it is missing, so that a key may stand twice".formatted(name)));
    }

    private static void strays(SimpleQueryRunner tx, List<String> wrong) {
        tx.run(Cypher.statement("check-strays"))
                .forEachRemaining(row -> wrong.add("%s %s: %s"
                        .formatted(
                                row.get("what").asString(),
                                row.get("key").asString("without a key"),
                                row.get("wrong").asString())));
    }

    /** Whoever claims name bears a name and the label that the key tells. */
    private static void entities(SimpleQueryRunner tx, List<String> wrong) {
        tx.run(Cypher.statement("check-entities")).forEachRemaining(row -> {
            String key = row.get("key").asString("?");
            if (row.get("name").asString("").isBlank()) {
                wrong.add("entity %s: it has no name".formatted(key));
            }
            List<Object> called = row.get("called").asList();
            List<Object> names = new ArrayList<>(row.get("aliases").asList());
            names.add(0, row.get("name").asString(""));
            if (!row.get("described").asBoolean(false) && !called.isEmpty() && !names.equals(called)) {
                wrong.add("entity %s: no claim calls it so; it bears %s, claims give %s".formatted(key, names, called));
            }
            String label = EntityType.ofKey(key).map(ClaimRows::label).orElse("none");
            if (!row.get("labels").asList().contains(label)) {
                wrong.add("entity %s: its labels are %s; its key tells %s".formatted(key, row.get("labels"), label));
            }
        });
    }

    /** Hands on the pages of a statement that pages by the key in a column. */
    static void pages(SimpleQueryRunner tx, String statement, String column, Consumer<List<Record>> pages) {
        String after = "";
        List<Record> page = page(tx, statement, after);
        while (!page.isEmpty()) {
            pages.accept(page);
            after = page.get(page.size() - 1).get(column).asString();
            page = page(tx, statement, after);
        }
    }

    private static List<Record> page(SimpleQueryRunner tx, String statement, String after) {
        return tx.run(Cypher.statement(statement), Map.of("after", after, "page", PAGE))
                .list();
    }
}
