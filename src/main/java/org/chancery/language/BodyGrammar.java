package org.chancery.language;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Entity.Place;
import org.chancery.lexicon.Entity.State;
import org.chancery.lexicon.Fold;
import org.chancery.lexicon.Lexicon.BodyKind;
import org.chancery.lexicon.Name;

/**
 * Reads what an office is an office of: a state, party, organisation or place by name, "the Russian Security Council", "the
 * Parliament of Norway", "the Politburo of the Communist Party of China", or an organisation that only the
 * text names.
 */
final class BodyGrammar {

    private static final Set<String> GOVERNMENT = Set.of("government", "state", "republic", "regime", "nation", "side");
    private static final Set<String> ORGANS = Set.of(
            "central committee",
            "political bureau",
            "politburo",
            "standing committee",
            "executive committee",
            "board",
            "supervisory board",
            "board of directors",
            "presidium",
            "governing council",
            "governing board",
            "executive board",
            "management board");
    private static final Set<String> TRAILING = Set.of(
            "party",
            "group",
            "government",
            "alliance",
            "coalition",
            "movement",
            "bloc",
            "corporation",
            "company",
            "republic");

    private final Lattice lattice;

    BodyGrammar(Lattice lattice) {
        this.lattice = lattice;
    }

    /**
     * A body that was read.
     *
     * @param to the word behind it
     * @param referent what it is; empty when only its kind is said, as in "the National Assembly"
     * @param kind what kind of body it is, when only that is said
     */
    record Body(int to, Optional<Referent> referent, Optional<BodyKind> kind) {
        Body(int to, Referent referent) {
            this(to, Optional.of(referent), Optional.empty());
        }
    }

    /** {@return the body that begins here, behind "of" or "for", or null} */
    @Nullable
    Body read(int i) {
        int at = skipDeterminer(i);
        Body known = known(at);
        int behind = skipAdjectives(at);
        if (known == null && behind > at) {
            known = known(behind);
        }
        return known != null ? known : unknown(at);
    }

    private @Nullable Body known(int i) {
        Body organ = organ(i);
        if (organ != null) {
            return organ;
        }
        Body named = named(i);
        return named != null ? named : kind(i);
    }

    private int skipDeterminer(int i) {
        return lattice.is(i, "the")
                        || lattice.is(i, "its")
                        || lattice.is(i, "their")
                        || lattice.is(i, "his")
                        || lattice.is(i, "her")
                ? i + 1
                : i;
    }

    private int skipAdjectives(int i) {
        int at = lattice.after(i, "skipped adjective");
        return at == i ? i : skipAdjectives(at);
    }

    /** "Central Committee of the X": the party stands for its organs. */
    private @Nullable Body organ(int i) {
        for (int length = 3; length >= 1; length--) {
            if (i + length >= lattice.size()) {
                continue;
            }
            StringBuilder words = new StringBuilder(lattice.word(i));
            for (int k = 1; k < length; k++) {
                words.append(' ').append(lattice.word(i + k));
            }
            if (ORGANS.contains(words.toString()) && lattice.is(i + length, "of")) {
                Body inner = read(i + length + 1);
                if (inner != null
                        && inner.referent().filter(r -> !r.is(EntityType.STATE)).isPresent()) {
                    return inner;
                }
            }
        }
        return null;
    }

    private @Nullable Body named(int i) {
        NameMention mention = lattice.name(i);
        if (mention == null) {
            return null;
        }
        Optional<Name> state = mention.of(EntityType.STATE);
        if (state.isPresent() && isAdjective(state.get())) {
            return ofState(mention.to(), Referent.of(state.get().entity()));
        }
        Optional<Name> name = mention.name(n -> switch (n.entity().type()) {
            case STATE, PARTY, ORGANIZATION, VENTURE, PLACE -> true;
            default -> false;
        });
        if (name.isEmpty()) {
            return null;
        }
        int to = mention.to();
        Referent referent = Referent.of(name.get().entity());
        if (referent.is(EntityType.STATE) && lattice.isPossessive(to)) {
            Body inner = ofState(to + 1, referent);
            if (inner != null) {
                return inner;
            }
        }
        to = skipTrailing(to);
        if (!referent.is(EntityType.STATE) && lattice.is(to, "of")) {
            int at = skipDeterminer(to + 1);
            if (lattice.name(at, EntityType.STATE).isPresent()) {
                to = java.util.Objects.requireNonNull(lattice.name(at)).to();
            }
        }
        return new Body(skipBrackets(to), referent);
    }

    /** "Russian Security Council", "Vietnamese Government": behind the state a kind of body, or the government itself. */
    private @Nullable Body ofState(int at, Referent state) {
        int next = skipAdjectives(at);
        if (GOVERNMENT.contains(lattice.word(next))) {
            return new Body(next + 1, state);
        }
        NameFinder.Run<BodyKind> kind = lattice.bodyKind(next);
        if (kind != null) {
            return new Body(skipBrackets(kind.to()), composed(kind.named().get(0), state));
        }
        NameMention party = lattice.name(next);
        if (party != null
                && (party.of(EntityType.PARTY).isPresent()
                        || party.of(EntityType.ORGANIZATION).isPresent())) {
            Name name = party.of(EntityType.PARTY)
                    .or(() -> party.of(EntityType.ORGANIZATION))
                    .orElseThrow();
            return new Body(skipBrackets(skipTrailing(party.to())), Referent.of(name.entity()));
        }
        Body own = ofThatState(at, state);
        if (own != null) {
            return own;
        }
        return lattice.token(at - 1).isPossessive() ? null : new Body(at, state);
    }

    /** "Vietnam's Communist Party", "the Greek Chamber of Deputies": capitals behind a state that the lexicon knows as its own. */
    private @Nullable Body ofThatState(int at, Referent state) {
        for (int to = Math.min(lattice.size(), at + 5); to > at + 1; to--) {
            if (!lattice.isCapitalized(at) || !lattice.isCapitalized(to - 1)) {
                continue;
            }
            Optional<Referent> own = lattice.lexicon().named(text(at, to) + " of " + state.name()).stream()
                    .map(Name::entity)
                    .filter(entity -> entity.type() == EntityType.PARTY || entity.type() == EntityType.ORGANIZATION)
                    .findFirst()
                    .map(Referent::of);
            if (own.isPresent()) {
                return new Body(skipBrackets(skipTrailing(to)), own.get());
            }
        }
        return null;
    }

    /** "National Assembly of Vietnam", "Foreign Ministry", "People's Committee of Ho Chi Minh City". */
    private @Nullable Body kind(int i) {
        NameFinder.Run<BodyKind> run = lattice.bodyKind(i);
        if (run == null) {
            return null;
        }
        BodyKind kind = run.named().get(0);
        if (lattice.is(run.to(), "of")) {
            int at = skipDeterminer(run.to() + 1);
            Optional<Name> state = lattice.name(at, EntityType.STATE);
            if (state.isPresent()) {
                return new Body(
                        skipBrackets(java.util.Objects.requireNonNull(lattice.name(at))
                                .to()),
                        composed(kind, Referent.of(state.get().entity())));
            }
            Optional<Name> place = lattice.name(at, EntityType.PLACE);
            if (place.isPresent()) {
                Referent body = Referent.named(
                        EntityType.ORGANIZATION,
                        kind.name() + " of " + place.get().entity().name());
                return new Body(
                        skipBrackets(java.util.Objects.requireNonNull(lattice.name(at))
                                .to()),
                        lookUp(body));
            }
        }
        return new Body(run.to(), Optional.empty(), Optional.of(kind));
    }

    /** {@return "Foreign Ministry of Japan", as the lexicon knows it or else by that name} */
    Referent composed(BodyKind kind, Referent state) {
        return lookUp(Referent.named(EntityType.ORGANIZATION, kind.name() + " of " + state.name()));
    }

    private Referent lookUp(Referent body) {
        return lattice.lexicon().named(body.name()).stream()
                .filter(name -> name.entity().type() == EntityType.ORGANIZATION)
                .findFirst()
                .map(name -> Referent.of(name.entity()))
                .orElse(body);
    }

    /** An organisation that the lexicon does not know: a run of capitals that holds a noun of organisations. */
    private @Nullable Body unknown(int i) {
        int to = i;
        int end = i;
        boolean organization = false;
        while (to < lattice.size() && to < i + 12) {
            if (lattice.isCapitalized(to) && !lattice.isTime(to)) {
                organization |= lattice.isClass(to, "organization noun");
                to++;
                end = to;
            } else if (end > i
                    && (lattice.is(to, "of")
                            || lattice.is(to, "for")
                            || lattice.is(to, "and")
                            || lattice.is(to, "the")
                            || lattice.is(to, "on")
                            || lattice.isMark(to, '-')
                            || lattice.isPossessive(to)
                            || lattice.isMark(to, '\''))) {
                to++;
            } else {
                break;
            }
        }
        if (!organization || end == i) {
            return null;
        }
        String name = text(i, end);
        return new Body(skipBrackets(end), Referent.named(EntityType.ORGANIZATION, name));
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !lattice.touches(i)) {
                text.append(' ');
            }
            text.append(lattice.token(i).text());
        }
        return text.toString();
    }

    private int skipTrailing(int i) {
        int at = TRAILING.contains(lattice.word(i)) ? i + 1 : i;
        if (lattice.isPossessive(at) && ORGANS.contains(Fold.name(lattice.word(at + 1) + " " + lattice.word(at + 2)))) {
            return at + 3;
        }
        if (ORGANS.contains(lattice.word(at) + " " + lattice.word(at + 1))) {
            return at + 2;
        }
        return at;
    }

    /** An acronym in brackets behind a name belongs to it. */
    private int skipBrackets(int i) {
        if (lattice.isMark(i, '(')
                && lattice.isMark(i + 2, ')')
                && lattice.isCapitalized(i + 1)
                && lattice.token(i + 1).text().length() <= 8) {
            return i + 3;
        }
        return i;
    }

    static boolean isAdjective(Name name) {
        return name.kind() == Name.Kind.ADJECTIVE || name.kind() == Name.Kind.DEMONYM;
    }

    /** {@return the state of a referent: itself, or the one that a place lies in} */
    static Optional<String> stateCode(Referent referent) {
        return referent.known().flatMap(entity -> {
            if (entity instanceof State state) {
                return Optional.of(state.code());
            }
            return entity instanceof Place place ? place.state() : Optional.empty();
        });
    }
}
