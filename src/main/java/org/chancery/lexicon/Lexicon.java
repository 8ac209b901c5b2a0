package org.chancery.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.lexicon.Entity.State;
import org.chancery.resource.ResourceFolder;

/** What is known ahead of reading, read from the tables of {@code import/lexicon}. Immutable. */
public final class Lexicon {

    /** A kind of body that every state may have, such as Foreign Ministry. */
    public record BodyKind(String name, String type) {}

    private final Map<String, Entity> byKey;
    private final Names<Name> names;
    private final Names<TitleName> titles;
    private final Names<BodyKind> bodyKinds;
    private final Register register;
    private final Names<String> words;
    private final Map<String, String> publishersByDomain;

    Lexicon(
            Map<String, Entity> byKey,
            Names<Name> names,
            Names<TitleName> titles,
            Names<BodyKind> bodyKinds,
            Register register,
            Names<String> words,
            Map<String, String> publishersByDomain) {
        this.byKey = byKey;
        this.names = names;
        this.titles = titles;
        this.bodyKinds = bodyKinds;
        this.register = register;
        this.words = words;
        this.publishersByDomain = publishersByDomain;
    }

    /**
     * {@return the lexicon in a folder}
     *
     * @param folder with the tables, see its README
     * @throws MistakesException with every mistake in the tables
     */
    public static Lexicon read(ResourceFolder folder) {
        return new LexiconReader(folder).read();
    }

    /** {@return everything known, in the order of the tables} */
    public Collection<Entity> entities() {
        return byKey.values();
    }

    public Optional<Entity> entity(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<State> state(String code) {
        return entity("state/" + code).map(State.class::cast);
    }

    /** {@return all names of all that is known} */
    public Names<Name> names() {
        return names;
    }

    /** {@return the titles of offices by their names} */
    public Names<TitleName> titles() {
        return titles;
    }

    /** {@return the kinds of body that any state may have} */
    public Names<BodyKind> bodyKinds() {
        return bodyKinds;
    }

    public Register register() {
        return register;
    }

    /** {@return the classes of small words, such as {@code honorific}, by the words themselves} */
    public Names<String> words() {
        return words;
    }

    /** {@return the name of the outlet behind a host name or any part of it, such as {@code www.tass.com}} */
    public Optional<String> publisherOf(String host) {
        for (String domain = host; domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
            String publisher = publishersByDomain.get(domain);
            if (publisher != null) {
                return Optional.of(publisher);
            }
        }
        return Optional.empty();
    }

    /** {@return what has exactly this name once folded, whatever sort of name it is} */
    public List<Name> named(String name) {
        return names.named(Fold.name(name));
    }
}
