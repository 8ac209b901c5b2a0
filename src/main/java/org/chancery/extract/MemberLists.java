package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity.Body;

/** The states of a bloc where a text lists them: "the bloc's members A and B", "the bloc (A, B, C)", "bloc member A". */
final class MemberLists implements FactGatherer {

    private static final Set<String> MEMBERS = Set.of("member", "newcomer", "founder", "nation", "state", "country");
    private static final Set<String> BLOCS = Set.of(
            "bloc", "forum", "alliance", "group", "grouping", "organisation", "organization", "union", "association");
    private static final Set<String> INTRODUCING = Set.of("including", "namely", "like", "as");
    private static final int REACH = 3;

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        context.forEachNominal((sentence, u, nominal) -> {
            beforeName(nominal).ifPresent(bloc -> list(sentence, u, bloc, 1, context, drafts));
            if (nominal.head().isEmpty() && MEMBERS.contains(nominal.noun())) {
                behindMembers(sentence, u, nominal, context, drafts);
            } else {
                inBrackets(sentence, u, nominal, context, drafts);
            }
        });
        return drafts;
    }

    /** "NATO member Turkey": the bloc stands before the name of the state. */
    private static Optional<Referent> beforeName(Nominal nominal) {
        boolean member = (nominal.hasWord("member") || nominal.hasWord("members") || nominal.hasWord("newcomer"))
                && !nominal.hasWord("non")
                && !nominal.hasWord("former");
        return member && isState(nominal)
                ? nominal.names().stream()
                        .flatMap(n -> bloc(n).stream())
                        .findFirst()
                        .or(() -> nominal.possessor().flatMap(Nominal::head).flatMap(MemberLists::bloc))
                : Optional.empty();
    }

    /** "The bloc's members are A and B", "members of the bloc: A and B", "the bloc's members, including A and B". */
    private static void behindMembers(
            int sentence, int u, Nominal members, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        int behind = u + 1;
        Optional<Referent> bloc = members.names().stream()
                .flatMap(n -> bloc(n).stream())
                .findFirst()
                .or(() -> members.possessor().flatMap(owner -> of(owner, sentence, context)));
        if (syntax.isWord(u + 1, "of")
                && u + 2 < syntax.size()
                && syntax.units().get(u + 2) instanceof Nominal of) {
            bloc = of(of, sentence, context);
            behind = u + 3;
        }
        boolean all = members.plural()
                && (members.noun().equals("member")
                        || members.hasWord("member")
                        || !members.names().isEmpty());
        if (bloc.isEmpty() || !all || members.hasWord("non") || members.hasWord("former")) {
            return;
        }
        while (behind < syntax.size() && isIntroduction(syntax, behind)) {
            behind++;
        }
        boolean told = behind > u + 1 && !syntax.isKind(behind - 1, Kind.COMMA);
        list(sentence, behind, bloc.get(), told ? 1 : 2, context, drafts);
    }

    private static boolean isIntroduction(Syntax syntax, int u) {
        if (syntax.units().get(u) instanceof VerbGroup verb) {
            return !verb.negated() && (verb.lemma().equals("be") || verb.lemma().equals("include"));
        }
        return syntax.isKind(u, Kind.COMMA)
                || syntax.isKind(u, Kind.MARK)
                || syntax.isKind(u, Kind.OPEN)
                || INTRODUCING.stream().anyMatch(word -> syntax.isWord(u, word))
                || syntax.units().get(u) instanceof Nominal such && such.words().equals(List.of("such"));
    }

    /** "The bloc (A, B and C)", "the bloc - A, B and C -". */
    private static void inBrackets(int sentence, int u, Nominal nominal, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        boolean opened = syntax.isKind(u + 1, Kind.OPEN) || syntax.isKind(u + 1, Kind.MARK);
        if (!opened || u + 2 >= syntax.size() || !(syntax.units().get(u + 2) instanceof Nominal)) {
            return;
        }
        Syntax.Group group = syntax.groupFrom(u + 2);
        boolean closed = syntax.isKind(group.last() + 1, Kind.CLOSE) || syntax.isKind(group.last() + 1, Kind.MARK);
        if (closed) {
            nominal.head()
                    .flatMap(MemberLists::bloc)
                    .ifPresent(bloc -> list(sentence, u + 2, bloc, 2, context, drafts));
        }
    }

    private static void list(
            int sentence, int u, Referent bloc, int least, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        if (u >= syntax.size() || !(syntax.units().get(u) instanceof Nominal)) {
            return;
        }
        List<Referent> states = new ArrayList<>();
        for (Nominal member : syntax.groupFrom(u).members()) {
            if (!isState(member)) {
                return;
            }
            states.addAll(context.discourse().of(member).referents());
        }
        if (states.size() >= least) {
            for (Referent state : states) {
                drafts.add(new Draft("membership", "membership/list", 0.92, context.evidence(sentence, u))
                        .name("member", state)
                        .name("group", bloc)
                        .text("status", "held"));
            }
        }
    }

    private static boolean isState(Nominal nominal) {
        return nominal.head()
                .filter(h -> h instanceof EntityMention e
                        && e.entity().is(EntityType.STATE)
                        && e.manner() == Mention.Manner.NAME)
                .isPresent();
    }

    /** {@return the bloc that a noun phrase names, or the last one that the text named when it says only "the bloc"} */
    static Optional<Referent> of(Nominal nominal, int sentence, DocumentContext context) {
        Optional<Referent> named = nominal.head().flatMap(MemberLists::bloc);
        boolean back = named.isEmpty()
                && nominal.head().isEmpty()
                && nominal.names().isEmpty()
                && BLOCS.contains(nominal.noun())
                && nominal.determiner().startsWith("the");
        return back ? last(sentence, nominal.from(), context) : named;
    }

    /** {@return the only bloc of the sentence before a word, else of the nearest sentence before that names one} */
    private static Optional<Referent> last(int sentence, int token, DocumentContext context) {
        for (int back = 0; back <= REACH && sentence - back >= 0; back++) {
            int end = back == 0 ? token : Integer.MAX_VALUE;
            List<Referent> here = context.sentence(sentence - back).mentions().stream()
                    .filter(m -> m.from() < end)
                    .flatMap(m -> bloc(m).stream())
                    .distinct()
                    .toList();
            if (!here.isEmpty()) {
                return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return the bloc that a text names far more often than every other} */
    static Optional<Referent> ofDocument(DocumentContext context) {
        Map<Referent, Long> counts = context.document().sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .flatMap(m -> bloc(m).stream())
                .collect(Collectors.groupingBy(r -> r, Collectors.counting()));
        List<Map.Entry<Referent, Long>> sorted = counts.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .toList();
        boolean clear = sorted.size() == 1
                || sorted.size() > 1
                        && sorted.get(0).getValue() >= 3 * sorted.get(1).getValue();
        return clear ? Optional.of(sorted.get(0).getKey()) : Optional.empty();
    }

    /** {@return what a mention names, when states are members of it} */
    static Optional<Referent> bloc(Mention mention) {
        return mention instanceof EntityMention entity && isBloc(entity.entity())
                ? Optional.of(entity.entity())
                : Optional.empty();
    }

    static boolean isBloc(Referent group) {
        return group.known()
                .filter(e -> e instanceof Body body
                        && (body.kind().equals("international") || body.kind().equals("forum")))
                .isPresent();
    }
}
