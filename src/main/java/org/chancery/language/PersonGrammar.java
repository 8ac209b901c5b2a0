package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Name;

/** Puts names and titles together: before the name, behind it in apposition or brackets, shared by several names. */
final class PersonGrammar {

    private static final Set<String> AFTER_APPOSITION = Set.of(
            "who", "whose", "and", "said", "told", "has", "had", "was", "is", "will", "in", "on", "at", "to", "arrived",
            "met", "held", "as", "during", "for", "with");

    private final Lattice lattice;
    private final OfficeGrammar offices;
    private final NameGrammar names;
    private final BodyGrammar bodies;

    PersonGrammar(Lattice lattice) {
        this.lattice = lattice;
        this.offices = new OfficeGrammar(lattice);
        this.names = new NameGrammar(lattice);
        this.bodies = new BodyGrammar(lattice);
    }

    /**
     * What was read in a sentence.
     *
     * @param people the phrases that name somebody, in order
     * @param descriptions the phrases that speak of an office without a name, in order
     */
    record Parse(List<PersonPhrase> people, List<OfficePhrase> descriptions) {}

    Parse read() {
        List<PersonPhrase> people = new ArrayList<>();
        List<OfficePhrase> descriptions = new ArrayList<>();
        for (int i = 0; i < lattice.size(); ) {
            int to = readAt(i, people, descriptions);
            i = Math.max(to, i + 1);
        }
        return new Parse(List.copyOf(people), List.copyOf(descriptions));
    }

    private int readAt(int i, List<PersonPhrase> people, List<OfficePhrase> descriptions) {
        if (!lattice.token(i).isWord() || lattice.isTime(i) && lattice.name(i) == null) {
            return i;
        }
        PersonName monarch = knownFrom(i);
        OfficePhrase office = monarch == null ? offices.read(i) : null;
        if (office != null) {
            int at = behindComma(office);
            PersonName name = at < lattice.size() ? names.read(at, true) : null;
            if (name != null && isHolder(office, at, name)) {
                return withTitles(office, name, people);
            }
            if (at > office.to() && !office.relation().isEmpty()) {
                OfficePhrase second = offices.read(at);
                PersonName later = second == null ? null : names.read(second.to(), true);
                if (second != null && later != null && second.relation().isEmpty()) {
                    return withTitles(join(office, second), later, people);
                }
            }
            descriptions.add(office);
            return office.to();
        }
        PersonName name = monarch != null ? monarch : names.read(i, false);
        if (name == null) {
            NameMention other = lattice.name(i);
            boolean whole = other != null
                    && other.length() > 1
                    && other.of(EntityType.PERSON).isEmpty();
            return whole && other != null ? other.to() : i;
        }
        if (lattice.isCapitalized(name.to())
                && (lattice.isClass(name.to(), "place noun") || lattice.isClass(name.to(), "organization noun"))
                && !lattice.isTitleCase()) {
            return i;
        }
        if (name.words() == 1
                && name.known().isEmpty()
                && lattice.name(i) != null
                && lattice.name(i, EntityType.PERSON).isEmpty()) {
            return i;
        }
        return withApposition(i, name, List.of(), "", Optional.empty(), people);
    }

    /** A full name of the lexicon that begins with a title of its own: "King Charles III", "Pope Francis". */
    private @Nullable PersonName knownFrom(int i) {
        NameMention mention = lattice.name(i);
        if (mention == null
                || mention.name(n -> n.entity().type() == EntityType.PERSON && n.kind() == Name.Kind.FULL)
                        .isEmpty()) {
            return null;
        }
        return names.read(i, false);
    }

    private int behindComma(OfficePhrase office) {
        int at = office.to();
        if (lattice.isMark(at, ',')
                && (!office.determiner().isEmpty()
                        || office.plural()
                        || office.offices().stream().anyMatch(o -> o.body().isPresent()))) {
            return at + 1;
        }
        return at;
    }

    /** Behind a comma only a name that stands by itself is the holder: known, of two words, or followed by a comma. */
    private boolean isHolder(OfficePhrase office, int at, PersonName name) {
        if (at == office.to()) {
            return true;
        }
        if (office.determiner().equals("a") || office.determiner().equals("an")) {
            return false;
        }
        return name.isFull()
                && (lattice.isMark(name.to(), ',')
                        || lattice.isMark(name.to(), '.')
                        || name.to() >= lattice.size()
                        || office.plural()
                        || lattice.isMark(name.to(), ')')
                        || lattice.is(name.to(), "and")
                        || lattice.token(Math.min(name.to(), lattice.size() - 1))
                                        .tag()
                                == Token.Tag.VERB
                        || lattice.token(Math.min(name.to(), lattice.size() - 1))
                                        .tag()
                                == Token.Tag.AUX);
    }

    private static OfficePhrase join(OfficePhrase relational, OfficePhrase titled) {
        Optional<Referent> state = relational.state();
        List<OfficeMention> offices = titled.offices().stream()
                .map(o -> o.body().isEmpty()
                                && state.isPresent()
                                && o.known().of().contains(EntityType.STATE)
                        ? o.withBody(state.get())
                        : o)
                .toList();
        return new OfficePhrase(
                relational.from(), titled.to(), relational.determiner(), offices, relational.relation(), state, false);
    }

    private int withTitles(OfficePhrase office, PersonName first, List<PersonPhrase> people) {
        if (!office.plural()) {
            return withApposition(office.from(), first, office.offices(), office.relation(), office.state(), people);
        }
        return new SharedTitles(lattice, offices, names).read(office, first, people);
    }

    /** What stands behind a name: its state, a title between commas or in brackets, a party in brackets. */
    private int withApposition(
            int from,
            PersonName name,
            List<OfficeMention> before,
            String relation,
            Optional<Referent> state,
            List<PersonPhrase> people) {
        int to = name.to();
        List<OfficeMention> held = new ArrayList<>(before);
        Optional<Referent> party = Optional.empty();
        Optional<Referent> behind = lattice.stateBehind(to);
        if (behind.isPresent()
                && !held.isEmpty()
                && held.stream().anyMatch(o -> o.body().isEmpty())) {
            held.replaceAll(o -> o.body().isEmpty() ? o.withBody(behind.get()) : o);
            to = lattice.afterState(to);
        }
        if (lattice.is(to, "of")) {
            NameMention of = lattice.name(lattice.is(to + 1, "the") ? to + 2 : to + 1);
            if (of != null && of.of(EntityType.PARTY).isPresent()) {
                party = of.of(EntityType.PARTY).map(n -> Referent.of(n.entity()));
                to = lattice.is(of.to(), "party") ? of.to() + 1 : of.to();
            }
        }
        if (lattice.isMark(to, '(')) {
            NameMention inner = lattice.name(to + 1);
            Optional<Name> named = inner == null ? Optional.empty() : inner.of(EntityType.PARTY);
            if (inner != null && named.isPresent() && lattice.isMark(inner.to(), ')')) {
                party = Optional.of(Referent.of(named.get().entity()));
                to = inner.to() + 1;
            } else {
                OfficePhrase office = offices.read(to + 1);
                if (office != null && lattice.isMark(office.to(), ')')) {
                    held.addAll(office.offices());
                    to = office.to() + 1;
                } else {
                    to = behindRemark(to);
                }
            }
        }
        if (lattice.isMark(to, ',') || lattice.isMark(to, '–') || lattice.isMark(to, '—')) {
            int at = to + 1;
            if (lattice.is(at, "who") && (lattice.is(at + 1, "is") || lattice.is(at + 1, "was"))) {
                at += 2;
            }
            OfficePhrase office = offices.read(at);
            if (office != null
                    && isApposition(office, at == to + 1)
                    && !isOfTheNext(office, !before.isEmpty() || !relation.isEmpty())) {
                held.addAll(office.offices());
                to = lattice.isMark(office.to(), ',') && at == to + 1 ? office.to() + 1 : office.to();
            }
        }
        people.add(new PersonPhrase(from, to, name, List.copyOf(held), relation, state, party));
        return to;
    }

    /** "(left)", "(front right)", "(58)": a short remark in brackets behind a name. */
    private int behindRemark(int i) {
        for (int k = i + 1; k <= i + 3; k++) {
            if (lattice.isMark(k, ')')) {
                boolean letter = lattice.token(i + 1).text().length() == 1;
                return k > i + 1 && (!lattice.isCapitalized(i + 1) || letter) ? k + 1 : i;
            }
        }
        return i;
    }

    /** "The prime minister, X, the energy commissioner, Y, and": behind a titled name a title with a name behind it is the next one's. */
    private boolean isOfTheNext(OfficePhrase office, boolean titled) {
        int at = office.to() + 1;
        if (!titled || !lattice.isMark(office.to(), ',') || at >= lattice.size()) {
            return false;
        }
        PersonName next = names.read(at, true);
        return next != null
                && next.isFull()
                && (lattice.isMark(next.to(), ',') || lattice.isMark(next.to(), '.') || lattice.is(next.to(), "and"));
    }

    /** "X, President Y and" goes on with another person; "X, president of Y, said" tells who X is. */
    private boolean isApposition(OfficePhrase office, boolean direct) {
        if (office.plural() || !office.relation().isEmpty()) {
            return false;
        }
        int to = office.to();
        if (to < lattice.size() && lattice.isCapitalized(to) && !lattice.isTime(to)) {
            PersonName next = names.read(to, true);
            if (next != null) {
                return false;
            }
        }
        if (lattice.isMark(to, ',')
                && !office.determiner().equals("a")
                && !office.determiner().equals("an")
                && office.determiner().isEmpty()) {
            PersonName next = to + 1 < lattice.size() ? names.read(to + 1, false) : null;
            if (next != null
                    && next.isFull()
                    && office.offices().stream().allMatch(o -> o.body().isEmpty())) {
                return false;
            }
        }
        if (office.determiner().equals("the")
                && office.offices().stream().allMatch(o -> o.body().isEmpty())
                && direct) {
            return lattice.isMark(to, ',') || lattice.isMark(to, '.') || lattice.isMark(to, ')');
        }
        return to >= lattice.size()
                || !lattice.token(to).isWord()
                || AFTER_APPOSITION.contains(lattice.word(to))
                || lattice.token(to).tag() != Token.Tag.NOUN;
    }

    BodyGrammar bodies() {
        return bodies;
    }
}
