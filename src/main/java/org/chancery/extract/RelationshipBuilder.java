package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Named relations of two states: partnerships of every rank, alliances, diplomatic relations. */
final class RelationshipBuilder implements FactBuilder {

    private static final Set<String> RANK = Set.of(
            "comprehensive",
            "strategic",
            "global",
            "special",
            "enhanced",
            "privileged",
            "upgraded",
            "cooperative",
            "enduring",
            "permanent",
            "weather",
            "all",
            "limited",
            "extensive",
            "economic",
            "security",
            "defence",
            "defense",
            "energy",
            "military",
            "full",
            "close",
            "deep",
            "coordination",
            "of");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        boolean planned = match.modality() == Modality.PLANNED;
        if (!match.modality().isFact()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Nominal> levels = match.nominals("level");
        if (levels.isEmpty() && context.syntax(match.sentence()).units().get(match.unit()) instanceof Nominal nominal) {
            levels = List.of(nominal);
        }
        for (Nominal level : levels) {
            String name = level(level);
            if (name.isEmpty()) {
                continue;
            }
            Map<String, Referent> parties = new LinkedHashMap<>();
            match.referents("parties").stream()
                    .filter(r -> r.is(EntityType.STATE))
                    .forEach(r -> parties.put(r.key(), r));
            if (parties.size() < 2) {
                match.referents("people").stream()
                        .flatMap(p -> context.offices().homeState(p).stream())
                        .forEach(s -> parties.putIfAbsent(s.key(), s));
            }
            if (parties.size() == 1 && match.frame().sort() == Frame.Sort.NOUN) {
                other(match, context, parties).ifPresent(state -> parties.put(state.key(), state));
            }
            if (parties.isEmpty() && match.frame().sort() == Frame.Sort.NOUN) {
                context.discourse().statePair(match.sentence()).forEach(s -> parties.put(s.key(), s));
            }
            if (parties.size() != 2) {
                continue;
            }
            String status = match.set("status", planned ? "planned" : "held");
            Optional<Edtf> since = match.frame().sort() == Frame.Sort.VERB && !planned
                    ? context.circumstances().date(match)
                    : Optional.empty();
            drafts.add(new Draft(
                            "relationship",
                            match.frame().name(),
                            FactBuilder.confidence(match) * (match.frame().sort() == Frame.Sort.NOUN ? 0.93 : 1),
                            context.evidence(match.sentence(), match.unit()))
                    .names("parties", List.copyOf(parties.values()))
                    .text("level", name)
                    .date("since", since)
                    .text("status", planned ? "planned" : status));
        }
        return drafts;
    }

    /** "The comprehensive strategic partnership with Vietnam": the other one is whose talk it is. */
    private static Optional<Referent> other(Match match, DocumentContext context, Map<String, Referent> parties) {
        List<Referent> pair = context.discourse().statePair(match.sentence());
        boolean has = pair.stream().anyMatch(s -> parties.containsKey(s.key()));
        return has ? pair.stream().filter(s -> !parties.containsKey(s.key())).findFirst() : Optional.empty();
    }

    /** {@return the rank and the noun, in lower case: "comprehensive strategic partnership"; empty for a partnership of no rank} */
    static String level(Nominal nominal) {
        if (nominal.noun().equals("relation")) {
            return nominal.hasWord("diplomatic") ? "diplomatic relations" : "";
        }
        if (nominal.noun().equals("alliance")) {
            return "alliance";
        }
        StringBuilder level = new StringBuilder();
        for (String word : nominal.words()) {
            if (RANK.contains(word) || word.equals("and") && !level.isEmpty()) {
                level.append(level.isEmpty() ? "" : " ").append(word);
            }
        }
        boolean ranked = level.indexOf("strategic") >= 0
                || level.indexOf("comprehensive") >= 0
                || level.indexOf("global") >= 0
                || level.indexOf("special") >= 0
                || level.indexOf("enhanced") >= 0
                || level.indexOf("cooperative") >= 0;
        return ranked ? level + " partnership" : "";
    }
}
