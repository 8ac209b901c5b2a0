package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Memberships: who belongs to which party or organisation. */
final class MembershipBuilder implements FactBuilder {

    private static final List<String> RANKS = List.of("founding", "full", "permanent", "associate", "candidate");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (!match.modality().isFact() || match.modality() == Modality.CANCELLED || isApplication(match, context)) {
            return List.of();
        }
        boolean noun = match.frame().sort() == Frame.Sort.NOUN;
        List<Referent> members = match.referents("member");
        if (members.isEmpty() && noun) {
            members = beside(match, context);
        }
        String status = match.modality() == Modality.PLANNED ? "planned" : match.set("status", "held");
        List<Draft> drafts = new ArrayList<>();
        for (Referent member : members) {
            for (Referent group : groups(match, context)) {
                if (member.key().equals(group.key()) || !canBelong(member, group, match)) {
                    continue;
                }
                Draft draft = new Draft(
                                "membership",
                                match.frame().name(),
                                FactBuilder.confidence(match),
                                context.evidence(match.sentence(), match.unit()))
                        .name("member", member)
                        .name("group", group)
                        .text("role", role(match, context))
                        .text("status", status);
                if (status.equals("held")) {
                    draft.date("since", since(match, context));
                } else if (status.equals("former") && match.set("until", "").equals("date")) {
                    draft.date("until", context.circumstances().date(match));
                }
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static String role(Match match, DocumentContext context) {
        return context.syntax(match.sentence()).units().get(match.unit()) instanceof Nominal nominal
                ? RANKS.stream()
                        .filter(nominal::hasWord)
                        .findFirst()
                        .map(rank -> rank + " member")
                        .orElse(match.set("role", ""))
                : "";
    }

    /** A state belongs to a bloc, a person to a party; whoever is called a member may belong to any organisation. */
    private static boolean canBelong(Referent member, Referent group, Match match) {
        boolean called = match.frame().sort() == Frame.Sort.NOUN;
        return switch (member.type()) {
            case PERSON -> called || group.is(EntityType.PARTY);
            case STATE ->
                group.is(EntityType.ORGANIZATION)
                        && (MemberLists.isBloc(group) || group.known().isEmpty());
            case PLACE -> false;
            default -> MemberLists.isBloc(group);
        };
    }

    /** "The application for membership", "a candidate for accession": not yet. */
    private static boolean isApplication(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        boolean former = syntax.units().get(match.unit()) instanceof Nominal noun
                && (noun.hasWord("former") || noun.hasWord("non") || noun.hasWord("prospective"));
        return former
                || match.frame().sort() == Frame.Sort.NOUN
                        && (syntax.isWord(match.unit() - 1, "for") || syntax.isWord(match.unit() - 1, "against"));
    }

    /** Without a group of its own "became the 32nd member" or "Austria joins." speaks of the bloc that the text is about. */
    private static List<Referent> groups(Match match, DocumentContext context) {
        List<Referent> groups = match.referents("group");
        boolean bare = groups.isEmpty()
                && match.frame().sort() == Frame.Sort.NOUN
                && match.frame().name().endsWith("/member")
                && governor(match, context)
                        .filter(v -> v.lemma().equals("become"))
                        .isPresent();
        boolean joins = groups.isEmpty()
                && match.frame().cue().equals(List.of("join"))
                && context.syntax(match.sentence()).isKind(match.right(), Kind.MARK);
        return bare || joins ? MemberLists.ofDocument(context).stream().toList() : groups;
    }

    private static Optional<VerbGroup> governor(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        int governor = syntax.governor(match.unit());
        return governor >= 0 && syntax.prepositionBefore(match.unit()).isEmpty()
                ? Optional.of((VerbGroup) syntax.units().get(governor))
                : Optional.empty();
    }

    private static Optional<Edtf> since(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        int said = syntax.timeBehind(Set.of("since"), match.unit() + 1, match.right() + 8);
        if (said >= 0) {
            return syntax.date(said);
        }
        boolean begins = match.set("since", "").equals("date")
                || governor(match, context)
                        .filter(v -> v.lemma().equals("become"))
                        .isPresent();
        return begins ? context.circumstances().date(match) : Optional.empty();
    }

    /** "Austria, a member of the bloc, …", "Ana Silva, 51, a lawyer and member of the party": whoever stands before the comma. */
    private static List<Referent> beside(Match match, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        boolean joined = syntax.isKind(match.unit() - 1, Kind.COMMA) || syntax.isKind(match.unit() - 1, Kind.AND);
        if (!joined) {
            return List.of();
        }
        for (int k = match.unit() - 2; k >= 0; k--) {
            Unit unit = syntax.units().get(k);
            if (unit instanceof VerbGroup || syntax.isKind(k, Kind.MARK) || syntax.isKind(k, Kind.SUBORDINATOR)) {
                return List.of();
            }
            if (unit instanceof Nominal nominal && nominal.head().isPresent()) {
                List<Referent> named = context.discourse().of(nominal).referents();
                boolean near = k == match.unit() - 2 && syntax.isKind(match.unit() - 1, Kind.COMMA);
                if (near || named.stream().anyMatch(r -> r.is(EntityType.PERSON))) {
                    return syntax.prepositionBefore(k).isPresent() && !near ? List.of() : named;
                }
            }
        }
        return List.of();
    }
}
