package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Referent;

/**
 * Invitations that something followed: a visit "at the invitation of X", or the answer to one told shortly before: "A invited B.
 * B accepted the invitation."
 */
final class InvitationGatherer implements FactGatherer {

    /** So many sentences back "the invitation" that is accepted may have been told. */
    private static final int ANSWER_REACH = 4;

    private static final Map<String, String> ANSWERS = Map.of(
            "accept",
            "accepted",
            "take up",
            "accepted",
            "decline",
            "declined",
            "turn down",
            "declined",
            "reject",
            "declined",
            "refuse",
            "declined");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            Syntax syntax = context.syntax(sentence.index());
            for (int u = 0; u < syntax.size(); u++) {
                if (syntax.units().get(u) instanceof Nominal nominal
                        && nominal.noun().equals("invitation")
                        && syntax.prepositionBefore(u)
                                .filter(p -> p.equals("at") || p.equals("on") || p.equals("upon"))
                                .isPresent()) {
                    gather(sentence.index(), syntax, u, nominal, context, drafts);
                }
                if (syntax.units().get(u) instanceof VerbGroup verb
                        && ANSWERS.containsKey(verb.lemma())
                        && !verb.negated()
                        && verb.isFinite()) {
                    answer(sentence.index(), syntax, u, ANSWERS.get(verb.lemma()), context, drafts);
                }
            }
        }
        return drafts;
    }

    /** Who answers "the invitation" answers the one that somebody gave them before. */
    private static void answer(
            int sentence, Syntax syntax, int verb, String status, DocumentContext context, List<Draft> drafts) {
        boolean invitation =
                syntax.object(verb).members().stream().anyMatch(n -> n.noun().equals("invitation"));
        if (!invitation) {
            return;
        }
        for (Nominal subject : syntax.subject(verb).members()) {
            for (Referent guest : context.discourse().of(subject).referents()) {
                inviter(guest, sentence, context)
                        .ifPresent(host -> drafts.add(
                                new Draft("invitation", "invitation/answered", 0.8, context.evidence(sentence, verb))
                                        .name("inviter", host)
                                        .name("invitee", guest)
                                        .text("status", status)));
            }
        }
    }

    private static Optional<Referent> inviter(Referent guest, int sentence, DocumentContext context) {
        for (int s = sentence; s >= Math.max(0, sentence - ANSWER_REACH); s--) {
            Syntax syntax = context.syntax(s);
            for (int v = syntax.size() - 1; v >= 0; v--) {
                if (syntax.units().get(v) instanceof VerbGroup invite
                        && invite.lemma().equals("invite")
                        && !invite.passive()
                        && syntax.object(v).members().stream()
                                .anyMatch(n ->
                                        context.discourse().of(n).referents().contains(guest))) {
                    return syntax.subject(v).members().stream()
                            .flatMap(n -> context.fillers().of(n, "actor").stream())
                            .flatMap(f -> f.referents().stream())
                            .filter(host -> !host.key().equals(guest.key()))
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static void gather(
            int sentence, Syntax syntax, int u, Nominal invitation, DocumentContext context, List<Draft> drafts) {
        List<Nominal> hosts = new ArrayList<>();
        invitation.possessor().ifPresent(hosts::add);
        syntax.prepositionals(u).stream()
                .filter(p -> p.preposition().equals("of")
                        || p.preposition().equals("by")
                        || p.preposition().equals("from"))
                .limit(1)
                .forEach(p -> hosts.addAll(p.group().members()));
        List<Referent> guests = guests(syntax, u, context);
        for (Nominal host : hosts) {
            context.fillers().of(host, "actor").ifPresent(filler -> {
                for (Referent inviter : filler.referents()) {
                    for (Referent guest : guests) {
                        draft(sentence, u, inviter, guest, context).ifPresent(drafts::add);
                    }
                }
            });
        }
    }

    private static Optional<Draft> draft(
            int sentence, int u, Referent inviter, Referent guest, DocumentContext context) {
        if (inviter.key().equals(guest.key())) {
            return Optional.empty();
        }
        Draft draft = new Draft("invitation", "invitation/at-the-invitation", 0.85, context.evidence(sentence, u))
                .name("inviter", inviter)
                .name("invitee", guest)
                .text("status", "accepted");
        Optional<Referent> home = inviter.is(EntityType.STATE)
                ? Optional.of(inviter)
                : context.offices().homeState(inviter);
        home.ifPresent(state -> draft.name("destination", state));
        return Optional.of(draft);
    }

    /** Whose visit it is: a possessor of the visit, else the subject of the sentence. */
    private static List<Referent> guests(Syntax syntax, int u, DocumentContext context) {
        for (int k = 0; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal
                    && (nominal.noun().equals("visit") || nominal.noun().equals("trip"))) {
                Optional<Filler> owner = context.fillers().ofOwner(nominal, "person");
                if (owner.isPresent()) {
                    return owner.get().referents();
                }
            }
        }
        int verb = syntax.governor(u) >= 0 ? syntax.governor(u) : syntax.mainVerbAfter(u);
        List<Referent> guests = new ArrayList<>();
        if (verb >= 0 && syntax.units().get(verb) instanceof VerbGroup) {
            syntax.subject(verb)
                    .members()
                    .forEach(n -> context.fillers().of(n, "person").ifPresent(f -> guests.addAll(f.referents())));
        }
        return guests;
    }
}
