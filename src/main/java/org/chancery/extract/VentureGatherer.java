package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity.JointVenture;

/** Joint ventures by name; states and partners are told only where the document names them too. */
final class VentureGatherer implements FactGatherer {

    private static final Set<String> OWNERS = Set.of("of", "between", "by");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        context.forEachNominal((sentence, u, nominal) -> {
            for (Referent venture : ventures(nominal)) {
                drafts.add(draft(sentence, u, venture, context));
            }
            if (nominal.noun().equals("venture") && nominal.hasWord("joint") && !nominal.plural()) {
                described(sentence, u, context).ifPresent(drafts::add);
            }
        });
        return drafts;
    }

    private static List<Referent> ventures(Nominal nominal) {
        List<Referent> ventures = new ArrayList<>();
        nominal.head()
                .filter(h -> h instanceof EntityMention e && e.entity().is(EntityType.VENTURE))
                .ifPresent(h -> ventures.add(((EntityMention) h).entity()));
        nominal.names().stream()
                .filter(n -> n instanceof EntityMention e && e.entity().is(EntityType.VENTURE))
                .forEach(n -> ventures.add(((EntityMention) n).entity()));
        return ventures;
    }

    private static Draft draft(int sentence, int u, Referent venture, DocumentContext context) {
        Draft draft = new Draft("venture", "venture/named", 0.9, context.evidence(sentence, u)).name("name", venture);
        if (venture.known().orElse(null) instanceof JointVenture known) {
            List<Referent> states = known.states().stream()
                    .flatMap(code -> context.lexicon().state(code).stream())
                    .map(Referent::of)
                    .filter(s -> isNamed(s, context))
                    .toList();
            if (states.size() > 1) {
                draft.names("states", states);
            }
            List<Referent> partners = known.partners().stream()
                    .flatMap(name -> context.lexicon().named(name).stream().limit(1))
                    .map(name -> Referent.of(name.entity()))
                    .filter(p -> isNamed(p, context))
                    .toList();
            draft.names("partners", partners);
            known.location()
                    .flatMap(context.lexicon()::state)
                    .map(Referent::of)
                    .filter(s -> isNamed(s, context))
                    .ifPresent(s -> draft.name("location", s));
        }
        return draft.date("until", until(context.syntax(sentence), u));
    }

    /** "X, a joint venture of A and B", "X is a joint venture between A and B". */
    private static Optional<Draft> described(int sentence, int u, DocumentContext context) {
        Syntax syntax = context.syntax(sentence);
        Optional<Referent> name = Optional.empty();
        if (syntax.isKind(u - 1, Joint.Kind.COMMA) && u > 1 && syntax.units().get(u - 2) instanceof Nominal before) {
            name = company(before, context);
        } else if (u > 0
                && syntax.units().get(u - 1) instanceof Unit.VerbGroup verb
                && verb.lemma().equals("be")
                && !verb.negated()
                && verb.modal().isEmpty()) {
            List<Nominal> subject = syntax.subject(u - 1).members();
            name = subject.size() == 1 ? company(subject.get(0), context) : Optional.empty();
        }
        List<Referent> partners = syntax.prepositionals(u).stream()
                .filter(p -> OWNERS.contains(p.preposition()))
                .flatMap(p -> p.group().members().stream())
                .flatMap(n -> company(n, context).stream())
                .distinct()
                .toList();
        if (name.isEmpty() || partners.size() < 2 || partners.contains(name.get())) {
            return Optional.empty();
        }
        Referent venture = name.get().is(EntityType.VENTURE)
                ? name.get()
                : Referent.named(EntityType.VENTURE, name.get().name());
        return Optional.of(new Draft("venture", "venture/described", 0.88, context.evidence(sentence, u))
                .name("name", venture)
                .names("partners", partners));
    }

    private static Optional<Referent> company(Nominal nominal, DocumentContext context) {
        return context.discourse().of(nominal).referents().stream()
                .filter(r -> r.is(EntityType.ORGANIZATION) || r.is(EntityType.VENTURE))
                .findFirst();
    }

    private static boolean isNamed(Referent referent, DocumentContext context) {
        return context.document().sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .anyMatch(m -> m instanceof EntityMention e && e.entity().key().equals(referent.key()));
    }

    private static Optional<Edtf> until(Syntax syntax, int u) {
        return syntax.date(syntax.timeBehind(Set.of("until", "till"), u + 1, u + 4));
    }
}
