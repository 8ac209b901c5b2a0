package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.Manner;
import org.chancery.language.Referent;
import org.chancery.language.Sentence;

/** Projects that two states share by their name: "the Hungary-Serbia railway", "the China-Pakistan Economic Corridor". */
final class ProjectGatherer implements FactGatherer {

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        context.forEachNominal((sentence, u, nominal) -> {
            boolean built = nominal.head().isEmpty()
                    && nominal.agreement().isEmpty()
                    && !nominal.plural()
                    && ProjectBuilder.isBuilt(nominal.noun());
            List<Referent> states =
                    built ? joined(nominal, context.sentence(sentence).sentence()) : List.of();
            if (states.size() == 2) {
                drafts.add(new Draft("project", "project/of-two", 0.82, context.evidence(sentence, u))
                        .name("name", Referent.named(EntityType.PROJECT, context.text(sentence, nominal)))
                        .names("participants", states)
                        .names("location", states)
                        .text("status", "under way"));
            }
        });
        return drafts;
    }

    /** The two states before the noun, when a dash joins them. */
    private static List<Referent> joined(Nominal nominal, Sentence sentence) {
        List<Mention> names = nominal.names();
        if (names.size() != 2
                || !(names.get(0) instanceof EntityMention one)
                || !(names.get(1) instanceof EntityMention other)
                || !one.entity().is(EntityType.STATE)
                || !other.entity().is(EntityType.STATE)
                || one.manner() != Manner.NAME
                || one.entity().equals(other.entity())
                || other.from() != one.to() + 1) {
            return List.of();
        }
        String mark = sentence.token(one.to()).text();
        return mark.equals("-") || mark.equals("–") || mark.equals("‑")
                ? List.of(one.entity(), other.entity())
                : List.of();
    }
}
