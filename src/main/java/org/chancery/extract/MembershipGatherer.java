package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.Referent;
import org.chancery.resource.ResourceFolder;

/** Memberships that stand in brackets and lists: a party behind a name, the states that a bloc is said to include. */
final class MembershipGatherer implements FactGatherer {

    /** Titles before which a word for a party tells the party. */
    private static final Set<String> SEATS = Set.of(
            "senator",
            "sen",
            "congressman",
            "congresswoman",
            "congressmember",
            "representative",
            "rep",
            "governor",
            "gov",
            "lawmaker",
            "whip",
            "leader");

    private record PartyMark(String mark, String word, String party) {}

    private final List<PartyMark> marks = new ArrayList<>();

    MembershipGatherer(ResourceFolder frames) {
        WordTable.read(
                frames,
                "party-marks",
                List.of("mark", "word", "party"),
                row -> marks.add(new PartyMark(row.text("mark"), row.text("word"), row.text("party"))));
    }

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PersonMention person && person.party().isPresent()) {
                    drafts.add(draft(
                            context,
                            sentence.index(),
                            0,
                            person.person(),
                            person.party().get(),
                            "membership/brackets",
                            0.93));
                }
                if (mention instanceof PersonMention titled) {
                    ofParty(titled)
                            .ifPresent(party -> drafts.add(draft(
                                    context,
                                    sentence.index(),
                                    0,
                                    titled.person(),
                                    party,
                                    "membership/before-title",
                                    0.9)));
                }
            }
            included(sentence.index(), context, drafts);
            ofWhich(sentence.index(), context, drafts);
            ownParty(sentence.index(), context, drafts);
            besideParty(sentence.index(), context, drafts);
            marked(sentence.index(), context, drafts);
        }
        return drafts;
    }

    /** "Labour Prime Minister X": the party stands before an office of state. */
    private static Optional<Referent> ofParty(PersonMention person) {
        return person.offices().stream()
                .filter(office -> !office.known().of().contains(EntityType.PARTY))
                .flatMap(office -> office.body().stream())
                .filter(body -> body.is(EntityType.PARTY))
                .findFirst();
    }

    /** "X's party, the Y", "his party, the Y". */
    private static void ownParty(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        for (int u = 0; u + 2 < syntax.size(); u++) {
            if (syntax.units().get(u) instanceof Nominal party
                    && party.noun().equals("party")
                    && syntax.isKind(u + 1, Kind.COMMA)
                    && syntax.units().get(u + 2) instanceof Nominal named) {
                int unit = u;
                context.fillers().ofOwner(party, "person").ifPresent(owner -> context.fillers()
                        .of(named, "group")
                        .ifPresent(group -> owner.referents().forEach(member -> group.of(EntityType.PARTY)
                                .forEach(g -> drafts.add(
                                        draft(context, sentence, unit, member, g, "membership/own-party", 0.88))))));
            }
        }
    }

    /** "X of the Labour Party", "X, whose Labour party", "X, a Republican", "his party Y". */
    private static void besideParty(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        for (int u = 0; u < syntax.size(); u++) {
            if (!(syntax.units().get(u) instanceof Nominal nominal)) {
                continue;
            }
            int unit = u;
            Optional<Referent> party = party(nominal);
            if (party.isPresent()) {
                members(syntax, u, nominal, context)
                        .forEach(member -> drafts.add(
                                draft(context, sentence, unit, member, party.get(), "membership/beside", 0.9)));
            }
        }
    }

    /** "X (R-Ohio)", "Republican Senator X". */
    private void marked(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        for (int u = 0; u < syntax.size(); u++) {
            if (!(syntax.units().get(u) instanceof Nominal nominal)
                    || nominal.head().filter(PersonMention.class::isInstance).isEmpty()) {
                continue;
            }
            int unit = u;
            Referent person = ((PersonMention) nominal.head().get()).person();
            marks.stream()
                    .filter(mark -> isInBrackets(syntax, unit, mark) || isBeforeTitle(nominal, mark))
                    .findFirst()
                    .flatMap(mark -> context.lexicon().named(mark.party).stream()
                            .filter(name -> name.entity().type() == EntityType.PARTY)
                            .findFirst())
                    .ifPresent(name -> drafts.add(draft(
                            context, sentence, unit, person, Referent.of(name.entity()), "membership/marked", 0.92)));
        }
    }

    private static boolean isInBrackets(Syntax syntax, int u, PartyMark mark) {
        if (!syntax.isKind(u + 1, Kind.OPEN) || u + 3 >= syntax.size()) {
            return false;
        }
        boolean alone = syntax.isWord(u + 2, mark.mark)
                && syntax.isKind(u + 3, Kind.MARK)
                && syntax.units().get(u + 3).to() == syntax.units().get(u + 3).from() + 1;
        boolean joined = syntax.units().get(u + 2) instanceof Nominal inside
                && inside.words().size() > 1
                && inside.words().get(0).equals(mark.mark);
        return alone || joined;
    }

    private static boolean isBeforeTitle(Nominal nominal, PartyMark mark) {
        int at = nominal.words().indexOf(mark.word);
        return at >= 0
                && at + 1 < nominal.words().size()
                && SEATS.contains(nominal.words().get(at + 1));
    }

    private static Optional<Referent> party(Nominal nominal) {
        Optional<Mention> named = nominal.head()
                .or(() -> nominal.noun().equals("party") || nominal.noun().isEmpty()
                        ? nominal.names().stream().findFirst()
                        : Optional.empty());
        return named.filter(m -> m instanceof EntityMention e
                        && (e.entity().is(EntityType.PARTY)
                                || e.entity().is(EntityType.ORGANIZATION)
                                        && e.entity().name().endsWith(" Party")))
                .map(m -> ((EntityMention) m).entity());
    }

    private static List<Referent> members(Syntax syntax, int u, Nominal party, DocumentContext context) {
        boolean owned = party.possessor().isPresent()
                || party.determiner().equals("his")
                || party.determiner().equals("her");
        if (owned) {
            return people(context.discourse().owner(party).referents());
        }
        int before = party.determiner().equals("whose") && syntax.isKind(u - 1, Kind.COMMA)
                ? u - 2
                : syntax.isWord(u - 1, "of") ? u - 2 : -1;
        boolean apposition = party.determiner().startsWith("a")
                && syntax.isKind(u - 1, Kind.COMMA)
                && (syntax.isKind(u + 1, Kind.COMMA) || syntax.isKind(u + 1, Kind.MARK));
        int at = apposition ? u - 2 : before;
        return at >= 0
                        && syntax.units().get(at) instanceof Nominal person
                        && person.head().filter(PersonMention.class::isInstance).isPresent()
                ? people(context.discourse().of(person).referents())
                : List.of();
    }

    private static List<Referent> people(List<Referent> referents) {
        return referents.size() == 1 && referents.get(0).is(EntityType.PERSON) ? referents : List.of();
    }

    private static Draft draft(
            DocumentContext context,
            int sentence,
            int unit,
            Referent member,
            Referent group,
            String rule,
            double confidence) {
        return new Draft("membership", rule, confidence, context.evidence(sentence, unit))
                .name("member", member)
                .name("group", group)
                .text("status", "held");
    }

    /** "The bloc - including A, B and C", "the bloc, which includes A and B". */
    private static void included(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        for (int i = 1; i + 1 < syntax.size(); i++) {
            int u = i;
            if (!syntax.isWord(u, "including") || !(syntax.units().get(u + 1) instanceof Nominal)) {
                continue;
            }
            Optional<Referent> group = groupBefore(syntax, u, context);
            if (group.isEmpty()) {
                continue;
            }
            for (Nominal member : syntax.groupFrom(u + 1).members()) {
                context.fillers().of(member, "state").ifPresent(f -> f.referents().stream()
                        .filter(r -> r.is(EntityType.STATE))
                        .forEach(r ->
                                drafts.add(draft(context, sentence, u, r, group.get(), "membership/including", 0.92))));
            }
        }
    }

    private static Optional<Referent> groupBefore(Syntax syntax, int u, DocumentContext context) {
        for (int k = u - 1; k >= Math.max(0, u - 3); k--) {
            if (syntax.units().get(k) instanceof Nominal nominal) {
                return context.fillers()
                        .of(nominal, "group")
                        .flatMap(f -> f.referents().stream().findFirst())
                        .filter(MemberLists::isBloc);
            }
            if (!syntax.isKind(k, Kind.MARK)
                    && !syntax.isKind(k, Kind.COMMA)
                    && !syntax.isKind(k, Kind.OPEN)
                    && !syntax.isKind(k, Kind.CLOSE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "ASEAN, of which Vietnam is a member". */
    private static void ofWhich(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        for (int u = 1; u + 1 < syntax.size(); u++) {
            if (!syntax.isWord(u, "which")
                    || !syntax.isWord(u - 1, "of")
                    || !(syntax.units().get(u + 1) instanceof Nominal member)) {
                continue;
            }
            boolean membership = false;
            for (int k = u + 1; k < Math.min(syntax.size(), u + 8); k++) {
                membership |= syntax.units().get(k) instanceof Nominal nominal
                        && nominal.noun().equals("member");
            }
            int at = u - 2;
            while (at >= 0 && !(syntax.units().get(at) instanceof Nominal)) {
                at--;
            }
            if (!membership || at < 0) {
                continue;
            }
            Optional<Referent> group = context.fillers()
                    .of((Nominal) syntax.units().get(at), "group")
                    .flatMap(f -> f.referents().stream().findFirst());
            Optional<Referent> state = context.fillers().of(member, "actor").flatMap(f -> f.referents().stream()
                    .findFirst());
            if (group.isPresent() && state.isPresent()) {
                drafts.add(draft(context, sentence, u, state.get(), group.get(), "membership/of-which", 0.93));
            }
        }
    }
}
