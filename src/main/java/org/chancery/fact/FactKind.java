package org.chancery.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static java.util.stream.Collectors.toMap;

/**
 * A kind of fact and its roles, read off the record that holds it, so that whoever writes, reads, stores or compares facts
 * needs no list of kinds of its own.
 */
public final class FactKind {

    /** What a role holds. */
    public enum Shape {
        /** One name or text. */
        TEXT,
        /** Several names or texts. */
        TEXTS,
        /** An EDTF date. */
        DATE,
        /** A plain number. */
        NUMBER
    }

    /**
     * A role of a kind of fact.
     *
     * @param name as on the wire
     * @param shape what it holds
     * @param required whether it always has a value
     * @param key whether it is among the roles that make the fact
     * @param entities the types of entity that it names; empty when it names none
     * @param oneOf the words that it allows; empty when any will do
     */
    public record RoleType(
            String name, Shape shape, boolean required, boolean key, Set<EntityType> entities, List<String> oneOf) {

        public boolean namesEntities() {
            return !entities.isEmpty();
        }
    }

    private static final Map<Class<?>, FactKind> BY_RECORD = Arrays.stream(Fact.class.getPermittedSubclasses())
            .map(FactKind::new)
            .collect(toMap(FactKind::record, kind -> kind, (a, b) -> a, LinkedHashMap::new));

    private final Class<?> record;
    private final String name;
    private final RecordComponent[] components;
    private final List<RoleType> roles;

    private FactKind(Class<?> record) {
        this.record = record;
        this.name = record.getSimpleName().toLowerCase(Locale.ROOT);
        this.components = record.getRecordComponents();
        this.roles = Arrays.stream(components)
                .limit(components.length - 1L)
                .map(FactKind::role)
                .toList();
    }

    static FactKind of(Class<? extends Fact> record) {
        FactKind kind = BY_RECORD.get(record);
        if (kind == null) {
            throw new IllegalArgumentException(record + " is no kind of fact");
        }
        return kind;
    }

    /** {@return all kinds, in the order of the contract} */
    public static List<FactKind> all() {
        return List.copyOf(BY_RECORD.values());
    }

    /** {@return the kind of that name, as on the wire: {@code meeting}} */
    public static Optional<FactKind> named(String name) {
        return BY_RECORD.values().stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst();
    }

    public String name() {
        return name;
    }

    /** {@return the roles in the order of the contract, without document, evidence and the like} */
    public List<RoleType> roles() {
        return roles;
    }

    public Optional<RoleType> role(String roleName) {
        return roles.stream().filter(role -> role.name().equals(roleName)).findFirst();
    }

    /** {@return the value of a role: String, List of String, Edtf or Double; empty when the fact does not say} */
    public Optional<Object> value(Fact fact, RoleType role) {
        try {
            Object value = components[roles.indexOf(role)].getAccessor().invoke(fact);
            if (value instanceof Optional<?> optional) {
                return optional.map(inner -> inner);
            }
            return value instanceof List<?> list && list.isEmpty() ? Optional.empty() : Optional.of(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new LinkageError("a record's accessor failed", impossible);
        }
    }

    /** {@return the names or texts that a role holds, none when it holds a date, a number or nothing} */
    public List<String> texts(Fact fact, RoleType role) {
        return switch (role.shape()) {
            case TEXT -> value(fact, role).map(Object::toString).stream().toList();
            case TEXTS ->
                value(fact, role).map(List.class::cast).stream()
                        .flatMap(list -> ((List<?>) list).stream())
                        .map(Object::toString)
                        .toList();
            case DATE, NUMBER -> List.of();
        };
    }

    /**
     * {@return a fact of this kind}
     *
     * @param values by role name: String, List of String, Edtf or Double; a role that is not required may be missing
     * @throws IllegalArgumentException when a value is missing or has the wrong shape
     */
    public Fact create(Map<String, Object> values, Provenance provenance) {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < roles.size(); i++) {
            RoleType role = roles.get(i);
            Object value = values.get(role.name());
            if (components[i].getType() == Optional.class) {
                arguments[i] = Optional.ofNullable(value);
            } else if (value != null) {
                arguments[i] = value;
            } else if (role.shape() == Shape.TEXTS) {
                arguments[i] = List.of();
            } else {
                throw new IllegalArgumentException("a fact of kind %s needs \"%s\"".formatted(name, role.name()));
            }
        }
        arguments[roles.size()] = provenance;
        try {
            return (Fact) constructor().newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof IllegalArgumentException why
                    ? why
                    : new IllegalArgumentException("no %s from %s".formatted(name, values), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException("no %s from %s".formatted(name, values), impossible);
        }
    }

    private Constructor<?> constructor() throws NoSuchMethodException {
        return record.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private Class<?> record() {
        return record;
    }

    private static RoleType role(RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        if (optional) {
            type = ((ParameterizedType) type).getActualTypeArguments()[0];
        }
        Shape shape = type == Edtf.class
                ? Shape.DATE
                : type == double.class ? Shape.NUMBER : type == String.class ? Shape.TEXT : Shape.TEXTS;
        Role role = component.getAnnotation(Role.class);
        Set<EntityType> entities = EnumSet.noneOf(EntityType.class);
        if (role != null) {
            entities.addAll(Arrays.asList(role.value()));
        }
        return new RoleType(
                component.getName(),
                shape,
                !optional && shape != Shape.TEXTS,
                role != null && role.key(),
                Set.copyOf(entities),
                role == null ? List.of() : List.of(role.oneOf()));
    }

    @Override
    public String toString() {
        return name;
    }
}
