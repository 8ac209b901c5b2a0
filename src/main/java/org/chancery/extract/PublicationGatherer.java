package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Referent;

/** What somebody tells readers in their paper: "In the newspaper X, A thanked B", "writing for the daily X, A …". */
final class PublicationGatherer implements FactGatherer {

    private static final Set<String> PAPERS =
            Set.of("newspaper", "paper", "daily", "weekly", "magazine", "journal", "tabloid", "broadsheet", "article");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            Syntax syntax = context.syntax(sentence.index());
            for (int u = 1; u < syntax.size(); u++) {
                if (syntax.units().get(u) instanceof Nominal nominal
                        && nominal.words().stream().anyMatch(PAPERS::contains)
                        && syntax.prepositionBefore(u)
                                .filter(p -> p.equals("in") || p.equals("for"))
                                .isPresent()
                        && syntax.governor(u) < 0) {
                    authors(sentence.index(), syntax, u, nominal, context, drafts);
                }
            }
        }
        return drafts;
    }

    private static void authors(
            int sentence, Syntax syntax, int u, Nominal paper, DocumentContext context, List<Draft> drafts) {
        int verb = syntax.mainVerbAfter(u);
        if (verb < 0 || !(syntax.units().get(verb) instanceof VerbGroup group) || group.negated()) {
            return;
        }
        List<Referent> outlets =
                context.fillers().of(paper, "outlet").map(Filler::referents).orElse(List.of());
        for (Nominal subject : syntax.subject(verb).members()) {
            for (Referent author : context.discourse().of(subject).referents()) {
                if (author.is(EntityType.PERSON)) {
                    outlets.forEach(outlet -> drafts.add(
                            new Draft("publication", "publication/in-the-paper", 0.8, context.evidence(sentence, u))
                                    .name("author", author)
                                    .name("outlet", outlet)));
                }
            }
        }
    }
}
