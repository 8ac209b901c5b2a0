package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Name;

/**
 * One title for several people: "ministers A and B", "the presidents of X and Y, A and B", "the presidents of X, A, Y, B, and
 * Z, C", "secretaries A of X and B of Y".
 */
final class SharedTitles {

    private final Lattice lattice;
    private final OfficeGrammar offices;
    private final NameGrammar names;

    SharedTitles(Lattice lattice, OfficeGrammar offices, NameGrammar names) {
        this.lattice = lattice;
        this.offices = offices;
        this.names = names;
    }

    /** Somebody who shares the title. */
    private record Holder(int from, PersonName name, Optional<Referent> state, int to) {}

    /**
     * Adds everybody who shares a title.
     *
     * @param first the first name behind it
     * @return the place behind the last of them
     */
    int read(OfficePhrase office, PersonName first, List<PersonPhrase> people) {
        List<Holder> holders = holders(office, first);
        for (int k = 0; k < holders.size(); k++) {
            Holder holder = holders.get(k);
            int from = k == 0 ? office.from() : holder.from;
            people.add(new PersonPhrase(
                    from, holder.to, holder.name, held(office, k, holders), "", office.state(), Optional.empty()));
        }
        return holders.get(holders.size() - 1).to;
    }

    private static List<OfficeMention> held(OfficePhrase office, int k, List<Holder> holders) {
        List<OfficeMention> all = office.offices();
        List<OfficeMention> own = all.size() == holders.size() && holders.size() > 1
                ? List.of(all.get(k))
                : all.size() == 1 ? all : List.of();
        Optional<Referent> state = holders.get(k).state;
        boolean alternating = k > 0 && holders.get(0).state.isEmpty();
        return state.isEmpty()
                ? own
                : own.stream()
                        .map(o -> o.body().isEmpty() || alternating ? o.withBody(state.get()) : o)
                        .toList();
    }

    private List<Holder> holders(OfficePhrase office, PersonName first) {
        List<Holder> holders = new ArrayList<>();
        boolean ofOne = office.offices().size() == 1
                && office.offices()
                        .get(0)
                        .body()
                        .filter(b -> b.is(EntityType.STATE))
                        .isPresent();
        @Nullable Holder next = holder(first);
        while (next != null) {
            holders.add(next);
            int at = behindJoint(next.to);
            @Nullable Holder ofNext = ofOne ? ofNextState(at) : null;
            next = ofNext != null ? ofNext : plain(next.to, at);
        }
        return holders;
    }

    private Holder holder(PersonName name) {
        Optional<Referent> state = lattice.stateBehind(name.to());
        return new Holder(name.from(), name, state, state.isPresent() ? lattice.afterState(name.to()) : name.to());
    }

    private int behindJoint(int i) {
        int at = lattice.isMark(i, ',') ? i + 1 : i;
        return lattice.is(at, "and") ? at + 1 : at;
    }

    private @Nullable Holder plain(int before, int at) {
        if (at == before || at >= lattice.size() || offices.beginsTitle(at)) {
            return null;
        }
        PersonName name = names.read(at, true);
        boolean other =
                lattice.name(at) != null && lattice.name(at, EntityType.PERSON).isEmpty();
        return name == null || other ? null : holder(name);
    }

    /** "…, Lithuania, A, and Latvia, B": a state and behind a comma its holder. */
    private @Nullable Holder ofNextState(int at) {
        Optional<Name> state = lattice.name(at, EntityType.STATE).filter(n -> !BodyGrammar.isAdjective(n));
        NameMention mention = lattice.name(at);
        if (state.isEmpty() || mention == null || !lattice.isMark(mention.to(), ',')) {
            return null;
        }
        int from = mention.to() + 1;
        PersonName name = from < lattice.size() ? names.read(from, true) : null;
        return name == null || !name.isFull()
                ? null
                : new Holder(at, name, state.map(n -> Referent.of(n.entity())), name.to());
    }
}
