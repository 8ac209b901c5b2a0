package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention;
import org.chancery.language.Mention.DescriptionMention;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.OfficeMention;
import org.chancery.language.OfficeMention.Tenure;
import org.chancery.language.Referent;

/** Offices: titles beside names, "his counterpart", and "X is the president of Y". */
final class OfficeGatherer implements FactGatherer {

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : context.document().sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PersonMention person) {
                    ofTitles(sentence, person, context, drafts);
                    ofCounterpart(sentence, person, context, drafts);
                }
            }
            ofCopula(sentence.index(), context, drafts);
            ofDescriptions(sentence.index(), context, drafts);
        }
        return drafts;
    }

    private static void ofTitles(
            AnalyzedSentence sentence, PersonMention person, DocumentContext context, List<Draft> drafts) {
        for (OfficeMention office : person.offices()) {
            boolean late = office.tenure() == Tenure.FORMER
                    && sentence.sentence().token(office.from()).is("late");
            if (!late) {
                draft(sentence.index(), person.person(), office, context, "office/title")
                        .ifPresent(drafts::add);
            }
        }
    }

    private static Optional<Draft> draft(
            int sentence, Referent person, OfficeMention office, DocumentContext context, String rule) {
        if (office.known().kind().equals("official")) {
            return Optional.empty();
        }
        boolean stated = office.body().isPresent();
        return context.offices().body(person, office).map(body -> new Draft(
                        "office", rule, stated ? 0.97 : 0.88, context.evidence(sentence, 0))
                .name("holder", person)
                .text("title", office.title())
                .name("of", body)
                .text("status", status(office.tenure())));
    }

    private static String status(Tenure tenure) {
        return switch (tenure) {
            case HELD -> "held";
            case FORMER -> "former";
            case ELECT -> "elect";
        };
    }

    /** "Russian President X and his Vietnamese counterpart Y": Y holds in Vietnam what X holds in Russia. */
    private static void ofCounterpart(
            AnalyzedSentence sentence, PersonMention person, DocumentContext context, List<Draft> drafts) {
        boolean counterpart = person.relation().equals("counterpart")
                || person.relation().equals("opposite number")
                || person.relation().equals("homologue");
        if (!counterpart || person.state().isEmpty()) {
            return;
        }
        for (int i = sentence.mentions().indexOf(person) - 1; i >= 0; i--) {
            List<OfficeMention> offices = sentence.mentions().get(i) instanceof PersonMention other
                    ? titlesOf(other, context)
                    : sentence.mentions().get(i) instanceof DescriptionMention description
                            ? description.phrase().offices()
                            : List.of();
            if (!offices.isEmpty()) {
                drafts.add(new Draft("office", "office/counterpart", 0.9, context.evidence(sentence.index(), 0))
                        .name("holder", person.person())
                        .text("title", offices.get(0).title())
                        .name("of", person.state().get())
                        .text("status", "held"));
                return;
            }
        }
    }

    private static List<OfficeMention> titlesOf(PersonMention person, DocumentContext context) {
        return person.offices().isEmpty() ? context.document().people().offices(person.person()) : person.offices();
    }

    /** "The Georgian president said": whoever the text means holds the office that it calls them by. */
    private static void ofDescriptions(int sentence, DocumentContext context, List<Draft> drafts) {
        for (Unit unit : context.syntax(sentence).units()) {
            if (unit instanceof Nominal nominal
                    && nominal.head().orElse(null) instanceof DescriptionMention description
                    && !description.phrase().plural()
                    && description.phrase().offices().size() == 1) {
                OfficeMention office = description.phrase().offices().get(0);
                Reference meant = context.discourse().of(nominal);
                boolean stated =
                        office.body().isPresent() && office.tenure() == Tenure.HELD && !Offices.isVague(office.known());
                if (stated
                        && meant.referents().size() == 1
                        && isNamed(meant.referents().get(0), context)) {
                    draft(sentence, meant.referents().get(0), office, context, "office/description")
                            .ifPresent(drafts::add);
                }
            }
        }
    }

    private static boolean isNamed(Referent person, DocumentContext context) {
        return context.document().people().all().contains(person);
    }

    /** "X is the president of Y", "X became prime minister", "X was elected president". */
    private static void ofCopula(int sentence, DocumentContext context, List<Draft> drafts) {
        Syntax syntax = context.syntax(sentence);
        for (int v = 0; v + 1 < syntax.size(); v++) {
            if (!(syntax.units().get(v) instanceof VerbGroup verb)
                    || verb.negated()
                    || !verb.modal().isEmpty()) {
                continue;
            }
            boolean tells =
                    switch (verb.lemma()) {
                        case "be", "become" -> !verb.passive();
                        case "elect",
                                "appoint",
                                "name",
                                "inaugurate",
                                "reelect",
                                "swear",
                                "install",
                                "confirm",
                                "nominate" -> verb.passive();
                        case "serve", "act", "remain" -> !verb.passive();
                        default -> false;
                    };
            int at = v + 1;
            while (syntax.isWord(at, "in") && syntax.isWord(at + 1, "as") || syntax.isWord(at, "as")) {
                at++;
            }
            if (tells
                    && at < syntax.size()
                    && syntax.units().get(at) instanceof Nominal nominal
                    && nominal.head().orElse(null) instanceof DescriptionMention description) {
                copula(sentence, syntax, v, verb, description, context, drafts);
            }
        }
    }

    private static void copula(
            int sentence,
            Syntax syntax,
            int v,
            VerbGroup verb,
            DescriptionMention description,
            DocumentContext context,
            List<Draft> drafts) {
        List<Nominal> subjects = syntax.subject(v).members();
        if (subjects.size() != 1 || description.phrase().plural()) {
            return;
        }
        Optional<Referent> person = context.fillers()
                .of(subjects.get(0), "person")
                .flatMap(f -> f.referents().stream().findFirst());
        if (person.isEmpty()) {
            return;
        }
        boolean past = context.sentence(sentence).sentence().token(verb.from()).is("was")
                && verb.lemma().equals("be");
        for (OfficeMention office : description.phrase().offices()) {
            OfficeMention held = past && office.tenure() == Tenure.HELD
                    ? new OfficeMention(
                            office.title(), office.known(), office.body(), Tenure.FORMER, office.from(), office.to())
                    : office;
            boolean definite = !description.phrase().determiner().startsWith("a");
            if (office.body().isPresent() || definite) {
                draft(sentence, person.get(), held, context, "office/" + verb.lemma())
                        .ifPresent(drafts::add);
            }
        }
    }
}
