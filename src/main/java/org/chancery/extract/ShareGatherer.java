package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;

/** Shares: who holds how much of a company, and what part of a state's trade or needs another one covers. */
final class ShareGatherer implements FactGatherer {

    private static final Set<String> HOLDING = Set.of(
            "hold", "own", "have", "control", "possess", "retain", "keep", "get", "take", "acquire", "buy", "belong");
    private static final Set<String> COVERING = Set.of(
            "supply",
            "provide",
            "cover",
            "account",
            "make",
            "buy",
            "take",
            "receive",
            "deliver",
            "meet",
            "import",
            "purchase",
            "absorb",
            "constitute",
            "represent",
            "sell",
            "export",
            "satisfy",
            "be");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            boolean told = false;
            Syntax syntax = context.syntax(sentence.index());
            for (int u = 0; u < syntax.size(); u++) {
                if (!(syntax.units().get(u) instanceof Nominal share)
                        || share.quantity().filter(q -> q.isShare()).isEmpty()) {
                    continue;
                }
                List<Referent> owners = owners(syntax, u, told, context);
                Optional<Referent> company =
                        owners.isEmpty() ? Optional.empty() : company(sentence, u, owners, context);
                if (company.isPresent()) {
                    told = true;
                    for (Referent owner : owners) {
                        drafts.add(draft(sentence.index(), u, share, List.of(owner, company.get()), "share", context));
                    }
                } else {
                    List<Referent> pair = covered(syntax, u, context);
                    if (pair.size() == 2) {
                        drafts.add(draft(sentence.index(), u, share, pair, "share of trade", context));
                    }
                }
            }
        }
        return drafts;
    }

    private static Draft draft(
            int sentence, int u, Nominal share, List<Referent> about, String measure, DocumentContext context) {
        return new Draft("figure", "figure/share", 0.85, context.evidence(sentence, u))
                .names("about", about)
                .number("value", share.quantity().orElseThrow().value())
                .text("unit", "%")
                .text("measure", measure)
                .date("period", FigureGatherer.period(context.syntax(sentence), u, context, sentence));
    }

    // ---- of a company

    /** "A holds 51 percent", "A (51 percent)", "51 percent of it is held by A"; behind one of these "B and C 15 percent each". */
    private static List<Referent> owners(Syntax syntax, int u, boolean told, DocumentContext context) {
        if (syntax.isKind(u - 1, Kind.OPEN)
                && syntax.isKind(u + 1, Kind.CLOSE)
                && u > 1
                && syntax.units().get(u - 2) instanceof Nominal owner) {
            return companies(List.of(owner), context);
        }
        if (u > 0 && syntax.units().get(u - 1) instanceof VerbGroup verb && HOLDING.contains(verb.lemma())) {
            return verb.passive() || verb.negated() || !verb.modal().isEmpty()
                    ? List.of()
                    : companies(syntax.subject(u - 1).members(), context);
        }
        if (told && u > 0 && syntax.units().get(u - 1) instanceof Nominal) {
            int end = u - 1;
            while (end > 1 && syntax.isWord(end - 1, "of") && syntax.units().get(end - 2) instanceof Nominal) {
                end -= 2;
            }
            return companies(syntax.groupTo(end).members(), context);
        }
        return List.of();
    }

    private static List<Referent> companies(List<Nominal> nominals, DocumentContext context) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Nominal nominal : nominals) {
            context.discourse().of(nominal).referents().stream()
                    .filter(r -> r.is(EntityType.ORGANIZATION) || r.is(EntityType.VENTURE) || r.is(EntityType.STATE))
                    .forEach(r -> found.putIfAbsent(r.key(), r));
        }
        return List.copyOf(found.values());
    }

    /** Behind the share in "of" or "in", before the owner in "in which", else the venture that the text named last. */
    private static Optional<Referent> company(
            AnalyzedSentence sentence, int u, List<Referent> owners, DocumentContext context) {
        Syntax syntax = context.syntax(sentence.index());
        if ((syntax.isWord(u + 1, "of") || syntax.isWord(u + 1, "in"))
                && u + 2 < syntax.size()
                && syntax.units().get(u + 2) instanceof Nominal named) {
            return enterprise(named, owners, context);
        }
        for (int k = u - 1; k > 0; k--) {
            boolean relative =
                    syntax.isKind(k, Kind.RELATIVE) && (syntax.isWord(k - 1, "in") || syntax.isWord(k - 1, "of"));
            int before = syntax.isKind(k - 2, Kind.COMMA) ? k - 3 : k - 2;
            if (relative && before >= 0 && syntax.units().get(before) instanceof Nominal named) {
                return enterprise(named, owners, context);
            }
            boolean held =
                    syntax.units().get(k) instanceof VerbGroup verb && verb.passive() && HOLDING.contains(verb.lemma());
            if (held) {
                return syntax.subject(k).members().stream()
                        .flatMap(n -> enterprise(n, owners, context).stream())
                        .findFirst();
            }
        }
        return lastVenture(sentence.index(), context).filter(v -> !owners.contains(v));
    }

    private static Optional<Referent> enterprise(Nominal nominal, List<Referent> owners, DocumentContext context) {
        return context.discourse().of(nominal).referents().stream()
                .filter(r -> r.is(EntityType.ORGANIZATION) || r.is(EntityType.VENTURE) || r.is(EntityType.PROJECT))
                .filter(r -> !owners.contains(r))
                .findFirst();
    }

    private static Optional<Referent> lastVenture(int sentence, DocumentContext context) {
        for (int back = 0; back <= 3 && sentence - back >= 0; back++) {
            List<Mention> mentions = context.sentence(sentence - back).mentions();
            for (int i = mentions.size() - 1; i >= 0; i--) {
                if (mentions.get(i) instanceof EntityMention entity
                        && entity.entity().is(EntityType.VENTURE)) {
                    return Optional.of(entity.entity());
                }
            }
        }
        return Optional.empty();
    }

    // ---- of what a state trades or needs

    /** "A supplied 40 percent of B's oil imports": the one that covers and the one whose it is. */
    private static List<Referent> covered(Syntax syntax, int u, DocumentContext context) {
        int verb = syntax.governor(u);
        if (!syntax.isWord(u + 1, "of")
                || verb < 0
                || u - verb > 3
                || !(syntax.units().get(verb) instanceof VerbGroup group)
                || !COVERING.contains(group.lemma())
                || u + 2 >= syntax.size()
                || !(syntax.units().get(u + 2) instanceof Nominal whole)) {
            return List.of();
        }
        List<Referent> one = states(syntax.subject(verb).members(), context);
        List<Referent> other = new ArrayList<>();
        context.discourse().owner(whole).referents().stream()
                .filter(r -> r.is(EntityType.STATE))
                .forEach(other::add);
        if (other.isEmpty()) {
            whole.names().forEach(name -> context.fillers().ofName(name).ifPresent(f -> f.of(EntityType.STATE)
                    .forEach(other::add)));
        }
        if (other.isEmpty()) {
            syntax.prepositionals(u + 2).stream()
                    .filter(p -> p.preposition().equals("of"))
                    .forEach(p -> other.addAll(states(p.group().members(), context)));
        }
        List<Referent> pair = new ArrayList<>(one);
        other.stream().filter(r -> !pair.contains(r)).forEach(pair::add);
        return one.size() == 1 ? pair : List.of();
    }

    private static List<Referent> states(List<Nominal> nominals, DocumentContext context) {
        return nominals.stream()
                .flatMap(n -> context.fillers().of(n, "party").stream())
                .flatMap(f -> f.referents().stream())
                .filter(r -> r.is(EntityType.STATE) || MemberLists.isBloc(r))
                .distinct()
                .toList();
    }
}
