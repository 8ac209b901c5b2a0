package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Referent;

/** Invitations that a visit followed: "at the invitation of X", beside a visit or a journey of somebody. */
final class InvitationGatherer implements FactGatherer {

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
            }
        }
        return drafts;
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
