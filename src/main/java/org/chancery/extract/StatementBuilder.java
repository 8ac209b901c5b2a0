package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Statements: the stance that a person takes toward a state, person or organisation. */
final class StatementBuilder implements FactBuilder {

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() != Modality.ASSERTED) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Referent> about = match.referents("about").stream()
                .filter(r -> !r.is(EntityType.PLACE))
                .toList();
        if (about.isEmpty()) {
            return List.of();
        }
        for (Referent speaker : match.referents("speaker")) {
            List<Referent> others =
                    about.stream().filter(r -> !r.key().equals(speaker.key())).toList();
            if (speaker.is(EntityType.PERSON) && !others.isEmpty()) {
                Draft draft = new Draft(
                                "statement",
                                match.frame().name(),
                                FactBuilder.confidence(match),
                                context.evidence(match.sentence(), match.unit()))
                        .name("speaker", speaker)
                        .names("about", others)
                        .text("stance", match.set("stance", "praise"));
                match.nominals("topic").stream()
                        .findFirst()
                        .map((Nominal n) -> context.text(match.sentence(), n))
                        .ifPresent(topic -> draft.text("topic", topic));
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
