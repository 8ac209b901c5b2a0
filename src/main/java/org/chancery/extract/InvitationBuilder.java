package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Invitations: who asks whom, and where to. An invitation that led to a visit is an invitation too. */
final class InvitationBuilder implements FactBuilder {

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() == Modality.DENIED
                || match.modality() == Modality.POSSIBLE && !match.frame().set().containsKey("wish")) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Referent> goals = match.referents("destination");
        List<Referent> inviters = new ArrayList<>(match.referents("inviter"));
        if (match.frame().set().containsKey("needs")) {
            Optional<Nominal> invitation = match.nominals("what").stream()
                    .filter(n -> n.noun().equals("invitation") || n.noun().equals("invite"))
                    .findFirst();
            if (invitation.isEmpty()) {
                return List.of();
            }
            invitation
                    .get()
                    .possessor()
                    .flatMap(owner -> context.fillers().of(owner, "actor"))
                    .ifPresent(filler -> inviters.addAll(filler.referents()));
        }
        for (Referent inviter : inviters) {
            for (Referent invitee : match.referents("invitee")) {
                if (inviter.key().equals(invitee.key())) {
                    continue;
                }
                Draft draft = new Draft(
                                "invitation",
                                match.frame().name(),
                                FactBuilder.confidence(match),
                                context.evidence(match.sentence(), match.unit()))
                        .name("inviter", inviter)
                        .name("invitee", invitee)
                        .text("occasion", context.circumstances().occasion(match))
                        .date(
                                "date",
                                match.frame().sort() == Frame.Sort.VERB
                                        ? context.circumstances().date(match)
                                        : Optional.empty())
                        .text("status", match.set("status", "open"));
                destination(goals, inviter, context).ifPresent(goal -> draft.name("destination", goal));
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static Optional<Referent> destination(List<Referent> goals, Referent inviter, DocumentContext context) {
        Optional<Referent> named = goals.stream()
                .filter(g -> g.is(EntityType.STATE) || g.is(EntityType.PLACE))
                .findFirst();
        return named.isPresent() || !goals.isEmpty()
                ? named
                : inviter.is(EntityType.STATE)
                        ? Optional.of(inviter)
                        : context.offices().homeState(inviter);
    }
}
