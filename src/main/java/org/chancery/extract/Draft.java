package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.chancery.fact.Edtf;
import org.chancery.fact.Fact;
import org.chancery.fact.FactKind;
import org.chancery.fact.Provenance;
import org.chancery.fact.Span;
import org.chancery.language.Referent;

/** A fact in the making: one sentence's account, before the accounts of one document are put together. */
final class Draft {

    private final FactKind kind;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final Set<Span> evidence = new LinkedHashSet<>();
    private final String rule;
    private double confidence;

    Draft(String kind, String rule, double confidence, Span evidence) {
        this.kind = FactKind.named(kind).orElseThrow();
        this.rule = rule;
        this.confidence = confidence;
        this.evidence.add(evidence);
    }

    FactKind kind() {
        return kind;
    }

    String rule() {
        return rule;
    }

    double confidence() {
        return confidence;
    }

    Draft name(String role, Referent referent) {
        values.put(role, referent.name());
        keys.put(referent.name(), referent.key());
        return this;
    }

    Draft names(String role, List<Referent> referents) {
        List<String> names = new ArrayList<>();
        for (Referent referent : referents) {
            if (!names.contains(referent.name())) {
                names.add(referent.name());
            }
            keys.put(referent.name(), referent.key());
        }
        if (!names.isEmpty()) {
            values.put(role, names);
        }
        return this;
    }

    Draft text(String role, String text) {
        if (!text.isBlank()) {
            values.put(role, text);
        }
        return this;
    }

    Draft text(String role, Optional<String> text) {
        text.ifPresent(t -> text(role, t));
        return this;
    }

    Draft texts(String role, List<String> texts) {
        if (!texts.isEmpty()) {
            values.put(role, List.copyOf(texts));
        }
        return this;
    }

    Draft date(String role, Optional<Edtf> date) {
        date.ifPresent(d -> values.put(role, d));
        return this;
    }

    Draft number(String role, double number) {
        values.put(role, number);
        return this;
    }

    Draft evidence(Span span) {
        evidence.add(span);
        return this;
    }

    /** {@return the value of a role: String, List of String, Edtf or Double; empty when there is none} */
    Optional<Object> value(String role) {
        return Optional.ofNullable(values.get(role));
    }

    Optional<String> textOf(String role) {
        return value(role).filter(String.class::isInstance).map(String.class::cast);
    }

    Optional<Edtf> dateOf(String role) {
        return value(role).filter(Edtf.class::isInstance).map(Edtf.class::cast);
    }

    List<String> listOf(String role) {
        return value(role).filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(Object::toString)
                .toList();
    }

    void set(String role, Object value) {
        values.put(role, value);
    }

    /** Takes over what the other account of the same thing adds: roles that this one lacks, its evidence, the better confidence. */
    void absorb(Draft other) {
        other.values.forEach((role, value) -> {
            if (value instanceof List<?> more && values.get(role) instanceof List<?> have) {
                Set<Object> union = new LinkedHashSet<>(have);
                union.addAll(more);
                values.put(role, List.copyOf(union));
            } else {
                values.putIfAbsent(role, value);
            }
        });
        other.keys.forEach(keys::putIfAbsent);
        evidence.addAll(other.evidence);
        confidence = Math.max(confidence, other.confidence);
    }

    Set<Span> spans() {
        return evidence;
    }

    Fact fact(String document) {
        Map<String, String> used = new TreeMap<>();
        for (Object value : values.values()) {
            for (Object name : value instanceof List<?> list ? list : List.of(value)) {
                if (name instanceof String text && keys.containsKey(text)) {
                    used.put(text, keys.get(text));
                }
            }
        }
        double rounded = Math.round(confidence * 100) / 100.0;
        return kind.create(values, new Provenance(document, List.copyOf(evidence), rounded, rule, used));
    }

    @Override
    public String toString() {
        return kind + " " + values;
    }
}
