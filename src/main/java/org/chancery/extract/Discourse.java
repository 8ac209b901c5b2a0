package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.extract.Reference.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedDocument;
import org.chancery.language.Mention;
import org.chancery.language.Mention.DescriptionMention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.OfficeMention;
import org.chancery.language.OfficePhrase;
import org.chancery.language.Referent;
import org.chancery.lexicon.Entity.Gender;
import org.chancery.lexicon.Title;

/**
 * Follows a text and keeps in mind whom it speaks of, so that "he", "the Russian president", "the two leaders", "his host" and
 * "both countries" find what they mean. What cannot be told safely stays unresolved.
 */
final class Discourse {

    private static final int REACH = 4;
    private static final int LEAST_OF_PROTAGONIST = 3;
    private static final int NO_SUBJECT = -1;
    /** So many people back a description may reach. */
    private static final int MEMORY = 300;

    private static final Set<String> STATE_PAIRS = Set.of(
            "country",
            "side",
            "nation",
            "state",
            "government",
            "neighbour",
            "neighbor",
            "people",
            "capital",
            "party",
            "ally",
            "republic");
    private static final Set<String> PEOPLE_PAIRS = Set.of(
            "leader",
            "president",
            "minister",
            "man",
            "woman",
            "statesman",
            "politician",
            "pair",
            "premier",
            "duo",
            "rival",
            "chief",
            "head",
            "friend",
            "negotiator",
            "envoy",
            "diplomat",
            "official",
            "monarch",
            "veteran",
            "foe",
            "opponent",
            "winner",
            "laureate",
            "colleague",
            "general",
            "guest",
            "visitor");
    private static final Set<String> MUTUAL =
            Set.of("counterpart", "opposite number", "homologue", "host", "guest", "interlocutor", "visitor");
    private static final Set<String> ONE_STATE = Set.of("country", "nation", "republic", "kingdom", "government");

    /** Somebody or something that the text spoke of. */
    private record Seen(int sentence, int token, Referent referent, int verb) {

        /** Whether it was the subject of a verb. */
        boolean subject() {
            return verb >= 0;
        }
    }

    private final AnalyzedDocument document;
    private final Offices offices;
    private final List<Seen> people = new ArrayList<>();
    private final List<Seen> states = new ArrayList<>();
    private final List<Seen> cities = new ArrayList<>();
    private final IdentityHashMap<Nominal, Reference> references = new IdentityHashMap<>();
    private final IdentityHashMap<Nominal, Reference> owners = new IdentityHashMap<>();

    Discourse(AnalyzedDocument document, Offices offices) {
        this.document = document;
        this.offices = offices;
    }

    /** Reads a sentence: every noun phrase of it is told apart, in the order of the words. */
    void read(int sentence, Syntax syntax) {
        IdentityHashMap<Nominal, Integer> subjects = subjects(syntax);
        for (int u = 0; u < syntax.size(); u++) {
            if (syntax.units().get(u) instanceof Nominal nominal) {
                resolve(sentence, syntax, u, nominal, subjects.getOrDefault(nominal, NO_SUBJECT));
            }
        }
    }

    /** {@return whom or what a noun phrase of a sentence that was read means} */
    Reference of(Nominal nominal) {
        return references.getOrDefault(nominal, Reference.NONE);
    }

    /** {@return whose a noun phrase is: what its possessive names or its "his" means} */
    Reference owner(Nominal nominal) {
        return owners.getOrDefault(nominal, Reference.NONE);
    }

    /** {@return the noun phrases that are subjects, each with the place of its first verb} */
    private static IdentityHashMap<Nominal, Integer> subjects(Syntax syntax) {
        IdentityHashMap<Nominal, Integer> subjects = new IdentityHashMap<>();
        for (int u = 0; u < syntax.size(); u++) {
            if (syntax.units().get(u) instanceof VerbGroup verb && verb.isFinite() && !syntax.isReduced(u)) {
                int place = u;
                syntax.subject(u).members().forEach(member -> subjects.putIfAbsent(member, place));
            }
        }
        return subjects;
    }

    private void resolve(int sentence, Syntax syntax, int u, Nominal nominal, int verb) {
        nominal.possessor().ifPresent(owner -> resolve(sentence, syntax, u, owner, NO_SUBJECT));
        nominal.possessor().ifPresent(owner -> owners.put(nominal, of(owner)));
        if (isPersonal(nominal.determiner())) {
            owners.put(nominal, pronoun(sentence, nominal.from(), nominal.determiner(), Set.of()));
        } else if (nominal.determiner().equals("its")) {
            owners.put(nominal, subjectState(sentence, nominal.from()));
        }
        for (Mention name : nominal.names()) {
            see(sentence, name);
        }
        Reference reference = reference(sentence, syntax, u, nominal);
        references.put(nominal, reference);
        for (Referent referent : reference.referents()) {
            note(sentence, nominal.from(), referent, verb);
        }
    }

    private void see(int sentence, Mention mention) {
        if (mention instanceof PersonMention person) {
            note(sentence, mention.from(), person.person(), NO_SUBJECT);
        } else if (mention instanceof EntityMention entity) {
            note(sentence, mention.from(), entity.entity(), NO_SUBJECT);
        }
    }

    private void note(int sentence, int token, Referent referent, int verb) {
        switch (referent.type()) {
            case PERSON -> people.add(new Seen(sentence, token, referent, verb));
            case STATE -> states.add(new Seen(sentence, token, referent, verb));
            case PLACE -> {
                cities.add(new Seen(sentence, token, referent, verb));
                offices.stateOfCapital(referent).ifPresent(state -> states.add(new Seen(sentence, token, state, verb)));
            }
            default -> {
                // nothing refers back to it yet
            }
        }
    }

    private Reference reference(int sentence, Syntax syntax, int u, Nominal nominal) {
        if (nominal.head().isPresent()) {
            Mention head = nominal.head().get();
            if (head instanceof PersonMention person) {
                return Reference.of(person.person(), Kind.NAME);
            }
            if (head instanceof EntityMention entity) {
                return Reference.of(entity.entity(), Kind.NAME);
            }
            if (head instanceof DescriptionMention description) {
                Set<String> excluded = description.phrase().plural() ? clauseSubjects(syntax, u) : Set.of();
                return described(sentence, nominal, description.phrase(), excluded);
            }
            return Reference.NONE;
        }
        if (nominal.isPronoun()) {
            Set<String> excluded = isObjectForm(nominal.pronoun()) ? clauseSubjects(syntax, u) : Set.of();
            return switch (nominal.pronoun()) {
                case "he", "him", "she", "her", "himself", "herself" ->
                    pronoun(sentence, nominal.from(), nominal.pronoun(), excluded);
                case "they", "them", "both" -> plural(sentence, nominal.from());
                case "it" -> subjectState(sentence, nominal.from());
                case "i" -> speaker(sentence, nominal.from());
                default -> Reference.NONE;
            };
        }
        return common(sentence, nominal, clauseSubjects(syntax, u));
    }

    private static boolean isPersonal(String determiner) {
        return determiner.equals("his") || determiner.equals("her") || determiner.equals("their");
    }

    private static boolean isObjectForm(String pronoun) {
        return pronoun.equals("him") || pronoun.equals("her") || pronoun.equals("them");
    }

    private Set<String> clauseSubjects(Syntax syntax, int u) {
        int verb = syntax.governor(u);
        Set<String> keys = new HashSet<>();
        if (verb >= 0) {
            for (Nominal member : syntax.subject(verb).members()) {
                of(member).referents().forEach(r -> keys.add(r.key()));
            }
        }
        return keys;
    }

    // ---- pronouns

    private Reference pronoun(int sentence, int token, String pronoun, Set<String> excluded) {
        if (pronoun.equals("their")) {
            return plural(sentence, token);
        }
        Gender gender = pronoun.startsWith("h") && !pronoun.startsWith("her") ? Gender.MALE : Gender.FEMALE;
        for (int back = 0; back <= REACH; back++) {
            List<Seen> here = seen(people, sentence - back, back == 0 ? token : Integer.MAX_VALUE).stream()
                    .filter(s -> fits(s.referent, gender) && !excluded.contains(s.referent.key()))
                    .toList();
            Optional<Referent> choice = choose(here);
            if (choice.isPresent()) {
                return Reference.of(choice.get(), Kind.PRONOUN);
            }
            if (!here.isEmpty()) {
                return Reference.NONE;
            }
            if (back == 0 && opensParagraph(sentence)) {
                Optional<Referent> protagonist = protagonist(sentence, gender, excluded);
                if (protagonist.isPresent()) {
                    return Reference.of(protagonist.get(), Kind.PRONOUN);
                }
            }
        }
        return Reference.NONE;
    }

    private boolean opensParagraph(int sentence) {
        return sentence > 0
                && !document.sentences()
                        .get(sentence)
                        .sentence()
                        .block()
                        .equals(document.sentences()
                                .get(sentence - 1)
                                .sentence()
                                .block());
    }

    /** At the head of a paragraph "he" is the one of whom the text speaks at least twice as often as of any other man. */
    private Optional<Referent> protagonist(int sentence, Gender gender, Set<String> excluded) {
        Map<Referent, Integer> counts = new LinkedHashMap<>();
        Map<Referent, Integer> last = new LinkedHashMap<>();
        for (int i = Math.max(0, people.size() - MEMORY); i < people.size(); i++) {
            Seen s = people.get(i);
            if (fits(s.referent, gender) && !excluded.contains(s.referent.key())) {
                counts.merge(s.referent, 1, Integer::sum);
                last.put(s.referent, s.sentence);
            }
        }
        List<Referent> sorted = counts.keySet().stream()
                .sorted((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)))
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        Referent first = sorted.get(0);
        int most = counts.getOrDefault(first, 0);
        boolean clear = most >= LEAST_OF_PROTAGONIST
                && (sorted.size() == 1 || most >= 2 * counts.getOrDefault(sorted.get(1), 0));
        boolean near = sentence - last.getOrDefault(first, 0) <= 2 * REACH;
        return clear && near ? Optional.of(first) : Optional.empty();
    }

    /** Of those who fit, the one subject, or that of the last verb; without a subject the only one; of two side by side none. */
    private static Optional<Referent> choose(List<Seen> seen) {
        Set<Referent> subjects = new LinkedHashSet<>();
        Set<Referent> all = new LinkedHashSet<>();
        for (Seen s : seen) {
            all.add(s.referent);
            if (s.subject()) {
                subjects.add(s.referent);
            }
        }
        if (subjects.size() == 1) {
            return subjects.stream().findFirst();
        }
        if (all.size() == 1) {
            return all.stream().findFirst();
        }
        int last = seen.stream().mapToInt(Seen::verb).max().orElse(NO_SUBJECT);
        Set<Referent> ofLastVerb = new LinkedHashSet<>();
        seen.stream().filter(s -> s.subject() && s.verb == last).forEach(s -> ofLastVerb.add(s.referent));
        return ofLastVerb.size() == 1 ? ofLastVerb.stream().findFirst() : Optional.empty();
    }

    /** "I" in a quotation: the subject before it, in the sentence or in the last one. */
    private Reference speaker(int sentence, int token) {
        for (int back = 0; back <= 1; back++) {
            List<Seen> subjects = seen(people, sentence - back, back == 0 ? token : Integer.MAX_VALUE).stream()
                    .filter(Seen::subject)
                    .toList();
            if (!subjects.isEmpty()) {
                return Reference.of(subjects.get(subjects.size() - 1).referent, Kind.PRONOUN);
            }
        }
        return Reference.NONE;
    }

    private boolean fits(Referent person, Gender gender) {
        Gender known = document.people().gender(person);
        return known == Gender.UNKNOWN || known == gender;
    }

    /** "They", "the two leaders": the two people of whom the text spoke together last. */
    private Reference plural(int sentence, int token) {
        return pairOfPeople(sentence, token, Optional.empty(), Set.of());
    }

    /** @param excluded the keys of those who cannot be meant, such as the subject of the clause */
    private Reference pairOfPeople(int sentence, int token, Optional<Title> title, Set<String> excluded) {
        for (int back = 0; back <= REACH; back++) {
            Set<Referent> here = new LinkedHashSet<>();
            Set<Referent> subjects = new LinkedHashSet<>();
            for (Seen s : seen(people, sentence - back, back == 0 ? token : Integer.MAX_VALUE)) {
                if (!excluded.contains(s.referent.key())
                        && (title.isEmpty() || offices.holds(s.referent, title.get(), Optional.empty()))) {
                    here.add(s.referent);
                    if (s.subject()) {
                        subjects.add(s.referent);
                    }
                }
            }
            if (here.size() == 2) {
                return new Reference(List.copyOf(here), Kind.PAIR);
            }
            if (subjects.size() == 2) {
                return new Reference(List.copyOf(subjects), Kind.PAIR);
            }
            if (here.size() > 2) {
                return Reference.NONE;
            }
        }
        return pairOfDocument(title, excluded);
    }

    /** In a text that speaks of two people far more than of others, they are the pair. */
    private Reference pairOfDocument(Optional<Title> title, Set<String> excluded) {
        Map<Referent, Integer> counts = new LinkedHashMap<>();
        for (Seen s : people) {
            if (!excluded.contains(s.referent.key())
                    && (title.isEmpty() || offices.holds(s.referent, title.get(), Optional.empty()))) {
                counts.merge(s.referent, 1, Integer::sum);
            }
        }
        return new Reference(topTwo(counts), Kind.PAIR);
    }

    private static List<Referent> topTwo(Map<Referent, Integer> counts) {
        List<Map.Entry<Referent, Integer>> sorted = counts.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .toList();
        boolean clear = sorted.size() == 2
                || sorted.size() > 2
                        && sorted.get(1).getValue() >= 2 * sorted.get(2).getValue();
        return clear ? List.of(sorted.get(0).getKey(), sorted.get(1).getKey()) : List.of();
    }

    // ---- descriptions

    private Reference described(int sentence, Nominal nominal, OfficePhrase phrase, Set<String> excluded) {
        int token = nominal.from();
        if (!phrase.relation().isEmpty()) {
            boolean two =
                    phrase.determiner().contains("two") || phrase.determiner().contains("both");
            return phrase.plural() && two
                    ? pairOfPeople(sentence, token, Optional.empty(), excluded)
                    : counterpart(sentence, token, phrase);
        }
        if (phrase.offices().isEmpty()) {
            return Reference.NONE;
        }
        OfficeMention office = phrase.offices().get(0);
        Optional<Referent> state = office.body().or(phrase::state);
        if (phrase.plural()) {
            boolean two = phrase.determiner().contains("two")
                    || phrase.determiner().contains("both")
                    || phrase.determiner().equals("the");
            if (!two || state.isPresent()) {
                return Reference.NONE;
            }
            boolean anyLeader = office.known().name().equals("Leader")
                    || office.known().name().equals("Head");
            return pairOfPeople(sentence, token, anyLeader ? Optional.empty() : Optional.of(office.known()), excluded);
        }
        if (phrase.determiner().equals("a")
                || phrase.determiner().equals("an")
                || office.tenure() != OfficeMention.Tenure.HELD) {
            return Reference.NONE;
        }
        Optional<Referent> owner = possessorState(nominal);
        Optional<Referent> of = state.or(() -> owner);
        Optional<Referent> known = lastHolder(sentence, token, office.known(), of);
        if (known.isPresent()) {
            return Reference.of(known.get(), Kind.DESCRIPTION);
        }
        return of.filter(s -> s.is(EntityType.STATE))
                .flatMap(s -> offices.holder(office.known(), s))
                .map(holder -> Reference.of(holder, Kind.DESCRIPTION))
                .orElse(Reference.NONE);
    }

    private Optional<Referent> possessorState(Nominal nominal) {
        return owner(nominal).referents().stream()
                .filter(r -> r.is(EntityType.STATE))
                .findFirst();
    }

    /** The last person before this place, or failing that after it, who holds such an office. */
    private Optional<Referent> lastHolder(int sentence, int token, Title title, Optional<Referent> state) {
        Set<Referent> holders = new LinkedHashSet<>();
        for (int i = people.size() - 1; i >= 0 && i > people.size() - MEMORY; i--) {
            Seen s = people.get(i);
            boolean before = s.sentence < sentence || s.sentence == sentence && s.token < token;
            if (before && offices.holds(s.referent, title, state)) {
                holders.add(s.referent);
            }
        }
        Optional<Referent> registered = holders.size() < 2
                ? Optional.empty()
                : holders.stream()
                        .filter(p -> offices.isRegistered(p, title, state))
                        .findFirst();
        if (!holders.isEmpty()) {
            return registered.isPresent() ? registered : holders.stream().findFirst();
        }
        if (state.isEmpty()) {
            return Optional.empty();
        }
        List<Referent> all = document.people().all().stream()
                .filter(p -> offices.holds(p, title, state))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** "His Vietnamese counterpart", "his host": the other one, of that state. */
    private Reference counterpart(int sentence, int token, OfficePhrase phrase) {
        if (phrase.plural()) {
            return Reference.NONE;
        }
        Reference owner = isPersonal(phrase.determiner())
                ? pronoun(sentence, token, phrase.determiner(), Set.of())
                : Reference.NONE;
        Set<String> others = new HashSet<>();
        owner.referents().forEach(r -> others.add(r.key()));
        if (!MUTUAL.contains(phrase.relation())
                || owner.isEmpty() && phrase.state().isEmpty()) {
            return Reference.NONE;
        }
        for (int i = people.size() - 1; i >= 0 && i > people.size() - MEMORY; i--) {
            Seen s = people.get(i);
            boolean ofState =
                    phrase.state().isEmpty() || offices.homeState(s.referent).equals(phrase.state());
            if (!others.contains(s.referent.key()) && ofState && sentence - s.sentence <= 2 * REACH) {
                boolean sameSort = owner.isEmpty()
                        || phrase.state().isPresent()
                        || sharesSort(owner.referents().get(0), s.referent);
                if (sameSort) {
                    return Reference.of(s.referent, Kind.COUNTERPART);
                }
            }
        }
        return phrase.state()
                .flatMap(state -> titleOf(owner).flatMap(title -> offices.holder(title, state)))
                .map(holder -> Reference.of(holder, Kind.COUNTERPART))
                .orElse(Reference.NONE);
    }

    private boolean sharesSort(Referent one, Referent other) {
        return document.people().offices(one).stream()
                        .anyMatch(office -> offices.holds(other, office.known(), Optional.empty()))
                || document.people().offices(one).isEmpty();
    }

    private Optional<Title> titleOf(Reference person) {
        return person.referents().stream()
                .findFirst()
                .flatMap(p -> document.people().offices(p).stream().findFirst())
                .map(OfficeMention::known);
    }

    // ---- common nouns: countries and sides

    private Reference common(int sentence, Nominal nominal, Set<String> excluded) {
        String noun = nominal.noun();
        if (noun.equals("capital") && !nominal.plural()) {
            return capital(nominal);
        }
        if (noun.equals("city")
                && nominal.determiner().equals("the")
                && nominal.words().size() == 1) {
            return lastCity(sentence)
                    .map(city -> Reference.of(city, Kind.COUNTRY))
                    .orElse(Reference.NONE);
        }
        String determiner = nominal.determiner();
        boolean two = determiner.contains("two") || determiner.contains("both") || nominal.hasWord("two");
        if (nominal.plural()
                && (two || determiner.equals("the"))
                && STATE_PAIRS.contains(noun)
                && nominal.names().isEmpty()
                && nominal.possessor().isEmpty()) {
            boolean vague = !two && !noun.equals("side") && !noun.equals("country");
            return vague ? Reference.NONE : pairOfStates(sentence, nominal.from());
        }
        if (nominal.plural() && two && PEOPLE_PAIRS.contains(noun)) {
            return pairOfPeople(sentence, nominal.from(), Optional.empty(), excluded);
        }
        if (!nominal.plural() && ONE_STATE.contains(noun) && nominal.possessor().isEmpty()) {
            if (isPersonal(determiner)) {
                return owner(nominal).referents().stream()
                        .findFirst()
                        .flatMap(offices::homeState)
                        .map(state -> Reference.of(state, Kind.PRONOUN))
                        .orElse(Reference.NONE);
            }
            if (determiner.equals("the")
                    && nominal.names().isEmpty()
                    && nominal.words().size() <= 2) {
                return lastState(sentence, nominal.from());
            }
        }
        return Reference.NONE;
    }

    /** "It", "its": the one state that was the subject before it, in the sentence or in the last one. */
    private Reference subjectState(int sentence, int token) {
        for (int back = 0; back <= 1; back++) {
            Set<Referent> subjects = new LinkedHashSet<>();
            for (Seen s : seen(states, sentence - back, back == 0 ? token : Integer.MAX_VALUE)) {
                if (s.subject()) {
                    subjects.add(s.referent);
                }
            }
            if (subjects.size() == 1) {
                return Reference.of(subjects.iterator().next(), Kind.COUNTRY);
            }
            if (subjects.size() > 1) {
                return Reference.NONE;
            }
        }
        return Reference.NONE;
    }

    /** "The Georgian capital", "Chile's capital": the city. */
    private Reference capital(Nominal nominal) {
        List<Referent> states = new ArrayList<>();
        for (Mention name : nominal.names()) {
            if (name instanceof EntityMention entity && entity.entity().is(EntityType.STATE)) {
                states.add(entity.entity());
            }
        }
        possessorState(nominal).ifPresent(states::add);
        return states.size() == 1
                ? offices.capitalOf(states.get(0))
                        .map(city -> Reference.of(city, Kind.DESCRIPTION))
                        .orElse(Reference.NONE)
                : Reference.NONE;
    }

    private Reference pairOfStates(int sentence, int token) {
        for (int back = 0; back <= REACH; back++) {
            Set<Referent> here = new LinkedHashSet<>();
            for (Seen s : seen(states, sentence - back, back == 0 ? token : Integer.MAX_VALUE)) {
                here.add(s.referent);
            }
            if (here.size() == 2) {
                return new Reference(List.copyOf(here), Kind.PAIR);
            }
            if (here.size() > 2) {
                break;
            }
        }
        Map<Referent, Integer> counts = new LinkedHashMap<>();
        for (Seen s : states) {
            counts.merge(s.referent, 1, Integer::sum);
        }
        return new Reference(topTwo(counts), Kind.PAIR);
    }

    /** "The country": the one that the text spoke of last, unless two stand side by side. */
    private Reference lastState(int sentence, int token) {
        for (int back = 0; back <= 2; back++) {
            Set<Referent> here = new LinkedHashSet<>();
            for (Seen s : seen(states, sentence - back, back == 0 ? token : Integer.MAX_VALUE)) {
                here.add(s.referent);
            }
            if (here.size() == 1) {
                return Reference.of(here.iterator().next(), Kind.COUNTRY);
            }
            if (here.size() > 1) {
                return new Reference(foremost(here), Kind.COUNTRY);
            }
        }
        return Reference.NONE;
    }

    /** Of several, the one of which the text speaks at least twice as often as of any other. */
    private List<Referent> foremost(Set<Referent> candidates) {
        List<Referent> sorted = candidates.stream()
                .sorted((a, b) -> Long.compare(count(b), count(a)))
                .toList();
        return count(sorted.get(0)) >= 2 * count(sorted.get(1)) ? List.of(sorted.get(0)) : List.of();
    }

    private long count(Referent state) {
        return states.stream().filter(s -> s.referent.equals(state)).count();
    }

    /** {@return the two states that the text speaks of together around a place} */
    List<Referent> statePair(int sentence) {
        return pairOfStates(sentence, Integer.MAX_VALUE).referents();
    }

    /** {@return the city that the text named last, in a sentence or at most two before it: where "he arrived" without a goal} */
    Optional<Referent> lastCity(int sentence) {
        for (int i = cities.size() - 1; i >= 0 && cities.get(i).sentence >= sentence - 2; i--) {
            Seen seen = cities.get(i);
            if (seen.sentence < sentence && offices.isCity(seen.referent)) {
                return Optional.of(seen.referent);
            }
        }
        return Optional.empty();
    }

    /** {@return the person whom the text had as its subject last before a sentence} */
    @Nullable
    Referent lastSubject(int sentence) {
        for (int i = people.size() - 1; i >= 0 && i > people.size() - MEMORY; i--) {
            if (people.get(i).sentence < sentence && people.get(i).subject()) {
                return people.get(i).referent;
            }
        }
        return null;
    }

    /** What a list, sorted by the order of the text, holds of one sentence before a word of it. */
    private static List<Seen> seen(List<Seen> all, int sentence, int beforeToken) {
        List<Seen> found = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence >= sentence; i--) {
            if (all.get(i).sentence == sentence && all.get(i).token < beforeToken) {
                found.add(0, all.get(i));
            }
        }
        return found;
    }
}
