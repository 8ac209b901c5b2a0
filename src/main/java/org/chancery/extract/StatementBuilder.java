package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.extract.Unit.VerbGroup.Form;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;

/** Statements: the stance that a person takes toward a state, person or organisation. */
final class StatementBuilder implements FactBuilder {

    /** What belongs to two, so that a stance on it is no stance toward one of them. */
    private static final Set<String> SHARED =
            Set.of("relation", "relationship", "tie", "partnership", "friendship", "cooperation", "border", "trade");

    private static final Set<String> SAYING =
            Set.of("say", "tell", "state", "stress", "add", "declare", "note", "reiterate", "emphasise", "emphasize");
    private static final Set<String> GOVERNMENTS =
            Set.of("government", "leadership", "regime", "administration", "cabinet", "party", "decision", "policy");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        String stance = match.set("stance", "praise");
        boolean unasked = stance.equals("call for") && !isAsked(match, context);
        boolean unsaid = stance.equals("support")
                && match.frame().takes("topic", "of")
                && match.role("topic").isEmpty();
        if (match.modality() != Modality.ASSERTED || unasked || unsaid) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Referent> about = about(match, context);
        for (Referent speaker : speakers(match, context)) {
            List<Referent> others =
                    about.stream().filter(r -> !r.key().equals(speaker.key())).toList();
            if (speaker.is(EntityType.PERSON) && !others.isEmpty()) {
                Draft draft = new Draft(
                                "statement",
                                match.frame().name(),
                                FactBuilder.confidence(match),
                                context.evidence(match.sentence(), match.unit()))
                        .name("speaker", speaker)
                        .names("about", others)
                        .text("stance", stance);
                match.nominals("topic").stream()
                        .findFirst()
                        .map((Nominal n) -> context.text(match.sentence(), n))
                        .ifPresent(topic -> draft.text("topic", topic));
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Who takes the stance; in "X said that Austria supports B" the Austrian X does. */
    private static List<Referent> speakers(Match match, DocumentContext context) {
        List<Referent> people = match.referents("speaker");
        List<Referent> side = match.referents("side");
        Syntax syntax = context.syntax(match.sentence());
        int above = syntax.verbBefore(match.unit());
        if (!people.isEmpty()
                || side.size() != 1
                || above < 0
                || !(syntax.units().get(above) instanceof VerbGroup verb)
                || !SAYING.contains(verb.lemma())) {
            return people;
        }
        return syntax.subject(above).members().stream()
                .flatMap(n -> context.discourse().of(n).referents().stream())
                .filter(r -> r.is(EntityType.PERSON))
                .filter(r ->
                        context.offices().homeState(r).filter(side::contains).isPresent())
                .toList();
    }

    /** "Called on A to release B": only with what is asked for it is a call. */
    private static boolean isAsked(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        for (int k = match.right(); k < Math.min(syntax.size(), match.right() + 8); k++) {
            if (syntax.units().get(k) instanceof VerbGroup verb) {
                return verb.form() == Form.INFINITIVE;
            }
            if (syntax.isKind(k, Unit.Joint.Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** Whom the stance is toward: who is named, else whose deed it is, as in "praised Austria's part" or "condemned the Austrian raid". */
    private static List<Referent> about(Match match, DocumentContext context) {
        Map<String, Referent> about = new LinkedHashMap<>();
        for (Filler filler : match.role("about")) {
            List<Referent> ruled =
                    filler.nominal().map(n -> ruled(match, n, context)).orElse(List.of());
            boolean vague = filler.how() == Reference.Kind.COUNTRY;
            (ruled.isEmpty() ? filler.referents() : ruled)
                    .stream()
                            .filter(r ->
                                    !r.is(EntityType.PLACE) && !(vague && ruled.isEmpty() && isHome(r, match, context)))
                            .forEach(r -> about.put(r.key(), r));
        }
        if (about.isEmpty()) {
            match.nominals("deed").stream()
                    .filter(n -> n.head().isEmpty() && !n.noun().isEmpty() && !SHARED.contains(n.noun()))
                    .limit(1)
                    .forEach(n -> {
                        List<Referent> ruled = ruled(match, n, context);
                        (ruled.isEmpty() ? doers(n, context) : ruled).forEach(r -> about.put(r.key(), r));
                    });
        }
        return List.copyOf(about.values());
    }

    /** "The government of X": X is named. */
    private static List<Referent> ruled(Match match, Nominal nominal, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        int at = syntax.units().indexOf(nominal);
        if (syntax.isKind(at + 1, Unit.Joint.Kind.AND)
                && at + 2 < syntax.size()
                && syntax.units().get(at + 2) instanceof Nominal) {
            at += 2;
        }
        return GOVERNMENTS.contains(nominal.noun())
                        && syntax.isWord(at + 1, "of")
                        && at + 2 < syntax.size()
                        && syntax.units().get(at + 2) instanceof Nominal ruler
                ? context.discourse().of(ruler).referents()
                : List.of();
    }

    /** "Called on the government": told apart by no name, it is not the speaker's own. */
    private static boolean isHome(Referent about, Match match, DocumentContext context) {
        return match.referents("speaker").stream()
                .flatMap(speaker -> context.offices().homeState(speaker).stream())
                .anyMatch(home -> home.key().equals(about.key()));
    }

    private static List<Referent> doers(Nominal deed, DocumentContext context) {
        List<Referent> owners = context.discourse().owner(deed).referents();
        if (!owners.isEmpty()) {
            return owners.stream().filter(r -> !r.is(EntityType.PLACE)).toList();
        }
        List<Mention> names = deed.names();
        return names.size() == 1
                        && names.get(0) instanceof EntityMention entity
                        && (entity.entity().is(EntityType.STATE)
                                || entity.entity().is(EntityType.ORGANIZATION))
                ? List.of(entity.entity())
                : List.of();
    }
}
