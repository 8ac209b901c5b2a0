package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.fact.Edtf;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity.Treaty;

/** Agreements that a text names without a verb of signing: "the 2015 free trade agreement between A and B". */
final class AgreementGatherer implements FactGatherer {

    private static final Set<String> IN_FORCE = Set.of(
            "implementation",
            "implement",
            "under",
            "within",
            "framework",
            "provision",
            "accordance",
            "compliance",
            "mechanism",
            "effective");
    private static final Set<String> AHEAD = Set.of(
            "negotiation",
            "talk",
            "draft",
            "adopt",
            "effort",
            "proposal",
            "propose",
            "work",
            "early",
            "future",
            "conclude",
            "towards");

    @Override
    public List<Draft> gather(DocumentContext context) {
        List<Draft> drafts = new ArrayList<>();
        context.forEachNominal((sentence, u, nominal) -> {
            if (nominal.agreement().isPresent()) {
                draft(sentence, u, nominal, context).ifPresent(drafts::add);
            }
        });
        return drafts;
    }

    private static Optional<Draft> draft(int sentence, int u, Nominal nominal, DocumentContext context) {
        AgreementPhrase phrase = nominal.agreement().orElseThrow();
        if (AgreementBuilder.isCount(nominal)) {
            return Optional.empty();
        }
        Map<String, Referent> parties = new LinkedHashMap<>();
        AgreementBuilder.ofNominal(sentence, nominal, context).forEach(p -> parties.putIfAbsent(p.key(), p));
        Optional<Edtf> date = AgreementBuilder.yearOf(nominal).or(() -> inBrackets(context.syntax(sentence), u));
        boolean specific = phrase.proper()
                || date.isPresent()
                || parties.size() > 1
                        && (isDefinite(nominal) || context.syntax(sentence).isWord(u - 1, "including"))
                || nominal.hasWord("friendship") && nominal.hasWord("bilateral");
        if (!specific) {
            return Optional.empty();
        }
        Optional<Edtf> anniversary = anniversary(sentence, context);
        boolean mutual =
                nominal.hasWord("bilateral") || phrase.proper() && (!parties.isEmpty() || anniversary.isPresent());
        if (parties.size() < 2 && mutual) {
            context.discourse().statePair(sentence).forEach(s -> parties.putIfAbsent(s.key(), s));
        }
        phrase.known().ifPresent(treaty -> {
            if (parties.size() < 2) {
                AgreementBuilder.known(treaty, context).forEach(p -> parties.putIfAbsent(p.key(), p));
            }
        });
        boolean multilateral = phrase.proper() && parties.isEmpty() && date.isPresent();
        if (parties.size() < 2 && !multilateral) {
            return Optional.empty();
        }
        return Optional.of(new Draft("agreement", "agreement/named", 0.8, context.evidence(sentence, u))
                .names("parties", List.copyOf(parties.values()))
                .text("name", phrase.name())
                .date("date", date.or(() -> anniversary).or(() -> phrase.known().flatMap(Treaty::date)))
                .text("kind", phrase.kind())
                .text("status", status(context.syntax(sentence), u)));
    }

    private static boolean isDefinite(Nominal nominal) {
        return nominal.determiner().startsWith("the") || nominal.determiner().startsWith("their");
    }

    private static Optional<Edtf> inBrackets(Syntax syntax, int u) {
        for (int k = u + 1; k < Math.min(syntax.size(), u + 7); k++) {
            if (syntax.isKind(k, Joint.Kind.OPEN)
                    && k + 1 < syntax.size()
                    && syntax.units().get(k + 1) instanceof Time time) {
                return time.mention().date();
            }
        }
        return Optional.empty();
    }

    /** "In 2024 they mark the 30th anniversary of the treaty": it was signed in 1994. */
    static Optional<Edtf> anniversary(int sentence, DocumentContext context) {
        Syntax syntax = context.syntax(sentence);
        for (int k = 0; k < syntax.size(); k++) {
            if (syntax.units().get(k) instanceof Nominal nominal
                    && nominal.noun().equals("anniversary")) {
                Optional<Integer> years = nominal.words().stream()
                        .filter(w -> w.matches("\\d{1,3}(st|nd|rd|th)"))
                        .map(w -> Integer.valueOf(w.replaceAll("\\D", "")))
                        .findFirst();
                Optional<Integer> year = syntax.units().stream()
                        .filter(unit -> unit instanceof Time)
                        .flatMap(unit -> ((Time) unit).mention().date().stream())
                        .flatMap(date -> date.first().stream())
                        .map(java.time.LocalDate::getYear)
                        .findFirst()
                        .or(() -> context.document()
                                .published()
                                .date()
                                .flatMap(Edtf::first)
                                .map(java.time.LocalDate::getYear));
                if (years.isPresent() && year.isPresent()) {
                    return Optional.of(Edtf.year(year.get() - years.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String status(Syntax syntax, int u) {
        for (int k = u - 1; k >= Math.max(0, u - 6); k--) {
            Unit unit = syntax.units().get(k);
            String word = unit instanceof Nominal nominal
                    ? nominal.noun()
                    : unit instanceof Unit.VerbGroup verb
                            ? verb.lemma()
                            : ((Object) unit) instanceof Joint joint ? joint.word() : "";
            if (IN_FORCE.contains(word)) {
                return "in force";
            }
            if (AHEAD.contains(word)
                    || unit instanceof Nominal nominal
                            && nominal.words().stream().anyMatch(AHEAD::contains)) {
                return "under negotiation";
            }
        }
        return "signed";
    }
}
