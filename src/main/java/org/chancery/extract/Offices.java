package org.chancery.extract;

import java.util.List;
import java.util.Optional;

import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedDocument;
import org.chancery.language.OfficeMention;
import org.chancery.language.OfficeMention.Tenure;
import org.chancery.language.People;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity;
import org.chancery.lexicon.Entity.Body;
import org.chancery.lexicon.Entity.Place;
import org.chancery.lexicon.Fold;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Name;
import org.chancery.lexicon.Term;
import org.chancery.lexicon.Title;

/** What offices tell: the body of a bare title, the state of a person, the person of a description. */
final class Offices {

    private final Lexicon lexicon;
    private final AnalyzedDocument document;
    private final Optional<Edtf> published;

    Offices(Lexicon lexicon, AnalyzedDocument document) {
        this.lexicon = lexicon;
        this.document = document;
        this.published = document.published().date();
    }

    /** {@return what an office is an office of: as the text says, else as the register knows of this person; else nothing} */
    Optional<Referent> body(Referent person, OfficeMention office) {
        Optional<Referent> stated = office.body();
        boolean wrongSort = stated.filter(b -> b.is(EntityType.STATE) || b.is(EntityType.PARTY))
                .filter(b -> !office.known().of().contains(b.type()))
                .isPresent();
        boolean vague = stated.filter(b -> b.known().isEmpty()).isPresent();
        if (stated.isPresent() && !wrongSort && !vague) {
            return partyOfState(person, office).or(() -> stated);
        }
        if (vague) {
            return ofHomeState(person, stated.get()).or(() -> stated);
        }
        Optional<Referent> inTitle = bodyInTitle(person, office.known());
        if (inTitle.isPresent()) {
            return inTitle;
        }
        Optional<Referent> state = stated.filter(b -> b.is(EntityType.STATE));
        Optional<Referent> known = terms(person, office.known(), office.tenure()).stream()
                .filter(term -> state.isEmpty() || belongsTo(term.of(), state.get()))
                .findFirst()
                .flatMap(term -> lexicon.entity(term.of()))
                .map(Referent::of);
        return known.isPresent() ? known : state.isPresent() ? state : ofKnownPerson(person, office);
    }

    /** "Chairman of the State Council": the title names its body, of whose offices the register knows the person's. */
    private Optional<Referent> bodyInTitle(Referent person, Title title) {
        int of = title.name().indexOf(" of the ");
        if (of < 0) {
            return Optional.empty();
        }
        String body = Fold.name(title.name().substring(of + 8));
        return lexicon.register().of(person.key()).stream()
                .filter(term -> published.map(term::mayCover).orElse(true))
                .flatMap(term -> lexicon.entity(term.of()).stream())
                .filter(entity -> entity.type() == EntityType.ORGANIZATION
                        && (Fold.name(entity.name()).contains(body)
                                || entity.aliases().stream()
                                        .anyMatch(alias -> Fold.name(alias).contains(body))))
                .findFirst()
                .map(Referent::of);
    }

    /** A bare office of state of somebody whose state is known from another office. */
    private Optional<Referent> ofKnownPerson(Referent person, OfficeMention office) {
        boolean ofState = office.known().of().contains(EntityType.STATE)
                && office.known().of().size() == 1
                && !office.known().kind().equals("diplomat");
        return ofState && person.known().isPresent() && office.tenure() == Tenure.HELD
                ? homeState(person)
                : Optional.empty();
    }

    /** "General Secretary of the Communist Party": of several parties of one name, the one that the person leads. */
    private Optional<Referent> partyOfState(Referent person, OfficeMention office) {
        Referent body = office.body().orElseThrow();
        if (!body.is(EntityType.PARTY) && !body.is(EntityType.ORGANIZATION)) {
            return Optional.empty();
        }
        String folded = Fold.name(body.name());
        return lexicon.register().of(person.key()).stream()
                        .filter(term -> term.of().equals(body.key()))
                        .findFirst()
                        .isPresent()
                ? Optional.of(body)
                : terms(person, office.known(), office.tenure()).stream()
                        .flatMap(term -> lexicon.entity(term.of()).stream())
                        .filter(entity -> entity.type() == body.type()
                                && (" " + Fold.name(entity.name()) + " ").contains(" " + folded + " "))
                        .findFirst()
                        .map(Referent::of);
    }

    /** "Chairman of the National Assembly": of the state that the person serves. */
    private Optional<Referent> ofHomeState(Referent person, Referent kind) {
        return homeState(person).flatMap(state -> {
            String composed = kind.name() + " of " + state.name();
            return lexicon.named(composed).stream()
                    .filter(name -> name.entity().type() == EntityType.ORGANIZATION)
                    .findFirst()
                    .map(name -> Referent.of(name.entity()))
                    .or(() -> Optional.of(Referent.named(EntityType.ORGANIZATION, composed)));
        });
    }

    private boolean belongsTo(String body, Referent state) {
        return body.equals(state.key())
                || lexicon.entity(body)
                        .flatMap(Offices::stateOf)
                        .filter(code -> state.key().equals("state/" + code))
                        .isPresent();
    }

    private static Optional<String> stateOf(Entity entity) {
        return entity instanceof Body body
                ? body.state()
                : entity instanceof Place place ? place.state() : Optional.empty();
    }

    /** {@return the person's terms in an office of that sort at the time of the document; all of them when it was before} */
    private List<Term> terms(Referent person, Title title, Tenure tenure) {
        return lexicon.register().of(person.key()).stream()
                .filter(term ->
                        People.alike(term.title(), title) || term.title().name().equals(title.name()))
                .filter(term ->
                        tenure != Tenure.HELD || published.map(term::mayCover).orElse(true))
                .sorted((a, b) ->
                        Boolean.compare(b.title().equals(title), a.title().equals(title)))
                .toList();
    }

    /** {@return the state that a person serves: by the text's titles, else by the register at the time} */
    Optional<Referent> homeState(Referent person) {
        for (OfficeMention office : document.people().offices(person)) {
            Optional<Referent> state = office.body().flatMap(this::stateOfBody);
            if (state.isPresent()
                    && office.tenure() != Tenure.FORMER
                    && !office.known().kind().equals("diplomat")) {
                return state;
            }
        }
        List<Term> terms = lexicon.register().of(person.key());
        return terms.stream()
                .filter(term -> published.map(term::mayCover).orElse(true))
                .findFirst()
                .or(() -> terms.stream().reduce((a, b) -> b))
                .flatMap(term -> lexicon.entity(term.of()))
                .flatMap(entity -> stateOfBody(Referent.of(entity)));
    }

    private Optional<Referent> stateOfBody(Referent body) {
        if (body.is(EntityType.STATE)) {
            return Optional.of(body);
        }
        return body.known().flatMap(Offices::stateOf).flatMap(lexicon::state).map(Referent::of);
    }

    /** {@return whether a person holds, in the text or at the time, an office of that sort, of that state when one is given} */
    boolean holds(Referent person, Title title, Optional<Referent> state) {
        for (OfficeMention office : document.people().offices(person)) {
            if (means(office.known(), title) && office.tenure() != Tenure.FORMER && sameSort(person, office, title)) {
                Optional<Referent> of = body(person, office).flatMap(this::stateOfBody);
                if (state.isEmpty()
                        || of.isEmpty() && homeState(person).equals(state)
                        || of.filter(o -> o.key().equals(state.get().key())).isPresent()) {
                    return true;
                }
            }
        }
        return lexicon.register().of(person.key()).stream()
                .anyMatch(term -> means(term.title(), title)
                        && published.map(term::mayCover).orElse(true)
                        && (state.isEmpty() || belongsTo(term.of(), state.get())));
    }

    /** Who leads a party is no president of the state. */
    private boolean sameSort(Referent person, OfficeMention office, Title title) {
        boolean leadsState = title.leadsState() && !title.name().equals("Leader");
        return !leadsState
                || body(person, office).filter(b -> !b.is(EntityType.STATE)).isEmpty();
    }

    /** {@return whether the register knows the person in such an office of that state when the document was written} */
    boolean isRegistered(Referent person, Title title, Optional<Referent> state) {
        return lexicon.register().of(person.key()).stream()
                .anyMatch(term -> means(term.title(), title)
                        && published.map(term::mayCover).orElse(true)
                        && (state.isEmpty() || belongsTo(term.of(), state.get())));
    }

    /** {@return whether a title only says that somebody leads, and not by what office} */
    static boolean isVague(Title title) {
        return switch (title.name()) {
            case "Leader", "Head", "Supreme Leader" -> true;
            default -> false;
        };
    }

    /** A "leader" or "head" may hold any office that leads a state; other titles mean their own sort. */
    static boolean means(Title held, Title said) {
        return isVague(said)
                ? held.leadsState()
                        || held.kind().equals("party leader")
                        || held.name().equals(said.name())
                : People.alike(held, said);
    }

    /** {@return the one person who held such an office of that state when the document was written} */
    Optional<Referent> holder(Title title, Referent state) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        List<String> holders = lexicon.register()
                .holders(
                        state.key(),
                        held -> People.alike(held, title)
                                || title.name().equals("Leader") && held.kind().equals("head of state"),
                        published.get());
        if (holders.size() != 1) {
            holders = lexicon.register().holders(state.key(), title::equals, published.get());
        }
        return holders.size() == 1 ? lexicon.entity(holders.get(0)).map(Referent::of) : Optional.empty();
    }

    /** {@return the state whose capital or seat of government a place is} */
    Optional<Referent> stateOfCapital(Referent place) {
        if (!(place.known().orElse(null) instanceof Place known)
                || !known.kind().equals("capital") && !known.kind().equals("palace")) {
            return Optional.empty();
        }
        Optional<Entity.State> state = known.state().flatMap(lexicon::state);
        return state.filter(s -> s.capital()
                                .map(Fold::name)
                                .filter(Fold.name(known.name())::equals)
                                .isPresent()
                        || s.seats().stream().anyMatch(seat -> Fold.name(seat).equals(Fold.name(known.name()))))
                .map(Referent::of);
    }

    boolean isCity(Referent place) {
        return place.known().orElse(null) instanceof Place known
                && (known.kind().equals("city") || known.kind().equals("capital"));
    }

    /** {@return the city in which a state has its capital} */
    Optional<Referent> capitalOf(Referent state) {
        return state.known()
                .flatMap(entity -> entity instanceof Entity.State known ? known.capital() : Optional.empty())
                .flatMap(city -> place(city, state));
    }

    /** {@return the building or quarter that stands for a government, as a place: the Kremlin for "the Kremlin"} */
    Optional<Referent> place(String name, Referent state) {
        return lexicon.named(name).stream()
                .map(Name::entity)
                .filter(entity -> entity instanceof Place place
                        && place.state()
                                .filter(code -> state.key().equals("state/" + code))
                                .isPresent())
                .findFirst()
                .map(Referent::of);
    }

    /** {@return a state itself, or the one that a place lies in} */
    Optional<Referent> land(Referent goal) {
        return goal.is(EntityType.STATE) ? Optional.of(goal) : stateOfPlace(goal);
    }

    /** {@return the state that a place lies in} */
    Optional<Referent> stateOfPlace(Referent place) {
        return place.known()
                .flatMap(entity -> entity instanceof Place known ? known.state() : Optional.empty())
                .flatMap(lexicon::state)
                .map(Referent::of);
    }

    Optional<Name> nameOf(String text) {
        return lexicon.named(text).stream().findFirst();
    }
}
