package org.chancery.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import org.chancery.database.Cypher;
import org.chancery.database.Database;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind;
import org.chancery.fact.FactKind.RoleType;
import org.chancery.fact.Provenance;
import org.chancery.fact.Span;
import org.chancery.graph.Claim.Source;
import org.chancery.graph.ImportOutcome.Result;

/**
 * Writes documents and what they say. Each document is one transaction: its claims, its passages, and everything of the
 * projection that they change. The same document twice changes nothing, and the order of documents does not matter.
 */
public final class GraphStore {

    private final Driver driver;
    private final EntityDirectory directory;

    public GraphStore(Database database, EntityDirectory directory) {
        this.driver = database.driver();
        this.directory = directory;
    }

    /** {@return whether the graph holds the document as this reader reads it} */
    public boolean isKnown(String document, String reader) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> reader(tx, document))
                    .filter(reader::equals)
                    .isPresent();
        }
    }

    private static Optional<String> reader(TransactionContext tx, String document) {
        return tx.run(Cypher.statement("documents-known"), Map.of("keys", List.of(document))).stream()
                .map(row -> row.get("reader").asString(""))
                .findFirst();
    }

    /** {@return what became of a document with its facts, written in one transaction} */
    public ImportOutcome write(SourceDocument document, List<Fact> facts) {
        Source source = new Source(document.key(), document.publisher().orElse(document.id()), document.published());
        List<Claim> claims = claims(facts, source);
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                Optional<String> before = reader(tx, document.key());
                if (before.filter(document.reader()::equals).isPresent()) {
                    return new ImportOutcome(Result.KNOWN, claims.size());
                }
                tx.run(Cypher.statement("document"), parameters(document)).consume();
                new DocumentChange(tx, directory, document.key()).to(claims, document.text());
                return new ImportOutcome(before.isPresent() ? Result.REPLACED : Result.NEW, claims.size());
            });
        }
    }

    /**
     * Takes a document back with everything that only it said.
     *
     * @param document its key or its id
     * @return the keys of the documents that went; none when there is no such document
     */
    public List<String> retract(String document) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                List<String> keys = tx.run(Cypher.statement("documents-by-id"), Map.of("document", document))
                        .list(row -> row.get("key").asString());
                for (String key : keys) {
                    new DocumentChange(tx, directory, key).to(List.of(), "");
                    tx.run(Cypher.statement("document-delete"), Map.of("document", key))
                            .consume();
                }
                return keys;
            });
        }
    }

    /** {@return how many documents, claims, passages, entities and edges the graph holds, by name} */
    public Map<String, Long> counts() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                Map<String, Long> counts = new LinkedHashMap<>();
                tx.run(Cypher.statement("counts"))
                        .single()
                        .asMap()
                        .forEach((name, value) -> counts.put(name, (Long) value));
                return counts;
            });
        }
    }

    private static Map<String, Object> parameters(SourceDocument document) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", document.key());
        properties.put("id", document.id());
        properties.put("text", document.text());
        properties.put("reader", document.reader());
        document.title().ifPresent(title -> properties.put("title", title));
        document.url().ifPresent(url -> properties.put("url", url));
        document.published().ifPresent(date -> {
            properties.put("published", date.text());
            date.first().ifPresent(day -> properties.put("publishedFrom", day));
        });
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("document", properties);
        parameters.put(
                "publisher",
                document.publisher()
                        .map(name -> Map.of("key", "publisher/" + EntityKeys.slug(name), "name", name))
                        .orElse(null));
        return parameters;
    }

    /** The same thing found twice in one document is one claim with both passages. */
    private static List<Claim> claims(List<Fact> facts, Source source) {
        Map<String, Claim> claims = new TreeMap<>();
        for (Fact fact : facts) {
            Claim claim = Buckets.claim(fact, source);
            claims.merge(claim.key(), claim, GraphStore::join);
        }
        return new ArrayList<>(claims.values());
    }

    private static Claim join(Claim one, Claim other) {
        Provenance a = one.fact().provenance();
        Provenance b = other.fact().provenance();
        Set<Span> evidence = new TreeSet<>(a.evidence());
        evidence.addAll(b.evidence());
        Provenance both = new Provenance(
                a.document(), List.copyOf(evidence), Math.max(a.confidence(), b.confidence()), a.rule(), a.keys());
        FactKind kind = one.fact().factKind();
        Map<String, Object> values = new HashMap<>();
        for (RoleType role : kind.roles()) {
            kind.value(one.fact(), role).ifPresent(value -> values.put(role.name(), value));
        }
        return new Claim(one.key(), one.bucket(), kind.create(values, both), one.source());
    }
}
