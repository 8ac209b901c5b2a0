package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;

/** Honours: what is given, to whom, by whom, and by whose hand. */
final class AwardBuilder implements FactBuilder {

    /** What somebody in an order is. */
    private static final Set<String> RANKS = Set.of(
            "commander",
            "knight",
            "dame",
            "officer",
            "companion",
            "member",
            "chevalier",
            "cross",
            "collar",
            "lady",
            "fellow",
            "grade",
            "rank");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() != Modality.ASSERTED) {
            return List.of();
        }
        if (match.frame().takes("rank")
                && match.nominals("rank").stream()
                        .noneMatch(rank -> rank.words().stream().anyMatch(RANKS::contains))) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Nominal honour : match.nominals("honour")) {
            Referent named = honour.head()
                    .filter(h -> h instanceof EntityMention e && e.entity().is(EntityType.HONOUR))
                    .map(h -> ((EntityMention) h).entity())
                    .orElse(null);
            String words = context.name(match.sentence(), honour);
            boolean unnamed = words.isEmpty() || words.equals(words.toLowerCase(Locale.ROOT));
            if (named == null && unnamed && !honour.hasWord("honorary")) {
                continue;
            }
            Referent what = named != null ? named : Referent.named(EntityType.HONOUR, words);
            for (Referent recipient : match.referents("recipient")) {
                Draft draft = new Draft(
                                "award",
                                match.frame().name(),
                                FactBuilder.confidence(match),
                                context.evidence(match.sentence(), match.unit()))
                        .name("recipient", recipient)
                        .name("honour", what)
                        .names(
                                "conferredBy",
                                match.referents("conferredBy").stream()
                                        .filter(r -> !r.key().equals(recipient.key()))
                                        .toList())
                        .names(
                                "presentedBy",
                                match.referents("presentedBy").stream()
                                        .filter(r -> r.is(EntityType.PERSON))
                                        .toList())
                        .date("date", context.circumstances().date(match))
                        .names("place", context.circumstances().places(match));
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
