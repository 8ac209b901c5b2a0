package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Publications: who writes or speaks in which outlet. */
final class PublicationBuilder implements FactBuilder {

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() != Modality.ASSERTED) {
            return List.of();
        }
        if (match.set("needs", "").equals("interview") && !isInterview(context.syntax(match.sentence()))) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Referent author : match.referents("author")) {
            for (Referent outlet : match.referents("outlet")) {
                if (author.is(EntityType.PERSON)) {
                    drafts.add(new Draft(
                                    "publication",
                                    match.frame().name(),
                                    FactBuilder.confidence(match),
                                    context.evidence(match.sentence(), match.unit()))
                            .name("author", author)
                            .name("outlet", outlet)
                            .date("date", context.circumstances().date(match)));
                }
            }
        }
        return drafts;
    }

    /** Who tells an agency something speaks to the press; who tells it so in an interview is in its pages. */
    private static boolean isInterview(Syntax syntax) {
        return syntax.units().stream()
                .anyMatch(unit ->
                        unit instanceof Unit.Nominal nominal && nominal.noun().equals("interview"));
    }
}
