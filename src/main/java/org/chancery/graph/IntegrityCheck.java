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
import org.neo4j.driver.TransactionContext;

import org.chancery.database.Cypher;
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

    public IntegrityCheck(Driver driver) {
        this.driver = driver;
    }

    /** {@return what is wrong, each with the key of what it is about; none when all is well} */
    public List<String> run() {
        try (Session session = driver.session()) {
            List<String> wrong = new ArrayList<>(session.executeRead(IntegrityCheck::constraints));
            wrong.addAll(session.executeRead(tx -> {
                List<String> found = new ArrayList<>();
                EvidenceCheck.run(tx, found);
                tx.run(Cypher.statement("check-strays"))
                        .forEachRemaining(row -> found.add("%s %s: %s"
                                .formatted(
                                        row.get("what").asString(),
                                        row.get("key").asString("without a key"),
                                        row.get("wrong").asString())));
                entities(tx, found);
                if (found.stream().noneMatch(line -> line.contains("its fact cannot be read"))) {
                    ProjectionCheck.run(tx, found);
                }
                return found;
            }));
            return List.copyOf(wrong);
        }
    }

    private static List<String> constraints(TransactionContext tx) {
        Set<String> missing = new TreeSet<>(CONSTRAINTS);
        tx.run(Cypher.statement("check-constraints"))
                .forEachRemaining(row -> missing.remove(row.get("name").asString()));
        return missing.stream()
                .map(name -> "constraint %s: it is missing, so that a key may stand twice".formatted(name))
                .toList();
    }

    /** Whoever claims name bears a name and the label that the key tells. */
    private static void entities(TransactionContext tx, List<String> wrong) {
        tx.run(Cypher.statement("check-entities")).forEachRemaining(row -> {
            String key = row.get("key").asString("?");
            if (row.get("name").asString("").isBlank()) {
                wrong.add("entity %s: it has no name".formatted(key));
            }
            String label = EntityType.ofKey(key).map(ClaimRows::label).orElse("none");
            if (!row.get("labels").asList().contains(label)) {
                wrong.add("entity %s: its labels are %s; its key tells %s".formatted(key, row.get("labels"), label));
            }
        });
    }

    /** Hands on the rows of a statement that pages by the key in a column. */
    static void pages(TransactionContext tx, String statement, String column, Consumer<Record> rows) {
        String after = "";
        List<Record> page;
        do {
            page = tx.run(Cypher.statement(statement), Map.of("after", after, "page", PAGE))
                    .list();
            for (Record row : page) {
                after = row.get(column).asString();
                rows.accept(row);
            }
        } while (!page.isEmpty());
    }
}
