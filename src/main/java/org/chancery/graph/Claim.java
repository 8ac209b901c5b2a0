package org.chancery.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chancery.fact.Edtf;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind;
import org.chancery.fact.FactKind.RoleType;

/**
 * What one document says: a fact with its key and the bucket of claims with which it is projected.
 *
 * @param key {@code claim/} and a hash of the document and of what it says
 * @param bucket what is projected together, such as all meetings of the same people
 * @param fact what is said
 * @param source who says so
 */
record Claim(String key, String bucket, Fact fact, Source source) implements Comparable<Claim> {

    /**
     * Who says something.
     *
     * @param document the document's key
     * @param name the publisher, or the document's id when the publisher is not known
     * @param published when the document was published
     */
    record Source(String document, String name, Optional<Edtf> published) {}

    String kind() {
        return fact.factKind().name();
    }

    /** {@return the text of a role; empty when there is none} */
    String text(String role) {
        return texts(role).stream().findFirst().orElse("");
    }

    List<String> texts(String role) {
        FactKind kind = fact.factKind();
        return kind.role(role).map(type -> kind.texts(fact, type)).orElse(List.of());
    }

    Optional<Edtf> date(String role) {
        return value(role).filter(Edtf.class::isInstance).map(Edtf.class::cast);
    }

    Optional<Object> value(String role) {
        FactKind kind = fact.factKind();
        return kind.role(role).flatMap(type -> kind.value(fact, type));
    }

    /** {@return the keys of the entities that a role names, in its order} */
    List<String> keys(String role) {
        Optional<RoleType> type = fact.factKind().role(role);
        return type.map(t -> texts(role).stream()
                        .map(name -> EntityKeys.of(fact, t, name))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    String key(String role) {
        return keys(role).stream().findFirst().orElse("");
    }

    /** {@return the day on which the document was published, when it is known to the day} */
    Optional<LocalDate> publishedDay() {
        return source.published().filter(Edtf::isDay).flatMap(Edtf::first);
    }

    @Override
    public int compareTo(Claim other) {
        return key.compareTo(other.key);
    }
}
