package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chancery.extract.Syntax.Prepositional;
import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;

/** Projects: what organisations or states build, run or mean to build, and where. */
final class ProjectBuilder implements FactBuilder {

    private static final Set<String> NOUNS = Set.of(
            "plant",
            "station",
            "reactor",
            "pipeline",
            "railway",
            "railroad",
            "line",
            "port",
            "airport",
            "bridge",
            "interconnector",
            "expressway",
            "subway",
            "tramway",
            "shipyard",
            "airfield",
            "barrage",
            "spaceport",
            "substation",
            "smelter",
            "mill",
            "farm",
            "library",
            "dam",
            "road",
            "highway",
            "motorway",
            "corridor",
            "tunnel",
            "canal",
            "refinery",
            "terminal",
            "factory",
            "mine",
            "field",
            "project",
            "complex",
            "centre",
            "center",
            "hospital",
            "stadium",
            "metro",
            "park",
            "cable",
            "satellite",
            "memorial",
            "industry",
            "university",
            "school",
            "grid",
            "hub",
            "zone",
            "facility");

    private static final Set<String> WHERE = Set.of("in", "on", "at", "near", "between", "through");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() == Modality.DENIED) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Referent> participants = participants(match, context);
        for (Nominal nominal : match.nominals("project")) {
            if (!NOUNS.contains(nominal.noun()) && !isNamed(nominal)
                    || participants.isEmpty()
                    || nominal.agreement().isPresent()) {
                continue;
            }
            Set<Referent> where = new LinkedHashSet<>();
            match.referents("location").stream()
                    .filter(r -> r.is(EntityType.STATE) || r.is(EntityType.PLACE))
                    .forEach(where::add);
            around(match, nominal, context, where);
            if (where.isEmpty()) {
                leading(match, context, where);
            }
            String name = context.name(match.sentence(), nominal);
            boolean proper = isNamed(nominal)
                    || name.chars().filter(Character::isUpperCase).count() > 1;
            if (where.isEmpty() && !proper) {
                continue;
            }
            String status = match.modality() == Modality.ASSERTED
                    ? match.set("status", "under way")
                    : match.modality() == Modality.CANCELLED ? "cancelled" : "proposed";
            boolean together = match.referents("participants").stream().anyMatch(r -> r.is(EntityType.PERSON));
            List<List<Referent>> sides = together
                    ? List.of(participants)
                    : participants.stream().map(List::of).toList();
            for (List<Referent> side : sides) {
                Draft draft = new Draft(
                                "project",
                                match.frame().name(),
                                FactBuilder.confidence(match) * 0.93,
                                context.evidence(match.sentence(), match.unit()))
                        .name(
                                "name",
                                where.isEmpty()
                                        ? Referent.named(EntityType.PROJECT, name)
                                        : named(name, where.iterator().next()))
                        .names("participants", side)
                        .names("location", List.copyOf(where))
                        .text("status", status);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** "The Akkuyu nuclear power plant": a name with a word for what is built behind it. */
    static boolean isNamed(Nominal nominal) {
        boolean thing = nominal.head()
                .filter(h -> h instanceof EntityMention e
                        && (e.entity().is(EntityType.PLACE) || e.entity().is(EntityType.VENTURE)))
                .isPresent();
        int words = nominal.words().size();
        return thing
                && words > 1
                && NOUNS.contains(Verbs.singular(nominal.words().get(words - 1)));
    }

    /** {@return whether a noun speaks of something that is built} */
    static boolean isBuilt(String noun) {
        return NOUNS.contains(noun);
    }

    /** Bodies and states; where people of two states open something together, their states. */
    private static List<Referent> participants(Match match, DocumentContext context) {
        List<Referent> bodies = match.referents("participants").stream()
                .filter(r -> r.is(EntityType.ORGANIZATION) || r.is(EntityType.STATE) || r.is(EntityType.VENTURE))
                .toList();
        if (!bodies.isEmpty()) {
            return bodies;
        }
        List<Referent> homes = match.referents("participants").stream()
                .filter(r -> r.is(EntityType.PERSON))
                .flatMap(r -> context.offices().homeState(r).stream())
                .distinct()
                .toList();
        return homes.size() > 1 ? homes : List.of();
    }

    /** A refinery is not every refinery: its key holds the place too. */
    private static Referent named(String name, Referent where) {
        String key =
                Referent.named(EntityType.PROJECT, name + " " + where.name()).key();
        return new Referent(EntityType.PROJECT, key, name, java.util.Optional.empty());
    }

    /** The place in the noun phrase itself, or behind it: "a plant in Egypt", "projects on the Vietnamese shelf". */
    private static void around(Match match, Nominal nominal, DocumentContext context, Set<Referent> where) {
        for (Mention name : nominal.names()) {
            if (name instanceof EntityMention entity && entity.entity().is(EntityType.PLACE)) {
                where.add(entity.entity());
            }
        }
        context.discourse().of(nominal).referents().stream()
                .filter(r -> r.is(EntityType.PLACE))
                .forEach(where::add);
        Syntax syntax = context.syntax(match.sentence());
        for (Prepositional phrase : syntax.prepositionals(syntax.units().indexOf(nominal))) {
            if (WHERE.contains(phrase.preposition())) {
                phrase.group().members().forEach(member -> places(member, context, where));
            }
        }
    }

    /** "On the Norwegian shelf A and B are building …": the place at the head of the clause. */
    private static void leading(Match match, DocumentContext context, Set<Referent> where) {
        Syntax syntax = context.syntax(match.sentence());
        for (int k = syntax.clauseBegin(match.unit()); k + 1 < match.unit(); k++) {
            if (syntax.prepositionBefore(k + 1).filter(WHERE::contains).isPresent()
                    && syntax.units().get(k + 1) instanceof Nominal nominal) {
                places(nominal, context, where);
            }
        }
    }

    private static void places(Nominal nominal, DocumentContext context, Set<Referent> where) {
        context.fillers().of(nominal, "place").ifPresent(f -> where.addAll(f.referents()));
        for (Mention name : nominal.names()) {
            if (name instanceof EntityMention entity
                    && (entity.entity().is(EntityType.STATE) || entity.entity().is(EntityType.PLACE))
                    && nominal.head().isEmpty()) {
                where.add(entity.entity());
            }
        }
    }
}
