package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;

import org.chancery.database.Cypher;

/** Changes what one document claims, and all that follows from it, in one transaction. */
final class DocumentChange {

    private final TransactionContext tx;
    private final EntityDirectory directory;
    private final String document;

    DocumentChange(TransactionContext tx, EntityDirectory directory, String document) {
        this.tx = tx;
        this.directory = directory;
        this.document = document;
    }

    /**
     * Makes these all that the document claims.
     *
     * @param text of the document
     */
    void to(List<Claim> claims, String text) {
        Map<String, String> old = new TreeMap<>();
        tx.run(Cypher.statement("claims-of-document"), Map.of("document", document))
                .forEachRemaining(row ->
                        old.put(row.get("key").asString(), row.get("bucket").asString()));
        Set<String> buckets = new TreeSet<>(old.values());
        claims.forEach(claim -> buckets.add(claim.bucket()));
        List<Claim> before = inBuckets(buckets);
        List<Claim> after = new ArrayList<>(before.stream()
                .filter(claim -> !claim.source().document().equals(document))
                .toList());
        after.addAll(claims);
        Set<String> named = new TreeSet<>();
        before.stream()
                .filter(claim -> claim.source().document().equals(document))
                .forEach(claim -> ClaimRows.names(claim).forEach(name -> named.add(name.key())));
        claims.forEach(claim -> ClaimRows.names(claim).forEach(name -> named.add(name.key())));

        Set<String> kept = new TreeSet<>();
        claims.forEach(claim -> kept.add(claim.key()));
        run(
                "claims-delete",
                "keys",
                old.keySet().stream().filter(key -> !kept.contains(key)).toList());
        run("entities", "entities", ClaimRows.entities(claims, directory));
        run("claims", "claims", ClaimRows.claims(claims, document, text));
        tx.run(Cypher.statement("passages-sweep"), Map.of("document", document)).consume();
        run(
                "entity-names",
                "keys",
                named.stream().filter(key -> directory.describe(key).isEmpty()).toList());
        new ProjectionChange(tx).apply(buckets, ClaimRows.byBucket(before), ClaimRows.byBucket(after));
        run("entities-sweep", "keys", List.copyOf(named));
    }

    private List<Claim> inBuckets(Collection<String> buckets) {
        return tx.run(Cypher.statement("claims-in-buckets"), Map.of("buckets", List.copyOf(buckets)))
                .list(ClaimRows::claim);
    }

    private void run(String statement, String parameter, List<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(Cypher.statement(statement), Map.of(parameter, rows)).consume();
        }
    }
}
