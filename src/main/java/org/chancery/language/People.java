package org.chancery.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.lexicon.Entity.Gender;
import org.chancery.lexicon.Entity.Person;
import org.chancery.lexicon.Fold;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Name;
import org.chancery.lexicon.Term;
import org.chancery.lexicon.Title;

/**
 * The people of one document: who is introduced by a full name, and whom a surname alone means. Somebody the lexicon does not
 * know is a person too, with the key of their name.
 */
public final class People {

    /** Somebody a document names. */
    static final class Entry {
        private final Referent person;
        private final Set<String> shortNames = new HashSet<>();
        private final List<OfficeMention> offices = new ArrayList<>();
        private Gender gender;

        Entry(Referent person, Gender gender) {
            this.person = person;
            this.gender = gender;
        }
    }

    private final Lexicon lexicon;
    private final Optional<Edtf> published;
    private final List<String> states;
    private final Map<String, Entry> byKey = new LinkedHashMap<>();

    /** @param states the keys of the states that the document names, those named most first */
    People(Lexicon lexicon, Optional<Edtf> published, List<String> states) {
        this.lexicon = lexicon;
        this.states = states;
        this.published = published;
    }

    /** {@return the person that a full name means here; unknown names are taken in} */
    Referent introduce(PersonName name, List<OfficeMention> offices) {
        Referent person = name.known()
                .map(known -> Referent.of(preferred(name, known)))
                .or(() -> knownByOffice(name.text(), offices))
                .or(() -> sameUnknown(name.text()))
                .orElseGet(() -> Referent.named(EntityType.PERSON, name.text()));
        Entry entry = byKey.computeIfAbsent(person.key(), key -> new Entry(person, genderOf(person, name)));
        if (entry.gender == Gender.UNKNOWN) {
            entry.gender = genderOf(person, name);
        }
        entry.shortNames.addAll(shortNames(person, name));
        entry.offices.addAll(offices);
        return entry.person;
    }

    /** {@return whom a surname alone means: somebody of this document, else the one who held an office of the time} */
    Optional<Referent> resolve(PersonName name, List<OfficeMention> offices, Optional<Referent> state) {
        String folded = Fold.name(name.text());
        List<Entry> introduced = byKey.values().stream()
                .filter(entry -> entry.shortNames.contains(folded))
                .filter(entry -> name.gender() == Gender.UNKNOWN
                        || entry.gender == Gender.UNKNOWN
                        || entry.gender == name.gender())
                .toList();
        if (introduced.size() == 1) {
            return Optional.of(introduced.get(0).person);
        }
        if (introduced.size() > 1) {
            List<Entry> titled = introduced.stream()
                    .filter(entry -> sharesOffice(entry, offices))
                    .toList();
            return titled.size() == 1 ? Optional.of(titled.get(0).person) : Optional.empty();
        }
        return ofTheTime(folded, offices, state)
                .map(person -> introduce(
                        new PersonName(
                                name.from(),
                                name.to(),
                                person.name(),
                                name.words(),
                                Optional.of(person),
                                name.gender()),
                        offices));
    }

    private boolean sharesOffice(Entry entry, List<OfficeMention> offices) {
        return offices.stream()
                .anyMatch(office ->
                        entry.offices.stream().anyMatch(held -> held.known().equals(office.known()))
                                || lexicon.register().of(entry.person.key()).stream()
                                        .anyMatch(term -> term.title().equals(office.known())
                                                && published.map(term::mayCover).orElse(true)));
    }

    /** Of all whom the lexicon knows by this surname, the one who led a state or held the office then. */
    private Optional<Person> ofTheTime(String shortName, List<OfficeMention> offices, Optional<Referent> state) {
        List<Person> candidates = lexicon.names().named(shortName).stream()
                .filter(name -> name.kind() == Name.Kind.SHORT && name.entity() instanceof Person)
                .map(name -> (Person) name.entity())
                .toList();
        List<Person> fitting = candidates.stream()
                .filter(person -> fits(person, offices, state))
                .toList();
        if (fitting.size() > 1) {
            List<Person> leaders = fitting.stream()
                    .filter(person -> lexicon.register().of(person.key()).stream()
                            .anyMatch(term -> term.title().leadsState()
                                    && published.map(term::mayCover).orElse(true)))
                    .toList();
            return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
        }
        return fitting.stream().findFirst();
    }

    private boolean fits(Person person, List<OfficeMention> offices, Optional<Referent> state) {
        for (Term term : lexicon.register().of(person.key())) {
            boolean then = published.isEmpty() || term.mayCover(published.get());
            boolean office = offices.isEmpty()
                    ? term.title().leadsState()
                            || term.title().kind().equals("foreign minister")
                            || term.title().kind().equals("organization head")
                                    && !term.title().several()
                    : offices.stream()
                            .anyMatch(o -> alike(o.known(), term.title())
                                    && o.body()
                                            .map(b -> b.key().equals(term.of()))
                                            .orElse(true));
            boolean ofState = state.map(s -> s.key().equals(term.of())).orElse(true);
            if (then && office && ofState) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether two titles can name one office: the same, or of one sort} */
    public static boolean alike(Title one, Title other) {
        return one.equals(other)
                || !one.name().equals("Leader")
                        && !other.name().equals("Leader")
                        && one.kind().equals(other.kind())
                        && !one.kind().equals("minister")
                        && !one.kind().equals("organization head");
    }

    /** Two people of one full name: the one who held an office when the document was written. */
    private Person preferred(PersonName name, Person first) {
        List<Person> all = lexicon.named(name.text()).stream()
                .filter(n -> n.kind() == Name.Kind.FULL && n.entity() instanceof Person)
                .map(n -> (Person) n.entity())
                .distinct()
                .toList();
        if (all.size() < 2 || published.isEmpty()) {
            return first;
        }
        return all.stream()
                .filter(person ->
                        lexicon.register().of(person.key()).stream().anyMatch(term -> term.mayCover(published.get())))
                .findFirst()
                .orElse(first);
    }

    /** A spelling that no table has, of somebody who holds the office that stands beside it. */
    private Optional<Referent> knownByOffice(String name, List<OfficeMention> offices) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        String folded = Fold.name(name);
        for (OfficeMention office : offices) {
            List<String> bodies = office.body().map(body -> List.of(body.key())).orElse(states);
            for (String key : bodies.stream()
                    .flatMap(body ->
                            lexicon
                                    .register()
                                    .holders(body, title -> alike(title, office.known()), published.get())
                                    .stream())
                    .toList()) {
                Person holder = (Person) lexicon.entity(key).orElseThrow();
                if (isSpellingOf(folded, holder)) {
                    return Optional.of(Referent.of(holder));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSpellingOf(String folded, Person person) {
        String canonical = Fold.name(person.name());
        if (Spelling.areClose(folded, canonical)) {
            return true;
        }
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        boolean surname =
                person.shortNames().stream().anyMatch(s -> Fold.name(s).equals(last));
        return surname && folded.charAt(0) == canonical.charAt(0);
    }

    /** "Castro" was "Iris Xiomara Castro" before: the words of one name all stand in the other, the last alike. */
    private Optional<Referent> sameUnknown(String name) {
        List<String> words = Fold.words(name);
        for (Entry entry : byKey.values()) {
            List<String> other = Fold.words(entry.person.name());
            boolean subset = other.containsAll(words) || words.containsAll(other);
            if (subset
                    && words.get(words.size() - 1).equals(other.get(other.size() - 1))
                    && Math.min(words.size(), other.size()) > 1) {
                return Optional.of(entry.person);
            }
        }
        return Optional.empty();
    }

    private Set<String> shortNames(Referent person, PersonName name) {
        Set<String> shorts = new HashSet<>();
        person.known().filter(Person.class::isInstance).map(Person.class::cast).ifPresent(known -> known.shortNames()
                .forEach(s -> shorts.add(Fold.name(s))));
        List<String> words = Fold.words(name.text());
        int last = words.size() - 1;
        while (last > 0 && lexicon.words().named(words.get(last)).contains("suffix")) {
            last--;
        }
        if (words.size() > 1) {
            int first = last;
            while (first > 1 && lexicon.words().named(words.get(first - 1)).contains("particle")) {
                first--;
            }
            shorts.add(words.get(last));
            shorts.add(String.join(" ", words.subList(first, last + 1)));
            if (lexicon.words().named(words.get(0)).contains("family") && words.size() <= 4) {
                shorts.add(words.get(0));
            }
            if (last >= 2 && person.known().isEmpty()) {
                shorts.add(String.join(" ", words.subList(last - 1, last + 1)));
            }
        } else if (person.known().isPresent()) {
            shorts.add(words.get(0));
        }
        return shorts;
    }

    private Gender genderOf(Referent person, PersonName name) {
        if (person.known().isPresent()
                && person.known().get() instanceof Person known
                && known.gender() != Gender.UNKNOWN) {
            return known.gender();
        }
        if (name.gender() != Gender.UNKNOWN) {
            return name.gender();
        }
        List<String> words = Fold.words(name.text());
        List<String> classes = lexicon.words().named(words.get(0));
        boolean male = classes.contains("given-m");
        boolean female = classes.contains("given-f");
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    /** {@return the gender of somebody in the document, as far as it is known} */
    public Gender gender(Referent person) {
        Entry entry = byKey.get(person.key());
        return entry == null ? Gender.UNKNOWN : entry.gender;
    }

    /** {@return the offices that the document gives somebody, in the order of the text} */
    public List<OfficeMention> offices(Referent person) {
        Entry entry = byKey.get(person.key());
        return entry == null ? List.of() : List.copyOf(entry.offices);
    }

    /** {@return everybody the document names, in the order of the text} */
    public List<Referent> all() {
        return byKey.values().stream().map(entry -> entry.person).toList();
    }
}
