package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Syntax.Prepositional;
import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity.Treaty;

/**
 * Agreements: the parties are those that the text names, else the states that the signers serve, else what the lexicon knows of
 * a well-known one.
 */
final class AgreementBuilder implements FactBuilder {

    /** What happens to an agreement on its own date; what comes later has another one. */
    private static final Set<String> DATED = Set.of("initialled", "signed", "issued");

    private static final Set<String> AGENTS = Set.of(
            "minister",
            "negotiator",
            "representative",
            "official",
            "envoy",
            "delegation",
            "leader",
            "president",
            "head",
            "ambassador",
            "government",
            "ministry",
            "parliament",
            "chief",
            "secretary",
            "side");
    private static final Set<String> SIDES =
            Set.of("side", "country", "state", "nation", "government", "party", "neighbour", "neighbor", "leader");

    private static final Set<String> WITH_PARTIES = Set.of("between", "with", "among");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() == Modality.DENIED
                || match.modality() == Modality.POSSIBLE
                        && !match.set("status", "").equals("under negotiation")
                        && !match.set("status", "").equals("proposed")) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Nominal nominal : match.nominals("agreement")) {
            if (nominal.agreement().isPresent() && !isCount(nominal)) {
                draft(match, nominal, context).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "Ten agreements", "several deals": a number and no agreement that could be told from another. */
    static boolean isCount(Nominal nominal) {
        AgreementPhrase phrase = nominal.agreement().orElseThrow();
        boolean counted =
                nominal.quantity().filter(q -> q.from() < phrase.from()).isPresent();
        return counted
                || phrase.isPlural() && !phrase.proper()
                || nominal.determiner().startsWith("no");
    }

    private static Optional<Draft> draft(Match match, Nominal nominal, DocumentContext context) {
        AgreementPhrase phrase = nominal.agreement().orElseThrow();
        Map<String, Referent> parties = new LinkedHashMap<>();
        List<Referent> signers = new ArrayList<>();
        for (Filler filler : match.role("parties")) {
            take(filler.referents(), parties, signers);
        }
        for (Filler filler : match.role("signers")) {
            take(filler.referents(), parties, signers);
        }
        ofNominal(match.sentence(), nominal, context).forEach(p -> parties.putIfAbsent(p.key(), p));
        boolean byOthers = false;
        for (Nominal hands : match.nominals("hands")) {
            List<Referent> sent = senders(match.sentence(), hands, context);
            sent.forEach(p -> parties.putIfAbsent(p.key(), p));
            byOthers |= sent.isEmpty() && isUnknown(hands, context);
        }
        Map<String, Referent> all = new LinkedHashMap<>(parties);
        for (Referent signer : signers) {
            if (parties.size() < 2) {
                context.offices().homeState(signer).ifPresent(state -> all.putIfAbsent(state.key(), state));
            }
        }
        if (all.size() < 2) {
            witnesses(match, context).forEach(state -> all.putIfAbsent(state.key(), state));
        }
        boolean bare = signers.isEmpty() && all.isEmpty() && !byOthers;
        if (bare && !phrase.proper() && !isMutual(nominal) && match.frame().sort() == Frame.Sort.VERB) {
            context.lastAgreed(match.sentence(), 2).forEach(party -> all.putIfAbsent(party.key(), party));
        }
        boolean talks = match.frame().sort() == Frame.Sort.NOUN
                && match.set("status", "").equals("under negotiation");
        if (all.size() < 2 && !talks && (isMutual(nominal) || bare)) {
            context.discourse().statePair(match.sentence()).forEach(state -> all.putIfAbsent(state.key(), state));
        }
        phrase.known().ifPresent(treaty -> known(treaty, context).forEach(party -> {
            if (all.size() < 2) {
                all.putIfAbsent(party.key(), party);
            }
        }));
        if (all.size() < 2) {
            return Optional.empty();
        }
        context.agreed(match.sentence(), List.copyOf(all.values()));
        String status = match.set("status", "signed");
        if (match.modality() != Modality.ASSERTED && status.equals("signed")) {
            status = "proposed";
        }
        Optional<Edtf> date = yearOf(nominal).or(() -> context.circumstances().date(match));
        boolean dated = DATED.contains(status) && !match.set("dated", "").equals("no")
                || yearOf(nominal).isPresent();
        return Optional.of(new Draft(
                        "agreement",
                        match.frame().name(),
                        FactBuilder.confidence(match),
                        context.evidence(match.sentence(), match.unit()))
                .names("parties", List.copyOf(all.values()))
                .text("name", phrase.name())
                .date(
                        "date",
                        dated
                                ? date.or(() -> phrase.known().flatMap(Treaty::date))
                                : phrase.known().flatMap(Treaty::date))
                .text("kind", phrase.kind())
                .names("signers", status.equals("signed") || status.equals("initialled") ? signers : List.of())
                .names(
                        "place",
                        status.equals("signed") ? context.circumstances().places(match) : List.of())
                .text("status", status));
    }

    /** "The foreign ministers of A and B", "negotiators of A and B": the states and bodies for which they act. */
    private static List<Referent> senders(int sentence, Nominal hands, DocumentContext context) {
        if (!context.discourse().of(hands).referents().isEmpty()) {
            return List.of();
        }
        List<Referent> senders = new ArrayList<>();
        if (hands.head().isPresent()) {
            String words = context.text(sentence, hands);
            int of = words.indexOf(" of ");
            if (of > 0) {
                for (String name : words.substring(of + 4).split(",| and ", -1)) {
                    String bare = name.strip().replaceFirst("^the ", "");
                    context.lexicon().named(bare).stream()
                            .map(found -> Referent.of(found.entity()))
                            .filter(found -> found.is(EntityType.STATE))
                            .findFirst()
                            .ifPresent(senders::add);
                }
            }
            return senders;
        }
        Syntax syntax = context.syntax(sentence);
        int at = syntax.units().indexOf(hands);
        if (AGENTS.contains(hands.noun())
                && syntax.isWord(at + 1, "of")
                && at + 2 < syntax.size()
                && syntax.units().get(at + 2) instanceof Nominal) {
            for (Nominal sender : syntax.groupFrom(at + 2).members()) {
                context.fillers().of(sender, "party").ifPresent(f -> senders.addAll(f.referents()));
            }
        }
        return senders;
    }

    /** Somebody signs, and the text does not say for whom. */
    private static boolean isUnknown(Nominal hands, DocumentContext context) {
        return !hands.isPronoun()
                && context.discourse().of(hands).referents().isEmpty()
                && AGENTS.contains(hands.noun())
                && !SIDES.contains(hands.noun());
    }

    /** "The two presidents attended the signing of X": what is signed before two heads of state binds their states. */
    private static List<Referent> witnesses(Match match, DocumentContext context) {
        List<Referent> people = match.referents("witnesses");
        Syntax syntax = context.syntax(match.sentence());
        int governor = syntax.governor(match.unit());
        boolean noun = match.frame().sort() == Frame.Sort.NOUN;
        if (noun && people.isEmpty() && governor >= 0) {
            people = syntax.subject(governor).members().stream()
                    .flatMap(n -> context.discourse().of(n).referents().stream())
                    .toList();
        }
        List<Referent> states = people.stream()
                .filter(p -> p.is(EntityType.PERSON))
                .flatMap(p -> context.offices().homeState(p).stream())
                .distinct()
                .toList();
        return match.frame().name().contains("/sign") && states.size() == 2 ? states : List.of();
    }

    private static void take(List<Referent> referents, Map<String, Referent> parties, List<Referent> signers) {
        for (Referent referent : referents) {
            if (referent.is(EntityType.PERSON)) {
                if (!signers.contains(referent)) {
                    signers.add(referent);
                }
            } else {
                parties.putIfAbsent(referent.key(), referent);
            }
        }
    }

    private static boolean isMutual(Nominal nominal) {
        return nominal.hasWord("bilateral")
                || nominal.hasWord("joint")
                || nominal.hasWord("mutual")
                || nominal.determiner().startsWith("their")
                || nominal.determiner().startsWith("both");
    }

    /** {@return the parties that stand on the noun phrase itself: "Vietnam-EAEU agreement", "treaty between A and B"} */
    static List<Referent> ofNominal(int sentence, Nominal nominal, DocumentContext context) {
        List<Referent> parties = new ArrayList<>();
        for (Mention name : nominal.names()) {
            Optional<Filler> filler = name instanceof PersonMention
                    ? Optional.empty()
                    : name instanceof EntityMention
                            ? context.fillers().ofName(name).flatMap(f -> context.fillers()
                                    .narrow(f, "party"))
                            : Optional.empty();
            filler.ifPresent(f -> parties.addAll(f.referents()));
        }
        context.fillers().ofOwner(nominal, "party").ifPresent(f -> parties.addAll(f.referents()));
        Syntax syntax = context.syntax(sentence);
        int at = syntax.units().indexOf(nominal);
        for (Prepositional phrase : syntax.prepositionals(at)) {
            if (WITH_PARTIES.contains(phrase.preposition())) {
                for (Nominal member : phrase.group().members()) {
                    context.fillers().of(member, "party").ifPresent(f -> f.referents().stream()
                            .filter(r -> !parties.contains(r))
                            .forEach(parties::add));
                }
            }
        }
        return parties;
    }

    /** "The 2015 agreement": a year inside the noun phrase. */
    static Optional<Edtf> yearOf(Nominal nominal) {
        String name = nominal.agreement().map(AgreementPhrase::name).orElse("");
        return nominal.words().stream()
                .filter(w -> w.matches("(1[89]|20)\\d\\d"))
                .filter(w -> !name.contains(w))
                .findFirst()
                .map(Edtf::parse);
    }

    static List<Referent> known(Treaty treaty, DocumentContext context) {
        List<Referent> parties = new ArrayList<>();
        for (String party : treaty.parties()) {
            context.lexicon()
                    .state(party)
                    .map(Referent::of)
                    .or(() ->
                            context.lexicon().named(party).stream().findFirst().map(name -> Referent.of(name.entity())))
                    .ifPresent(parties::add);
        }
        return parties;
    }
}
