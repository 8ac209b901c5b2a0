package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Reference.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.Manner;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity.Body;

/** Tells whether a noun phrase can fill a role of some type, and with whom or what. */
final class Fillers {

    /** "The Russian side", "Hanoi's leadership": the noun stands for the state whose name is beside it. */
    private static final Set<String> FOR_STATE = Set.of(
            "government",
            "side",
            "authority",
            "leadership",
            "state",
            "delegation",
            "official",
            "people",
            "friend",
            "partner",
            "administration",
            "cabinet",
            "republic");

    private static final Set<String> HONOUR_NOUNS = Set.of(
            "order",
            "medal",
            "prize",
            "award",
            "decoration",
            "cross",
            "star",
            "collar",
            "degree",
            "doctorate",
            "title",
            "citizenship",
            "insignia",
            "sash");

    private final Discourse discourse;
    private final Offices offices;

    Fillers(Discourse discourse, Offices offices) {
        this.discourse = discourse;
        this.offices = offices;
    }

    Optional<Filler> of(Nominal nominal, String type) {
        return switch (type) {
            case "text" -> Optional.of(new Filler(List.of(), Kind.NAME, Optional.of(nominal)));
            case "agreement" -> nominal.agreement().map(a -> new Filler(List.of(), Kind.NAME, Optional.of(nominal)));
            case "level" ->
                isLevel(nominal)
                        ? Optional.of(new Filler(List.of(), Kind.NAME, Optional.of(nominal)))
                        : Optional.empty();
            case "honour" -> honour(nominal);
            case "project" ->
                Optional.of(new Filler(discourse.of(nominal).referents(), Kind.NAME, Optional.of(nominal)))
                        .filter(f -> nominal.head().isEmpty()
                                        && !nominal.isPronoun()
                                        && !nominal.noun().isEmpty()
                                || ProjectBuilder.isNamed(nominal)
                                || !f.of(EntityType.PROJECT).isEmpty());
            default -> typed(nominal, type);
        };
    }

    private static boolean isLevel(Nominal nominal) {
        return nominal.noun().equals("partnership")
                || nominal.noun().equals("alliance")
                || RelationshipBuilder.isTie(nominal)
                        && (nominal.hasWord("diplomatic") || RelationshipBuilder.isBare(nominal));
    }

    private Optional<Filler> typed(Nominal nominal, String type) {
        Reference reference = discourse.of(nominal);
        List<Referent> fitting = fitting(reference.referents(), type, nominal);
        if (fitting.isEmpty() && (type.equals("state") || type.equals("actor") || type.equals("party"))) {
            fitting = standsForState(nominal);
        }
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filler(fitting, reference.kind(), Optional.of(nominal)));
    }

    private List<Referent> standsForState(Nominal nominal) {
        if (!FOR_STATE.contains(nominal.noun()) && !nominal.noun().isEmpty()) {
            return List.of();
        }
        List<Referent> states = new ArrayList<>();
        for (Mention name : nominal.names()) {
            if (name instanceof EntityMention entity
                    && entity.entity().is(EntityType.STATE)
                    && FOR_STATE.contains(nominal.noun())) {
                states.add(entity.entity());
            }
        }
        if (states.isEmpty() && FOR_STATE.contains(nominal.noun())) {
            discourse.owner(nominal).referents().stream()
                    .filter(r -> r.is(EntityType.STATE))
                    .forEach(states::add);
        }
        return states;
    }

    private List<Referent> fitting(List<Referent> referents, String type, Nominal nominal) {
        List<Referent> fitting = new ArrayList<>();
        for (Referent referent : referents) {
            one(referent, type, nominal).ifPresent(fitting::add);
        }
        return fitting;
    }

    private Optional<Referent> one(Referent referent, String type, Nominal nominal) {
        boolean adjective = nominal.head()
                .filter(h -> h instanceof EntityMention e && e.manner() == Manner.ADJECTIVE)
                .isPresent();
        boolean people = nominal.head()
                .filter(h -> h instanceof EntityMention e && e.manner() == Manner.PEOPLE)
                .isPresent();
        if (adjective || people && !type.equals("text")) {
            return Optional.empty();
        }
        return one(referent, type);
    }

    private Optional<Referent> one(Referent referent, String type) {
        EntityType is = referent.type();
        return switch (type) {
            case "person" -> is == EntityType.PERSON ? Optional.of(referent) : Optional.empty();
            case "state" -> is == EntityType.STATE ? Optional.of(referent) : capital(referent);
            case "organization" ->
                is == EntityType.ORGANIZATION || is == EntityType.PARTY || is == EntityType.VENTURE
                        ? Optional.of(referent)
                        : Optional.empty();
            case "group" ->
                is == EntityType.ORGANIZATION || is == EntityType.PARTY ? Optional.of(referent) : Optional.empty();
            case "party" ->
                is == EntityType.STATE
                                || is == EntityType.ORGANIZATION
                                || is == EntityType.PARTY
                                || is == EntityType.VENTURE
                        ? Optional.of(referent)
                        : capital(referent);
            case "actor" ->
                is == EntityType.STATE
                                || is == EntityType.ORGANIZATION
                                || is == EntityType.PARTY
                                || is == EntityType.PERSON
                                || is == EntityType.VENTURE
                        ? Optional.of(referent)
                        : capital(referent);
            case "place" -> is == EntityType.PLACE || is == EntityType.STATE ? Optional.of(referent) : Optional.empty();
            case "outlet" -> isMedia(referent) ? Optional.of(referent) : Optional.empty();
            case "venture" -> is == EntityType.VENTURE ? Optional.of(referent) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Referent> capital(Referent referent) {
        return referent.is(EntityType.PLACE) ? offices.stateOfCapital(referent) : Optional.empty();
    }

    static boolean isMedia(Referent referent) {
        return referent.is(EntityType.ORGANIZATION)
                && referent.known()
                        .filter(e -> e instanceof Body body && body.kind().equals("media"))
                        .isPresent();
    }

    private Optional<Filler> honour(Nominal nominal) {
        boolean named = nominal.head()
                .filter(h -> h instanceof EntityMention e && e.entity().is(EntityType.HONOUR))
                .isPresent();
        boolean noun = HONOUR_NOUNS.contains(nominal.noun());
        return named || noun
                ? Optional.of(new Filler(discourse.of(nominal).referents(), Kind.NAME, Optional.of(nominal)))
                : Optional.empty();
    }

    /** {@return what a name before a noun means: "Russian", "Putin" in "the Putin-Lam talks"} */
    Optional<Filler> ofName(Mention name) {
        if (name instanceof PersonMention person) {
            return Optional.of(new Filler(List.of(person.person()), Kind.NAME, Optional.empty()));
        }
        if (name instanceof EntityMention entity) {
            return Optional.of(new Filler(List.of(entity.entity()), Kind.NAME, Optional.empty()));
        }
        return Optional.empty();
    }

    Optional<Filler> narrow(Filler filler, String type) {
        List<Referent> fitting =
                filler.referents().stream().flatMap(r -> one(r, type).stream()).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Filler(fitting, filler.how(), filler.nominal()));
    }

    /** {@return whom "his" or "their" before a noun means} */
    Optional<Filler> ofOwner(Nominal nominal, String type) {
        Reference owner = discourse.owner(nominal);
        List<Referent> fitting =
                owner.referents().stream().flatMap(r -> one(r, type).stream()).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Filler(fitting, owner.kind(), Optional.empty()));
    }
}
