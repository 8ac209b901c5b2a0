package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** What somebody tells readers in their paper: "In the newspaper X, A thanked B", "writing for the daily X, A …". */
final class PublicationGatherer implements FactGatherer {

    private static final Set<String> PAPERS = Set.of(
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "magazine",
            "journal",
            "tabloid",
            "broadsheet",
            "article",
            "op",
            "essay",
            "column",
            "commentary",
            "piece",
            "editorial",
            "letter",
            "interview");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        context.forEachNominal((sentence, u, nominal) -> {
            Syntax syntax = context.syntax(sentence);
            if (nominal.words().stream().anyMatch(PAPERS::contains)
                    && syntax.prepositionBefore(u)
                            .filter(p -> p.equals("in") || p.equals("for"))
                            .isPresent()
                    && syntax.governor(u) < 0) {
                authors(sentence, syntax, u, nominal, context, drafts);
            }
        });
        return drafts;
    }

    private static void authors(
            int sentence, Syntax syntax, int u, Nominal paper, DocumentContext context, List<Draft> drafts) {
        int verb = syntax.mainVerbAfter(behindComma(syntax, u));
        if (verb < 0 || !(syntax.units().get(verb) instanceof VerbGroup group) || group.negated()) {
            return;
        }
        List<Referent> outlets = outlets(syntax, u, paper, context);
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

    /** The paper itself, else the one named behind the text: "in an article published in X". */
    private static List<Referent> outlets(Syntax syntax, int u, Nominal paper, DocumentContext context) {
        for (int k = u; k < syntax.size() && !syntax.isKind(k, Unit.Joint.Kind.COMMA); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal) {
                Optional<Filler> outlet = context.fillers().of(k == u ? paper : nominal, "outlet");
                if (outlet.isPresent()) {
                    return outlet.get().referents();
                }
            }
        }
        return List.of();
    }

    /** "In an article published in X, A called": the main clause begins behind the comma. */
    private static int behindComma(Syntax syntax, int u) {
        for (int k = u + 1; k < syntax.size(); k++) {
            if (syntax.isKind(k, Unit.Joint.Kind.COMMA)) {
                return k;
            }
        }
        return u;
    }
}
