package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Memberships: who belongs to which party or organisation. */
final class MembershipBuilder implements FactBuilder {

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (!match.modality().isFact() || match.modality() == Modality.CANCELLED) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Referent member : match.referents("member")) {
            for (Referent group : match.referents("group")) {
                if (member.key().equals(group.key()) || member.is(EntityType.PLACE)) {
                    continue;
                }
                boolean joins = match.set("since", "").equals("date");
                String status = match.modality() == Modality.PLANNED ? "planned" : match.set("status", "held");
                Draft draft = new Draft(
                                "membership",
                                match.frame().name(),
                                FactBuilder.confidence(match),
                                context.evidence(match.sentence(), match.unit()))
                        .name("member", member)
                        .name("group", group)
                        .text("status", status);
                if (joins && status.equals("held")) {
                    draft.date("since", context.circumstances().date(match));
                }
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
