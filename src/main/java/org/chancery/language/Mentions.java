package org.chancery.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.language.Mention.DateMention;
import org.chancery.language.Mention.DescriptionMention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.Manner;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.Mention.QuantityMention;
import org.chancery.lexicon.Entity;
import org.chancery.lexicon.Entity.Body;
import org.chancery.lexicon.Lexicon.BodyKind;
import org.chancery.lexicon.Name;

/** Puts the readings of one sentence together, so that no two overlap: people first, then names, dates and quantities. */
final class Mentions {

    private static final List<EntityType> PREFERENCE = List.of(
            EntityType.STATE,
            EntityType.AGREEMENT,
            EntityType.HONOUR,
            EntityType.VENTURE,
            EntityType.ORGANIZATION,
            EntityType.PARTY,
            EntityType.PLACE);

    private final Lattice lattice;
    private final People people;
    private final Map<String, Integer> statesOfDocument;
    private final boolean[] taken;
    private final List<Mention> mentions = new ArrayList<>();

    /** @param statesOfDocument how often the document names each state, by key */
    Mentions(Lattice lattice, People people, Map<String, Integer> statesOfDocument) {
        this.lattice = lattice;
        this.people = people;
        this.statesOfDocument = statesOfDocument;
        this.taken = new boolean[lattice.size()];
    }

    List<Mention> of(PersonGrammar.Parse parse, List<DateMention> dates) {
        for (PersonPhrase phrase : parse.people()) {
            person(phrase);
        }
        for (OfficePhrase phrase : parse.descriptions()) {
            if (isFree(phrase.from(), phrase.to()) && refers(phrase)) {
                add(new DescriptionMention(phrase));
            }
        }
        for (DateMention date : dates) {
            if (isFree(date.from(), date.to())) {
                add(date);
            }
        }
        for (int i = 0; i < lattice.size(); i++) {
            if (!taken[i]) {
                Mention entity = entity(i);
                if (entity != null && isFree(entity.from(), entity.to())) {
                    add(entity);
                }
            }
        }
        for (Quantity quantity : new QuantityFinder(lattice.sentence().tokens(), i -> taken[i]).find()) {
            add(new QuantityMention(quantity));
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    /** "Official" or "member" alone, small and without an article, speaks of nobody. */
    private boolean refers(OfficePhrase phrase) {
        boolean bare = phrase.determiner().isEmpty() && !lattice.isCapitalized(phrase.from());
        boolean behindName = mentions.stream()
                .anyMatch(mention -> mention instanceof PersonMention && mention.to() == phrase.from());
        if (bare && (lattice.token(phrase.from()).tag() == Token.Tag.VERB || behindName && phrase.plural())) {
            return false;
        }
        return !phrase.determiner().isEmpty()
                || phrase.plural()
                || phrase.state().isPresent()
                || phrase.offices().stream().anyMatch(office -> office.body().isPresent())
                || lattice.isCapitalized(phrase.from())
                || lattice.isClass(phrase.from() - 1, "copula");
    }

    private void person(PersonPhrase phrase) {
        PersonName name = phrase.name();
        Optional<Referent> person = name.isFull()
                ? Optional.of(people.introduce(name, phrase.offices()))
                : people.resolve(name, phrase.offices(), phrase.state());
        if (person.isEmpty() && name.isFull() == false && !phrase.offices().isEmpty() && name.words() == 1) {
            person = Optional.empty();
        }
        if (person.isPresent() && isFree(phrase.from(), phrase.to())) {
            add(new PersonMention(
                    phrase.from(),
                    phrase.to(),
                    person.get(),
                    name.from(),
                    name.to(),
                    phrase.offices(),
                    phrase.counterpart(),
                    phrase.state(),
                    phrase.party()));
        }
    }

    private @Nullable Mention entity(int i) {
        NameMention mention = lattice.name(i);
        if (mention != null && mention.length() == 1 && isCommonWord(i)) {
            mention = null;
        }
        if (mention != null) {
            Optional<Name> state = mention.of(EntityType.STATE);
            if (state.isPresent()) {
                return state(i, mention, chooseState(mention));
            }
            Optional<Name> name = choose(mention);
            if (name.isPresent()) {
                return new EntityMention(i, mention.to(), Referent.of(name.get().entity()), Manner.NAME);
            }
        }
        if (!lattice.isCapitalized(i)
                || mention != null && mention.of(EntityType.PERSON).isEmpty()) {
            return null;
        }
        Mention organization = unknown(i, "organization noun", EntityType.ORGANIZATION);
        return organization != null ? organization : unknown(i, "place noun", EntityType.PLACE);
    }

    /** "Most" at the head of a sentence is no party. */
    private boolean isCommonWord(int i) {
        Token token = lattice.token(i);
        boolean acronym = token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
        if (i + 1 < lattice.size()
                && lattice.touches(i + 1)
                && "$€£¥".contains(lattice.token(i + 1).text())) {
            return true;
        }
        if (!acronym
                && i > 0
                && taken[i - 1]
                && lattice.isCapitalized(i - 1)
                && lattice.name(i, EntityType.STATE).isEmpty()
                && lattice.name(i, EntityType.PLACE).isEmpty()) {
            return true;
        }
        boolean first = i == 0 || !lattice.token(i - 1).isWord();
        if (!acronym
                && first
                && token.tag() == Token.Tag.ADJ
                && lattice.name(i, EntityType.STATE).isEmpty()) {
            return true;
        }
        return !acronym
                && NameGrammar.isNoName(token.tag())
                && (lattice.isClass(i, "function") || first || lattice.isTitleCase());
    }

    /** A state, or what a word behind its adjective makes of it: "Russian Foreign Ministry", "Vietnamese government". */
    private Mention state(int i, NameMention mention, Name name) {
        Referent state = Referent.of(name.entity());
        boolean possessive = lattice.isPossessive(mention.to());
        if (BodyGrammar.isAdjective(name) || possessive) {
            int at = possessive ? mention.to() + 1 : mention.to();
            NameFinder.Run<BodyKind> kind = lattice.bodyKind(at);
            if (kind != null && isFree(at, kind.to())) {
                return new EntityMention(
                        i,
                        kind.to(),
                        new BodyGrammar(lattice).composed(kind.named().get(0), state),
                        Manner.NAME);
            }
            Optional<EntityMention> composed = withAdjective(i, at, state);
            if (composed.isPresent()) {
                return composed.get();
            }
            if (lattice.is(at, "government") || lattice.is(at, "side") || lattice.is(at, "authorities")) {
                return new EntityMention(i, at + 1, state, Manner.NAME);
            }
        }
        Optional<EntityMention> direct = withAdjective(i, mention.to(), state);
        if (direct.isPresent()) {
            return direct.get();
        }
        Manner manner =
                switch (name.kind()) {
                    case ADJECTIVE -> Manner.ADJECTIVE;
                    case DEMONYM -> Manner.PEOPLE;
                    case SEAT -> Manner.SEAT;
                    default -> Manner.NAME;
                };
        return new EntityMention(i, mention.to(), state, manner);
    }

    /** "Vietnam's People's Daily" and "Vietnam People's Daily" are the "Vietnamese People's Daily". */
    private Optional<EntityMention> withAdjective(int from, int at, Referent state) {
        if (at >= lattice.size()
                || !lattice.isCapitalized(at)
                || !(state.known().orElse(null) instanceof Entity.State known)) {
            return Optional.empty();
        }
        for (int to = Math.min(lattice.size(), at + 6); to > at; to--) {
            StringBuilder words = new StringBuilder();
            for (int k = at; k < to; k++) {
                words.append(lattice.word(k).isEmpty() ? "" : " " + lattice.word(k));
            }
            for (String adjective : known.adjectives()) {
                for (Name name : lattice.lexicon().names().named(org.chancery.lexicon.Fold.name(adjective) + words)) {
                    EntityType type = name.entity().type();
                    if ((type == EntityType.ORGANIZATION || type == EntityType.PARTY) && isFree(from, to)) {
                        return Optional.of(new EntityMention(from, to, Referent.of(name.entity()), Manner.NAME));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Of several states of one name, as in "Korean", the one that the document names most. */
    private Name chooseState(NameMention mention) {
        return mention.names().stream()
                .filter(name -> name.entity().type() == EntityType.STATE)
                .max(Comparator.comparingInt(
                        name -> statesOfDocument.getOrDefault(name.entity().key(), 0) * 2
                                + (name.kind() == Name.Kind.FULL ? 1 : 0)))
                .orElseThrow();
    }

    private Optional<Name> choose(NameMention mention) {
        List<Name> fitting = mention.names().stream()
                .filter(name -> PREFERENCE.contains(name.entity().type()))
                .sorted(Comparator.comparingInt((Name name) -> -homeCount(name.entity()))
                        .thenComparingInt(
                                name -> PREFERENCE.indexOf(name.entity().type())))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Name best = fitting.get(0);
        boolean ambiguous = fitting.size() > 1
                && best.kind() == Name.Kind.SHORT
                && homeCount(best.entity()) == homeCount(fitting.get(1).entity())
                && best.entity().type() == EntityType.PARTY;
        return ambiguous ? Optional.empty() : Optional.of(best);
    }

    private int homeCount(Entity entity) {
        return entity instanceof Body body
                ? body.state()
                        .map(code -> statesOfDocument.getOrDefault("state/" + code, 0))
                        .orElse(0)
                : 0;
    }

    /** A run of capitals with a noun of organisations or places in it: "Union of Friendship Organizations", "Victory Square". */
    private @Nullable Mention unknown(int i, String noun, EntityType type) {
        if (lattice.isTime(i) || lattice.isClass(i, "function")) {
            return null;
        }
        int at = i;
        int end = i;
        boolean fits = false;
        while (at < lattice.size() && at < i + 9 && !taken[at]) {
            if (lattice.isCapitalized(at) && !lattice.isTime(at) && !lattice.isClass(at, "function")) {
                fits |= lattice.isClass(at, noun) && at > i;
                at++;
                end = at;
            } else if (end > i
                    && (lattice.is(at, "of")
                            || lattice.is(at, "for")
                            || lattice.isMark(at, '-')
                            || lattice.isMark(at, '&')
                            || isPluralPossessive(at))) {
                at++;
            } else {
                break;
            }
        }
        if (!fits
                || end - i < 2
                || lattice.sentence().block().kind() == org.chancery.document.Block.Kind.HEADING
                        && Tagger.isTitleCase(lattice.sentence())) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int k = i; k < end; k++) {
            name.append(k > i && !lattice.touches(k) ? " " : "")
                    .append(lattice.token(k).text());
        }
        return new EntityMention(i, end, Referent.named(type, name.toString()), Manner.NAME);
    }

    /** "Workers' Party", "People's Alliance": whose party it is belongs to its name. */
    private boolean isPluralPossessive(int i) {
        String owner = lattice.word(i - 1);
        return lattice.isPossessive(i)
                && lattice.isCapitalized(i + 1)
                && (owner.endsWith("s") && lattice.token(i).text().length() == 1
                        || owner.equals("people")
                        || owner.equals("women")
                        || owner.equals("children"));
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            taken[i] = true;
        }
        mentions.add(mention);
    }
}
