package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Writes the document and makes these all that it claims. */
    void write(SourceDocument source, Map<String, Object> parameters, List<Claim> claims) {
        Standing standing = standing(claims);
        Map<String, Object> publisher = new HashMap<>();
        publisher.put("document", document);
        publisher.put("publisher", source.publisher().orElse(null));
        tx.run(Cypher.statement("publisher-forget"), publisher).consume();
        tx.run(Cypher.statement("document"), parameters).consume();
        change(standing, claims, source.text());
    }

    /** Takes the document back with all that it claims. */
    void retract() {
        change(standing(List.of()), List.of(), "");
        Map<String, Object> any = new HashMap<>();
        any.put("document", document);
        any.put("publisher", null);
        tx.run(Cypher.statement("publisher-forget"), any).consume();
        tx.run(Cypher.statement("document-delete"), Map.of("document", document))
                .consume();
    }

    /**
     * How things stand before the change. It must be read before the document is written anew: the projection that is in the
     * graph bears the publisher and the date that the document had.
     *
     * @param old the keys of what the document claims
     * @param buckets what is projected anew
     * @param claims all claims in those buckets
     */
    private record Standing(Set<String> old, Set<String> buckets, List<Claim> claims) {}

    private Standing standing(List<Claim> next) {
        Set<String> old = new TreeSet<>();
        Set<String> buckets = new TreeSet<>();
        tx.run(Cypher.statement("claims-of-document"), Map.of("document", document))
                .forEachRemaining(row -> {
                    old.add(row.get("key").asString());
                    buckets.add(row.get("bucket").asString());
                });
        next.forEach(claim -> buckets.add(claim.bucket()));
        return new Standing(old, buckets, inBuckets(buckets));
    }

    private void change(Standing standing, List<Claim> claims, String text) {
        List<Claim> after = new ArrayList<>(standing.claims.stream()
                .filter(claim -> !claim.source().document().equals(document))
                .toList());
        after.addAll(claims);
        Set<String> named = new TreeSet<>();
        standing.claims.stream()
                .filter(claim -> claim.source().document().equals(document))
                .forEach(claim -> ClaimRows.names(claim).forEach(name -> named.add(name.key())));
        claims.forEach(claim -> ClaimRows.names(claim).forEach(name -> named.add(name.key())));

        Set<String> kept = new TreeSet<>();
        claims.forEach(claim -> kept.add(claim.key()));
        run(
                "claims-delete",
                "keys",
                standing.old.stream().filter(key -> !kept.contains(key)).toList());
        run("entities", "entities", ClaimRows.entities(claims, directory));
        run("claims", "claims", ClaimRows.claims(claims, document, text));
        tx.run(Cypher.statement("passages-sweep"), Map.of("document", document)).consume();
        run("entity-names", "keys", List.copyOf(named));
        new ProjectionChange(tx)
                .apply(standing.buckets, ClaimRows.byBucket(standing.claims), ClaimRows.byBucket(after));
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
