package org.chancery.language;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Entity.Gender;
import org.chancery.lexicon.Entity.Person;
import org.chancery.lexicon.Name;

/** Reads people's names, known and unknown: capitals, initials, particles, hyphens; never a place glued to a person. */
final class NameGrammar {

    private static final int MOST_WORDS = 7;
    /** An unknown name without a title before it has at most so many words. */
    private static final int MOST_UNTITLED = 4;
    /** So many words may stand between a comma and the title behind it. */
    private static final int REACH_OF_TITLE = 5;

    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "madame",
            "lady",
            "dame",
            "baroness",
            "frau",
            "senora",
            "sheikha",
            "daw",
            "queen",
            "princess",
            "empress");
    private static final Set<String> MALE = Set.of(
            "mr",
            "sir",
            "lord",
            "sheikh",
            "shaikh",
            "herr",
            "monsieur",
            "senor",
            "baron",
            "king",
            "prince",
            "emperor",
            "father");

    private final Lattice lattice;

    NameGrammar(Lattice lattice) {
        this.lattice = lattice;
    }

    /**
     * {@return the name that begins here, honorifics before it skipped, or null}
     *
     * @param expected whether a title before it or the like makes a person's name likely
     */
    @Nullable
    PersonName read(int i, boolean expected) {
        int at = i;
        Gender gender = Gender.UNKNOWN;
        for (int next = lattice.after(at, "honorific"); next > at; next = lattice.after(at, "honorific")) {
            if (!lattice.isCapitalized(at) || next >= lattice.size()) {
                break;
            }
            gender = FEMALE.contains(lattice.word(at))
                    ? Gender.FEMALE
                    : MALE.contains(lattice.word(at)) ? Gender.MALE : gender;
            at = next;
        }
        boolean honorific = at > i;
        PersonName known = known(at, gender);
        int end = run(at, expected || honorific);
        if (known != null && known.to() >= end) {
            return known;
        }
        if (end == at) {
            return honorific ? known(i, Gender.UNKNOWN) : null;
        }
        int words = words(at, end);
        if (!expected && !honorific && !looksLikePerson(at, end, words)) {
            return known;
        }
        if (words == 1 && !expected && !honorific && lattice.isClass(at, "function")) {
            return null;
        }
        return new PersonName(at, end, text(at, end), words, Optional.empty(), gender);
    }

    private @Nullable PersonName known(int i, Gender gender) {
        NameMention mention = lattice.name(i);
        if (mention == null) {
            return null;
        }
        Optional<Name> full = mention.name(name -> name.entity() instanceof Person && name.kind() == Name.Kind.FULL);
        return full.map(name -> new PersonName(
                        i,
                        mention.to(),
                        text(i, mention.to()),
                        words(i, mention.to()),
                        Optional.of((Person) name.entity()),
                        gender))
                .orElse(null);
    }

    /** {@return the word behind a run of capitals that can be a name} */
    private int run(int i, boolean expected) {
        int at = i;
        int end = i;
        int words = 0;
        while (at < lattice.size() && words < MOST_WORDS) {
            Token token = lattice.token(at);
            boolean joined = at > i && lattice.touches(at) && lattice.isMark(at - 1, '-');
            if (joined && token.isWord()) {
                at++;
                end = at;
            } else if (isNameWord(at, words, expected)) {
                words++;
                at++;
                end = at;
            } else if (at > i
                    && (token.isMark('-') || token.isMark('‑'))
                    && lattice.touches(at)
                    && lattice.touches(at + 1)) {
                at++;
            } else if (lattice.isClass(at, "particle")
                    && (words > 0 || !token.isCapitalized() && expected)
                    && particleGoesOn(at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** A particle belongs to a name when a capital or another particle follows. */
    private boolean particleGoesOn(int i) {
        int next = lattice.isMark(i + 1, '-') ? i + 2 : i + 1;
        return !lattice.is(i, "and")
                && (isNameWord(next, 1, true)
                        || lattice.isClass(next, "particle")
                                && next + 1 < lattice.size()
                                && isNameWord(next + 1, 1, true));
    }

    private boolean isNameWord(int i, int words, boolean expected) {
        if (i >= lattice.size()
                || !lattice.isCapitalized(i)
                || lattice.isTime(i)
                || !lattice.token(i).isWord()) {
            return false;
        }
        String word = lattice.word(i);
        if (lattice.isClass(i, "suffix") && words > 0) {
            return true;
        }
        if (words == 1 && lattice.isTitleCase() && isShortName(i - 1)) {
            return false;
        }
        if (words > 0 && beginsKnownPerson(i)
                || lattice.isTitleCase() && isNoName(lattice.token(i).tag())) {
            return false;
        }
        boolean initial =
                lattice.token(i).text().length() <= 2 && lattice.token(i).text().endsWith(".");
        if (initial) {
            return true;
        }
        if (lattice.isClass(i, "function") && !(words > 0 && word.length() <= 4 && expected)) {
            return false;
        }
        if (lattice.isClass(i, "organization noun") && words > 0 || lattice.isClass(i, "place noun") && words > 0) {
            return false;
        }
        if (lattice.title(i) != null && !(words > 0 && lattice.isClass(i, "family"))) {
            return false;
        }
        return !isOtherName(i, words, expected);
    }

    /** A surname by itself, as headlines use it. */
    private boolean isShortName(int i) {
        NameMention mention = lattice.name(i);
        return mention != null
                && mention.name(n -> n.entity() instanceof Person && n.kind() == Name.Kind.SHORT)
                        .isPresent();
    }

    private boolean beginsKnownPerson(int i) {
        NameMention mention = lattice.name(i);
        return mention != null
                && mention.length() > 1
                && mention.name(n -> n.entity() instanceof Person && n.kind() == Name.Kind.FULL)
                        .isPresent();
    }

    static boolean isNoName(Token.Tag tag) {
        return switch (tag) {
            case VERB, AUX, ADP, DET, PRON, ADV, CCONJ, SCONJ, PART -> true;
            default -> false;
        };
    }

    /** A state, organisation or place: "From Moscow Modi flew" names nobody called Moscow Modi. */
    private boolean isOtherName(int i, int words, boolean expected) {
        NameMention mention = lattice.name(i);
        if (mention == null) {
            return false;
        }
        boolean person = mention.of(EntityType.PERSON).isPresent();
        if (person) {
            return false;
        }
        if (mention.length() == 1
                && expected
                && words == 0
                && lattice.isCapitalized(i + 1)
                && lattice.name(i + 1) == null
                && !lattice.isTime(i + 1)
                && mention.of(EntityType.STATE).filter(BodyGrammar::isAdjective).isEmpty()) {
            return false;
        }
        if (mention.length() == 1
                && words == 1
                && (lattice.isClass(i - 1, "given-m") || lattice.isClass(i - 1, "given-f"))
                && mention.of(EntityType.STATE).isEmpty()) {
            return false;
        }
        return mention.name(
                        name -> name.kind() != Name.Kind.SHORT || name.entity().type() != EntityType.PERSON)
                .isPresent();
    }

    private boolean looksLikePerson(int from, int to, int words) {
        if (words < 2) {
            return lattice.token(from).tag() == Token.Tag.PROPN
                    || lattice.token(from).tag() == Token.Tag.X
                    || from > 0
                    || !lattice.isClass(from, "function") && beforeVerb(from + 1);
        }
        if (lattice.isClass(to - 1, "organization noun") || lattice.isClass(to - 1, "place noun")) {
            return false;
        }
        return words <= MOST_UNTITLED && !lattice.isTitleCase() && actsLikePerson(to)
                || lattice.isClass(from, "given-m")
                || lattice.isClass(from, "given-f")
                || lattice.isClass(from, "family") && words <= 4
                || lattice.isClass(to - 1, "suffix");
    }

    /** "Thura Shwe Mann, the speaker of …", "Erwin Sellering (SPD)", "Ada Byrne said": what only people have or do. */
    private boolean actsLikePerson(int to) {
        if (lattice.isClass(to, "speaking")) {
            return true;
        }
        if (lattice.isMark(to, '(')) {
            NameMention inner = lattice.name(to + 1);
            return inner != null && inner.of(EntityType.PARTY).isPresent() && lattice.isMark(inner.to(), ')');
        }
        if (!lattice.isMark(to, ',')) {
            return false;
        }
        int at = to + 1;
        for (int k = 0; k < REACH_OF_TITLE && at < lattice.size(); k++) {
            if (lattice.title(at) != null) {
                return true;
            }
            boolean before = lattice.is(at, "the")
                    || lattice.is(at, "a")
                    || lattice.is(at, "an")
                    || lattice.isClass(at, "former")
                    || lattice.isClass(at, "acting")
                    || lattice.name(at, EntityType.STATE).isPresent()
                    || lattice.isPossessive(at);
            if (!before) {
                return false;
            }
            NameMention state = lattice.name(at);
            at = state != null && state.of(EntityType.STATE).isPresent() ? state.to() : at + 1;
        }
        return false;
    }

    /** At the head of a sentence a single word before a verb can be a surname that the text knows, whatever its tag. */
    private boolean beforeVerb(int i) {
        return i < lattice.size()
                && (lattice.token(i).tag() == Token.Tag.VERB
                        || lattice.token(i).tag() == Token.Tag.AUX
                        || lattice.isMark(i, ',')
                        || lattice.isPossessive(i)
                        || lattice.is(i, "and"));
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (lattice.token(i).isWord()
                    && !lattice.isPossessive(i)
                    && !(lattice.touches(i) && i > from && lattice.isMark(i - 1, '-'))) {
                words++;
            }
        }
        return words;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from && !lattice.touches(i) ? " " : "")
                    .append(lattice.token(i).text());
        }
        return text.toString();
    }
}
