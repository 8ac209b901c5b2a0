package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Offices that a verb tells: "X heads the bank", "the party, led by X". */
final class OfficeBuilder implements FactBuilder {

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() != Modality.ASSERTED) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Referent holder : match.referents("holder")) {
            for (Referent body : match.referents("of")) {
                if (holder.is(EntityType.PERSON)) {
                    drafts.add(new Draft(
                                    "office",
                                    match.frame().name(),
                                    FactBuilder.confidence(match) * 0.93,
                                    context.evidence(match.sentence(), match.unit()))
                            .name("holder", holder)
                            .text("title", match.set("title", "Leader"))
                            .name("of", body)
                            .text("status", "held"));
                }
            }
        }
        return drafts;
    }
}
