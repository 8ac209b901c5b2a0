package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.extract.Unit.VerbGroup.Form;
import org.chancery.fact.EntityType;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention;
import org.chancery.language.Mention.DateMention;
import org.chancery.language.Mention.DescriptionMention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.Manner;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.Mention.QuantityMention;
import org.chancery.language.Quantity;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Token.Tag;

/** Divides a sentence into noun phrases, verb groups, times and what joins them. */
final class Chunker {

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "him",
            "them",
            "it",
            "himself",
            "herself",
            "themselves",
            "we",
            "us",
            "i",
            "you",
            "both",
            "hers",
            "theirs");
    /** What a visit is called, which the tagger may take for a noun: "a three-day official visit". */
    private static final Set<String> KINDS_OF_VISIT = Set.of("official", "state", "working", "courtesy", "day", "way");

    /** Verbs whose form in -s behind a name the tagger may take for a noun: "X travels on to Y". */
    private static final Set<String> MOTION =
            Set.of("travel", "fly", "head", "go", "come", "arrive", "land", "depart", "jet", "sail", "leave");

    /** Adjectives that stand for a meeting when no noun follows: "a bilateral with X". */
    private static final Set<String> MEETINGS = Set.of("bilateral", "trilateral", "quadrilateral");

    private static final Set<String> PARTS_OF_TIME = Set.of(
            "month", "year", "week", "day", "morning", "evening", "afternoon", "night", "weekend", "time", "hour");

    private static final Set<String> TOWARDS = Set.of("to", "on", "in", "for", "into", "from");

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "where", "whose");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "when",
            "while",
            "because",
            "although",
            "though",
            "if",
            "unless",
            "whereas",
            "whether",
            "once",
            "how",
            "why",
            "what");
    /** Prepositions that a clause may follow as well. */
    private static final Set<String> DOUBLE = Set.of("after", "before", "since", "until", "as");

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ll", "wo");
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "s", "re");
    /** The longest "aside", in words. */
    private static final int LONGEST_ASIDE = 5;

    /** What a noun may stand before only when it says of what kind it is. */
    private static final Set<EntityType> NEEDS_KIND =
            Set.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY, EntityType.PLACE);

    private static final Set<String> EVENT_NOUNS = Set.of(
            "visit",
            "visits",
            "talk",
            "talks",
            "call",
            "calls",
            "trip",
            "tour",
            "stay",
            "deal",
            "pact",
            "welcome",
            "support",
            "plan",
            "plans",
            "host",
            "guest",
            "increase",
            "rise",
            "award",
            "meeting",
            "summit",
            "export",
            "exports",
            "import",
            "imports",
            "trade",
            "order",
            "request",
            "offer",
            "vote",
            "attack",
            "drop",
            "fall",
            "dinner",
            "lunch");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "to",
            "with",
            "without",
            "between",
            "among",
            "amongst",
            "amid",
            "against",
            "about",
            "into",
            "through",
            "during",
            "over",
            "under",
            "toward",
            "towards",
            "within",
            "across",
            "following",
            "ahead",
            "including",
            "via",
            "upon",
            "alongside",
            "despite",
            "like",
            "than",
            "outside",
            "inside",
            "near",
            "around",
            "along",
            "concerning",
            "regarding",
            "per",
            "throughout",
            "beyond",
            "besides",
            "except",
            "versus",
            "vs",
            "onto");

    private final AnalyzedSentence analyzed;
    private final Sentence sentence;
    private final Verbs verbs;
    private final WordLists lists;
    private final @Nullable Mention[] mentionAt;
    private final @Nullable AgreementPhrase[] agreementAt;
    private final List<Unit> units = new ArrayList<>();

    Chunker(AnalyzedSentence analyzed, Verbs verbs, WordLists lists, List<AgreementPhrase> agreements) {
        this.analyzed = analyzed;
        this.verbs = verbs;
        this.sentence = retagged(analyzed.sentence(), verbs);
        this.lists = lists;
        this.mentionAt = new Mention[sentence.size()];
        this.agreementAt = new AgreementPhrase[sentence.size()];
        for (AgreementPhrase agreement : agreements) {
            agreementAt[agreement.from()] = agreement;
        }
        for (Mention mention : analyzed.mentions()) {
            boolean inAgreement =
                    agreements.stream().anyMatch(a -> mention.from() >= a.from() && mention.from() < a.to());
            if (!inAgreement) {
                mentionAt[mention.from()] = mention;
            }
        }
    }

    /**
     * What the tagger takes amiss: a base form behind an article, adjective or possessive is a noun ("official visit"), a known
     * verb in -ing between "to" and a name is a verb ("look forward to seeing X").
     */
    private static Sentence retagged(Sentence sentence, Verbs verbs) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Token first = tokens.get(0);
        boolean opensWithEvent = tokens.size() > 1
                && first.tag() == Tag.VERB
                && EVENT_NOUNS.contains(first.folded())
                && tokens.get(1).tag() == Tag.ADP;
        if (opensWithEvent) {
            tokens.set(0, first.tagged(Tag.NOUN));
        }
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            boolean opened = before.tag() == Tag.ADJ
                    || before.tag() == Tag.DET
                    || KINDS_OF_VISIT.contains(before.folded())
                    || POSSESSIVES.contains(before.folded())
                    || before.isPossessive();
            String word = token.folded();
            if (token.tag() == Tag.VERB
                    && opened
                    && !word.endsWith("ed")
                    && !word.endsWith("ing")
                    && EVENT_NOUNS.contains(word)) {
                tokens.set(i, token.tagged(Tag.NOUN));
            }
            boolean past = verbs.isIrregularPast(word)
                    && token.text().equals(word)
                    && (token.tag() == Tag.ADJ || token.tag() == Tag.NOUN || token.tag() == Tag.PROPN)
                    && (before.isMark(',') || before.is("and"))
                    && i + 1 < tokens.size()
                    && (tokens.get(i + 1).isCapitalized()
                            || tokens.get(i + 1).tag() == Tag.NUM
                            || tokens.get(i + 1).tag() == Tag.DET);
            boolean enRoute = word.equals("en")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("route");
            if (enRoute) {
                tokens.set(i, token.tagged(Tag.ADP));
            }
            boolean together = before.is("co")
                    && token.isMark('-')
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).tag() == Tag.VERB;
            if (together) {
                tokens.set(i - 1, before.tagged(Tag.ADV));
                tokens.set(i, token.tagged(Tag.ADV));
            }
            boolean perfect = verbs.isIrregularParticiple(word)
                    && (token.tag() == Tag.ADJ || token.tag() == Tag.NOUN)
                    && (before.is("had") || before.is("has") || before.is("have"));
            boolean bilateral = token.tag() == Tag.ADJ
                    && MEETINGS.contains(word)
                    && i + 1 < tokens.size()
                    && (tokens.get(i + 1).tag() == Tag.ADP
                            || tokens.get(i + 1).tag() == Tag.PUNCT
                            || tokens.get(i + 1).tag() == Tag.VERB
                            || tokens.get(i + 1).tag() == Tag.AUX);
            boolean talks = word.equals("talks") && token.tag() == Tag.VERB && before.tag() == Tag.VERB;
            if (bilateral || talks) {
                tokens.set(i, token.tagged(Tag.NOUN));
            }
            if (past || perfect) {
                tokens.set(i, token.tagged(Tag.VERB));
            }
            boolean seeing = before.is("to")
                    && (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN)
                    && token.text().equals(word)
                    && word.endsWith("ing")
                    && verbs.isKnown(verbs.base(word))
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isCapitalized();
            if (seeing) {
                tokens.set(i, token.tagged(Tag.VERB));
            }
            boolean misread = token.tag() == Tag.ADV && word.equals("ally")
                    || token.tag() == Tag.PUNCT && !word.isEmpty() && Character.isLetter(word.charAt(0));
            if (misread) {
                tokens.set(i, token.tagged(Tag.NOUN));
            }
        }
        return new Sentence(sentence.block(), tokens);
    }

    /** {@return whether a word is "his", "their" or the like} */
    static boolean isPossessive(Token token) {
        return POSSESSIVES.contains(token.folded());
    }

    /** {@return whether a folded word is a preposition} */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    List<Unit> chunk() {
        int i = 0;
        while (i < sentence.size()) {
            int to = next(i);
            i = Math.max(to, i + 1);
        }
        return List.copyOf(units);
    }

    private int next(int i) {
        if (mentionAt[i] instanceof DateMention date && !isNominalDate(i, date)) {
            units.add(new Time(date));
            return date.to();
        }
        int behind = behindAside(i);
        if (behind > i) {
            units.add(new Joint(i, behind, Kind.OTHER, word(i)));
            return behind;
        }
        if (beginsVerb(i)) {
            return verb(i);
        }
        if (beginsNominal(i)) {
            return nominal(i);
        }
        units.add(joint(i));
        return i + 1;
    }

    /** In "the 2015 free trade agreement" the year belongs to the noun phrase. */
    private boolean isNominalDate(int i, DateMention date) {
        boolean year = date.to() == i + 1 && word(i).matches("(1[89]|20)\\d\\d");
        return year
                && i > 0
                && (word(i - 1).equals("the") || word(i - 1).equals("a") || POSSESSIVES.contains(word(i - 1)))
                && date.to() < sentence.size()
                && (isNounLike(date.to()) || agreementAt[date.to()] != null);
    }

    /** {@return the place behind "in turn", "for the first time" and the like, or {@code i} itself; "as well as" is none} */
    private int behindAside(int i) {
        StringBuilder words = new StringBuilder(word(i));
        int behind = i;
        for (int k = i + 1; k < Math.min(sentence.size(), i + LONGEST_ASIDE) && mentionAt[k] == null; k++) {
            words.append(' ').append(word(k));
            if (lists.is("aside", words.toString())) {
                behind = k + 1;
            }
        }
        return behind;
    }

    // ---- joints

    private Joint joint(int i) {
        Token token = sentence.token(i);
        String word = token.folded();
        Kind kind;
        if (token.isMark(',')) {
            kind = Kind.COMMA;
        } else if (word.equals("and") || word.equals("or") || token.isMark('&') || token.isMark('/')) {
            kind = Kind.AND;
        } else if (word.equals("but") || word.equals("nor")) {
            kind = Kind.AND;
        } else if (token.isMark('(') || token.isMark('[')) {
            kind = Kind.OPEN;
        } else if (token.isMark(')') || token.isMark(']')) {
            kind = Kind.CLOSE;
        } else if (RELATIVES.contains(word)) {
            kind = Kind.RELATIVE;
        } else if (word.equals("as") && i > 0 && word(i - 1).equals("such")) {
            kind = Kind.PREPOSITION;
        } else if (DOUBLE.contains(word)) {
            kind = startsClause(i + 1) ? Kind.SUBORDINATOR : Kind.PREPOSITION;
        } else if (SUBORDINATORS.contains(word)) {
            kind = word.equals("that") && isRelativeThat(i) ? Kind.RELATIVE : Kind.SUBORDINATOR;
        } else if (PREPOSITIONS.contains(word) || token.tag() == Tag.ADP && token.isWord()) {
            kind = Kind.PREPOSITION;
        } else if (!token.isWord()) {
            kind = Kind.MARK;
        } else {
            kind = Kind.OTHER;
        }
        return new Joint(i, i + 1, kind, word.isEmpty() ? token.text() : word);
    }

    /** "That" behind a noun phrase and before a verb is a relative. */
    private boolean isRelativeThat(int i) {
        return !units.isEmpty()
                && units.get(units.size() - 1) instanceof Nominal before
                && i + 1 < sentence.size()
                && (beginsVerb(i + 1) || before.agreement().isPresent() && beginsNominal(i + 1));
    }

    /** A subject and a finite verb stand within reach. */
    private boolean startsClause(int i) {
        for (int k = i; k < Math.min(sentence.size(), i + 14); k++) {
            Token token = sentence.token(k);
            if (token.isMark(',') || token.isMark(';') || token.isMark('.')) {
                return false;
            }
            if (mentionAt[k] != null && k > i) {
                k = mentionAt[k].to() - 1;
                continue;
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
                String word = token.folded();
                boolean finite = !word.endsWith("ing") && !(k > 0 && word(k - 1).equals("to"));
                return finite && k > i;
            }
        }
        return false;
    }

    // ---- verbs

    private boolean beginsVerb(int i) {
        Token token = sentence.token(i);
        String word = token.folded();
        if (mentionAt[i] != null && !(mentionAt[i] instanceof QuantityMention)) {
            return false;
        }
        if (agreementAt[i] != null
                || word.equals("including")
                || word.equals("following")
                || word.equals("according")
                || word.equals("concerning")
                || word.equals("regarding")) {
            return false;
        }
        if (word.equals("to")) {
            return i + 1 < sentence.size() && isBaseVerb(skipAdverbs(i + 1));
        }
        if (token.tag() == Tag.AUX || token.tag() == Tag.VERB && !isAttributive(i) || isGerundBehindPreposition(i)) {
            return true;
        }
        if (token.tag() == Tag.ADV || word.equals("not")) {
            int verb = skipAdverbs(i);
            return verb < sentence.size()
                    && verb > i
                    && sentence.token(verb).tag() == Tag.VERB
                    && mentionAt[verb] == null
                    && !isAttributive(verb);
        }
        boolean nounLike = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.ADJ;
        return nounLike && isHeadlineVerb(i);
    }

    /** "Looks forward to welcoming X", "after signing the treaty": a known verb in -ing, whatever the tagger says. */
    private boolean isGerundBehindPreposition(int i) {
        Token token = sentence.token(i);
        return i > 0
                && i + 1 < sentence.size()
                && token.folded().endsWith("ing")
                && token.text().equals(token.folded())
                && (PREPOSITIONS.contains(word(i - 1)) || DOUBLE.contains(word(i - 1)))
                && verbs.isKnown(verbs.base(token.folded()))
                && (isName(i + 1)
                        || sentence.token(i + 1).tag() == Tag.DET
                        || sentence.token(i + 1).tag() == Tag.PRON);
    }

    private boolean isName(int i) {
        return mentionAt[i] instanceof PersonMention || mentionAt[i] instanceof EntityMention;
    }

    private int skipAdverbs(int i) {
        int at = i;
        while (at < sentence.size()
                && mentionAt[at] == null
                && (sentence.token(at).tag() == Tag.ADV || word(at).equals("not"))) {
            at++;
        }
        return at;
    }

    private boolean isBaseVerb(int i) {
        if (i >= sentence.size() || mentionAt[i] != null && !(mentionAt[i] instanceof QuantityMention)) {
            return false;
        }
        Token token = sentence.token(i);
        return token.tag() == Tag.VERB
                || token.tag() == Tag.AUX
                || token.tag() == Tag.NOUN
                        && verbs.isKnown(token.folded())
                        && !token.folded().equals("talks")
                        && token.text().equals(token.folded());
    }

    /** A participle before a noun qualifies it: "the visiting president", "a planned visit", "growing relations". */
    private boolean isAttributive(int i) {
        String word = word(i);
        boolean visitor = word.equals("visiting")
                && i + 1 < sentence.size()
                && (mentionAt[i + 1] instanceof PersonMention || mentionAt[i + 1] instanceof DescriptionMention);
        if (visitor) {
            return true;
        }
        if (!word.endsWith("ing") && !verbs.isParticiple(word) || i == 0 || i + 1 >= sentence.size()) {
            return false;
        }
        Token before = sentence.token(i - 1);
        boolean opened = before.tag() == Tag.DET
                || before.tag() == Tag.ADJ
                || POSSESSIVES.contains(before.folded())
                || before.isPossessive();
        boolean nounBehind = isNounLike(i + 1) || sentence.token(i + 1).tag() == Tag.ADJ;
        return opened && nounBehind;
    }

    /** A headline's "Xi hosts Macron" and "Russia thanks Vietnam": a known verb form between two names. */
    private boolean isHeadlineVerb(int i) {
        if (i == 0 || units.isEmpty()) {
            return false;
        }
        Unit last = units.get(units.size() - 1);
        if (last instanceof Joint joint && joint.is(Kind.RELATIVE) && isVerbForm(i) && mentionAt[i + 1] != null) {
            return true;
        }
        if (!isVerbForm(i) && !isPastForm(i) && !(isPluralForm(i) && isSecondOfTwo(last.from()))) {
            return false;
        }
        boolean actor = last instanceof Nominal nominal
                && nominal.head()
                        .filter(h -> h instanceof PersonMention
                                || h instanceof EntityMention e && e.manner() != Manner.ADJECTIVE)
                        .isPresent()
                && nominal.to() == i;
        return actor;
    }

    /** In "Austria sided with Brazil" the known form in -ed is a verb, whatever the tagger says; what it governs stands behind. */
    private boolean isPastForm(int i) {
        Token token = sentence.token(i);
        return token.tag() == Tag.ADJ
                && token.folded().endsWith("ed")
                && token.text().equals(token.folded())
                && verbs.isKnown(verbs.base(token.folded()))
                && i + 1 < sentence.size()
                && (isName(i + 1)
                        || sentence.token(i + 1).tag() == Tag.DET
                        || sentence.token(i + 1).tag() == Tag.ADP);
    }

    /** "A and B sign": a base form behind two names, with something behind it that can be its object. */
    private boolean isPluralForm(int i) {
        Token token = sentence.token(i);
        boolean verb = verbs.isKnown(token.folded())
                && token.text().equals(token.folded())
                && verbs.base(token.folded()).equals(token.folded())
                && token.tag() != Tag.ADP;
        if (!verb || i + 1 >= sentence.size()) {
            return false;
        }
        Tag next = sentence.token(i + 1).tag();
        return isName(i + 1)
                || next == Tag.DET
                || next == Tag.PRON
                || next == Tag.NUM
                || word(i + 1).equals("to");
    }

    /** {@return whether "and" and another name stand before the noun phrase at the end of what was read} */
    private boolean isSecondOfTwo(int from) {
        int last = units.size() - 1;
        if (last >= 0 && units.get(last).from() >= from) {
            last--;
        }
        return last > 0
                && units.get(last) instanceof Joint joint
                && joint.is(Kind.AND)
                && units.get(last - 1) instanceof Nominal one
                && one.head().isPresent();
    }

    /** {@return whether a word is a known verb in -s with something behind it that can be its object} */
    private boolean isVerbForm(int i) {
        String word = word(i);
        boolean verb = (word.endsWith("s") || verbs.isIrregularPast(word))
                && !word.equals("talks")
                && verbs.isKnown(verbs.base(word))
                && !verbs.base(word).equals(word);
        Tag tag = sentence.token(i).tag();
        boolean nounLike = tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
        if (!verb || !nounLike || i + 1 >= sentence.size()) {
            return false;
        }
        Tag next = sentence.token(i + 1).tag();
        return mentionAt[i + 1] != null && !(mentionAt[i + 1] instanceof DateMention)
                || next == Tag.DET
                || next == Tag.ADJ
                || next == Tag.NUM
                || next == Tag.PRON
                || next == Tag.NOUN
                || next == Tag.PROPN
                || next == Tag.ADV && verbs.isIrregularPast(word)
                || word(i + 1).equals("to") && lists.is("plan", verbs.base(word))
                || TOWARDS.contains(word(i + 1)) && MOTION.contains(verbs.base(word))
                || isQualifiedObject(i + 1);
    }

    /** "Supplies about 15 percent", "supplies liquefied gas": what stands before the object belongs to it. */
    private boolean isQualifiedObject(int i) {
        if (i + 1 >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.token(i).tag();
        Tag behind = sentence.token(i + 1).tag();
        boolean roughly = (tag == Tag.ADV || word(i).equals("about")) && behind == Tag.NUM;
        boolean participle = tag == Tag.VERB && word(i).endsWith("ed") && (behind == Tag.NOUN || behind == Tag.ADJ);
        return roughly || participle;
    }

    private int verb(int i) {
        boolean passive = false;
        boolean negated = false;
        boolean to = false;
        String modal = "";
        boolean auxiliary = false;
        boolean beBefore = false;
        boolean gotBefore = false;
        int main = -1;
        int at = i;
        while (at < sentence.size() && (mentionAt[at] == null || mentionAt[at] instanceof QuantityMention)) {
            Token token = sentence.token(at);
            String word = token.folded();
            if (word.equals("to") && at == i) {
                to = true;
            } else if (word.equals("not")
                    || word.equals("never")
                    || word.equals("nt")
                    || word.endsWith("nt") && token.tag() == Tag.AUX && word.length() > 3 && !word.equals("want")) {
                negated = true;
                if (word.equals("wont") || word.equals("wouldnt") || word.equals("couldnt") || word.equals("cant")) {
                    modal = word.startsWith("wo") && !word.startsWith("wou")
                            ? "will"
                            : word.substring(0, word.length() - 2);
                }
                beBefore |= word.startsWith("was")
                        || word.startsWith("is")
                        || word.startsWith("are")
                        || word.startsWith("were");
                auxiliary = true;
            } else if (token.tag() == Tag.ADV) {
                // stands between
            } else if (MODALS.contains(word) && token.tag() == Tag.AUX) {
                modal = word.equals("ll") || word.equals("shall") || word.equals("wo") ? "will" : word;
                auxiliary = true;
            } else if (BE.contains(word) && token.tag() == Tag.AUX
                    || word.equals("been")
                    || word.equals("being")
                    || word.equals("be")) {
                beBefore = true;
                auxiliary = true;
                main = at;
            } else if (token.tag() == Tag.AUX
                    || (word.equals("has")
                                    || word.equals("had")
                                    || word.equals("have")
                                    || word.equals("did")
                                    || word.equals("does")
                                    || word.equals("do"))
                            && auxiliaryFollowed(at)) {
                auxiliary = true;
                main = at;
            } else if ((word.equals("got") || word.equals("gets")) && auxiliaryFollowed(at)) {
                gotBefore = true;
            } else if (token.tag() == Tag.VERB
                    || beBefore
                            && word.endsWith("ing")
                            && verbs.isKnown(verbs.base(word))
                            && at + 1 < sentence.size()
                            && beginsNominal(at + 1)
                    || main < 0
                            && (at == i && (isHeadlineVerb(at) || isGerundBehindPreposition(at))
                                    || to && isBaseVerb(at))) {
                main = at;
                passive = (beBefore || gotBefore) && verbs.isParticiple(word) && !word.endsWith("ing");
                at++;
                break;
            } else {
                break;
            }
            at++;
        }
        if (main < 0) {
            units.add(new Joint(i, i + 1, Kind.OTHER, word(i)));
            return i + 1;
        }
        int end = Math.max(main + 1, at);
        while (end > main + 1 && sentence.token(end - 1).tag() == Tag.ADV && end - 1 > main) {
            end--;
        }
        String word = word(main);
        Form form = to
                ? Form.INFINITIVE
                : auxiliary
                        ? Form.FINITE
                        : word.endsWith("ing") && verbs.base(word).length() < word.length()
                                ? Form.GERUND
                                : verbs.isParticiple(word) && !verbs.isPast(word) ? Form.PARTICIPLE : Form.FINITE;
        String base = verbs.base(word);
        int behind = behindParticles(base, end);
        for (int k = end; k < behind; k++) {
            base += " " + word(k);
        }
        units.add(new VerbGroup(i, behind, base, main, passive, negated, modal, form));
        return behind;
    }

    /** {@return the place behind "off", "short" or "on hold" when with the verb they stand in a list of verbs, else the place given} */
    private int behindParticles(String base, int end) {
        StringBuilder words = new StringBuilder(base);
        int behind = end;
        for (int k = end; k < Math.min(sentence.size(), end + 2) && mentionAt[k] == null; k++) {
            words.append(' ').append(word(k));
            if (lists.isVerb(words.toString())) {
                behind = k + 1;
            }
        }
        return behind;
    }

    private boolean auxiliaryFollowed(int i) {
        int at = skipAdverbs(i + 1);
        return at < sentence.size()
                && (sentence.token(at).tag() == Tag.VERB || sentence.token(at).tag() == Tag.AUX)
                && mentionAt[at] == null;
    }

    // ---- noun phrases

    private boolean beginsNominal(int i) {
        if (mentionAt[i] != null || agreementAt[i] != null) {
            return true;
        }
        Token token = sentence.token(i);
        if (PRONOUNS.contains(token.folded()) && token.isWord()) {
            return true;
        }
        if (RELATIVES.contains(token.folded()) && !token.is("whose")) {
            return false;
        }
        if (SUBORDINATORS.contains(token.folded()) && token.tag() != Tag.DET) {
            return false;
        }
        return switch (token.tag()) {
            case DET, NOUN, PROPN, ADJ, NUM -> token.isWord() && !PREPOSITIONS.contains(token.folded());
            case PRON -> POSSESSIVES.contains(token.folded());
            case VERB -> isAttributive(i);
            default -> false;
        };
    }

    private boolean isNounLike(int i) {
        if (i >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.token(i).tag();
        return mentionAt[i] instanceof EntityMention
                || mentionAt[i] instanceof PersonMention
                || mentionAt[i] instanceof DescriptionMention
                || agreementAt[i] != null
                || (tag == Tag.NOUN || tag == Tag.PROPN) && mentionAt[i] == null;
    }

    /** Gathers one noun phrase; a possessive begins the next one with this as its possessor. */
    private int nominal(int i) {
        int at = i;
        Optional<Nominal> possessor = Optional.empty();
        while (true) {
            Phrase phrase = new Phrase(at);
            int to = phrase.read();
            if (to < sentence.size()
                    && sentence.token(to).isPossessive()
                    && sentence.token(to - 1).end() == sentence.token(to).start()
                    && to + 1 < sentence.size()) {
                Nominal owner = phrase.build(possessor, to);
                if (beginsNominal(to + 1) || sentence.token(to + 1).tag() == Tag.VERB && isAttributive(to + 1)) {
                    possessor = Optional.of(owner);
                    at = to + 1;
                    continue;
                }
                units.add(owner);
                return to + 1;
            }
            if (to == at || phrase.isEmpty()) {
                if (possessor.isPresent()) {
                    units.add(possessor.get());
                }
                units.add(joint(at));
                return at + 1;
            }
            units.add(phrase.build(possessor, to));
            if (sentence.token(to - 1).isMark(',') && to < sentence.size() && !beginsVerb(to)) {
                units.add(new Joint(to - 1, to, Kind.COMMA, ","));
            }
            return to;
        }
    }

    /** The words of one noun phrase while they are gathered. */
    private final class Phrase {

        private final int from;
        private String determiner = "";
        private String pronoun = "";
        private final List<String> words = new ArrayList<>();
        private final List<Mention> names = new ArrayList<>();
        private Optional<Mention> head = Optional.empty();
        private Optional<Quantity> quantity = Optional.empty();
        private Optional<AgreementPhrase> agreement = Optional.empty();
        private int noun = -1;

        Phrase(int from) {
            this.from = from;
        }

        int read() {
            int at = from;
            Token first = sentence.token(at);
            if (PRONOUNS.contains(first.folded())
                    && mentionAt[at] == null
                    && !(first.is("both")
                            && at + 1 < sentence.size()
                            && (isNounLike(at + 1) || sentence.token(at + 1).tag() == Tag.DET))) {
                pronoun = first.folded();
                words.add(pronoun);
                return at + 1;
            }
            at = determiners(at);
            while (at < sentence.size()) {
                int to = part(at);
                if (to < 0) {
                    break;
                }
                at = to;
            }
            return at;
        }

        private int determiners(int i) {
            int at = i;
            while (at < sentence.size() && mentionAt[at] == null && agreementAt[at] == null && at < i + 3) {
                Token token = sentence.token(at);
                boolean smallNumber =
                        at > i && !determiner.isEmpty() && (token.is("two") || token.is("three") || token.is("four"));
                if (token.tag() == Tag.DET
                        || POSSESSIVES.contains(token.folded())
                        || smallNumber
                        || token.is("both")
                        || at == i && token.is("no")) {
                    determiner = determiner.isEmpty() ? token.folded() : determiner + " " + token.folded();
                    at++;
                } else {
                    break;
                }
            }
            return at;
        }

        /** {@return whether an article stands alone, as in "the 20th"} */
        boolean isEmpty() {
            return words.isEmpty()
                    && head.isEmpty()
                    && agreement.isEmpty()
                    && quantity.isEmpty()
                    && !determiner.startsWith("both")
                    && !determiner.startsWith("this");
        }

        /** {@return the place behind the part of the phrase that stands here, or -1 when the phrase is over} */
        private int part(int at) {
            AgreementPhrase named = agreementAt[at];
            if (named != null) {
                if (agreement.isPresent() || head.isPresent()) {
                    return -1;
                }
                agreement = Optional.of(named);
                for (int k = at; k < named.to(); k++) {
                    add(k);
                }
                noun = named.noun();
                return named.to();
            }
            if (agreement.isPresent()) {
                return -1;
            }
            Mention mention = mentionAt[at];
            if (mention instanceof DateMention date) {
                if (noun < 0 && head.isEmpty() && at > from && isNominalDate(at, date)) {
                    add(at);
                    return date.to();
                }
                return -1;
            }
            if (mention instanceof QuantityMention counted) {
                if (noun >= 0 || head.isPresent()) {
                    return -1;
                }
                quantity = Optional.of(counted.quantity());
                for (int k = at; k < counted.to(); k++) {
                    add(k);
                }
                if (!counted.quantity().isMoney() && !counted.quantity().isShare()) {
                    noun = counted.to() - 1;
                }
                return counted.to();
            }
            if (mention != null) {
                return name(at, mention);
            }
            Token token = sentence.token(at);
            if (token.is("and") && joinsModifiers(at)) {
                return at + 1;
            }
            boolean quote = token.text().length() == 1 && "\"“”‘’'".contains(token.text());
            if (quote
                    && noun >= 0
                    && head.isEmpty()
                    && at + 1 < sentence.size()
                    && mentionAt[at + 1] instanceof EntityMention quoted
                    && quoted.manner() == Manner.NAME) {
                return at + 1;
            }
            if (token.isMark('-') || token.isMark('–') || token.isMark('‑')) {
                boolean inner =
                        at > from && at + 1 < sentence.size() && (joined(at) || isNameJoint(at)) && beginsPart(at + 1);
                return inner ? at + 1 : -1;
            }
            if (!token.isWord()
                    || PREPOSITIONS.contains(token.folded()) && token.tag() != Tag.NOUN && !isBetweenHyphens(at)) {
                return -1;
            }
            boolean fits =
                    switch (token.tag()) {
                        case NOUN, PROPN, NUM, X -> true;
                        case ADJ -> true;
                        case VERB -> isAttributive(at) || joinedBefore(at);
                        case ADV ->
                            at + 1 < sentence.size() && sentence.token(at + 1).tag() == Tag.ADJ && noun < 0;
                        case DET, PRON -> false;
                        default -> joinedBefore(at);
                    };
            if (!fits || isHeadlineVerb(at) || isVerbBehindName(at)) {
                return -1;
            }
            if (head.isPresent() && head.get() instanceof PersonMention && !joinedBefore(at)) {
                return token.tag() == Tag.NOUN && names.isEmpty() && determiner.equals("the") ? demote(at) : -1;
            }
            if (head.isPresent()) {
                boolean apart = token.tag() == Tag.NUM || token.tag() == Tag.ADJ && !isNounLike(at + 1);
                return apart ? -1 : demote(at);
            }
            add(at);
            if (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.X) {
                noun = at;
            }
            return at + 1;
        }

        /** In "Russia thanks Vietnam" the noun-like form behind the name is the verb. */
        private boolean isVerbBehindName(int at) {
            boolean actor = head.filter(h -> h instanceof PersonMention
                            || h instanceof EntityMention e
                                    && e.manner() != Manner.ADJECTIVE
                                    && e.entity().type() != EntityType.PLACE)
                    .isPresent();
            return actor
                    && !joinedBefore(at)
                    && (isVerbForm(at) || isPastForm(at) || isPluralForm(at) && isSecondOfTwo(from));
        }

        /** A noun behind a name: the name was no head but qualifies the noun, as in "Vietnam visit". */
        private int demote(int at) {
            names.add(head.orElseThrow());
            head = Optional.empty();
            add(at);
            Tag tag = sentence.token(at).tag();
            noun = tag == Tag.NOUN || tag == Tag.PROPN ? at : noun;
            return at + 1;
        }

        private int name(int at, Mention mention) {
            if (mention instanceof EntityMention entity && entity.manner() == Manner.ADJECTIVE) {
                if (noun >= 0 && !joinedBefore(at) || head.isPresent() && !joinedBefore(at)) {
                    return -1;
                }
                head.ifPresent(names::add);
                head = Optional.empty();
                names.add(mention);
                for (int k = at; k < mention.to(); k++) {
                    add(k);
                }
                return mention.to();
            }
            if (head.isPresent()) {
                boolean chain = joinedBefore(at) || isNameChain(at);
                if (!chain) {
                    return -1;
                }
                names.add(head.get());
            }
            if (noun >= 0
                    && !joinedBefore(at)
                    && (mention instanceof DescriptionMention
                            || !isNamedBy(at, mention)
                            || isSubjectBehind(at, mention))) {
                return -1;
            }
            head = Optional.of(mention);
            for (int k = at; k < mention.to(); k++) {
                add(k);
            }
            return mention.to();
        }

        /** {@return whether the noun before a name says what the name is, as in "the oil company X", and not "after decades X"} */
        private boolean isNamedBy(int at, Mention mention) {
            Token before = sentence.token(at - 1);
            if (!before.isWord() || noun != at - 1 || before.isCapitalized()) {
                return true;
            }
            if (mention instanceof PersonMention && PARTS_OF_TIME.contains(before.folded())) {
                return false;
            }
            if (mention instanceof PersonMention) {
                return !determiner.isEmpty() || Verbs.singular(before.folded()).equals(before.folded());
            }
            return !(mention instanceof EntityMention named)
                    || !NEEDS_KIND.contains(named.entity().type())
                    || lists.is("kind", Verbs.singular(before.folded()));
        }

        /** "During the night X called": behind a prepositional phrase at the head and before a verb a name is the subject. */
        private boolean isSubjectBehind(int at, Mention mention) {
            boolean fronted = units.size() == 1
                    && units.get(0) instanceof Joint joint
                    && joint.is(Kind.PREPOSITION)
                    && sentence.token(at - 1).isWord()
                    && !sentence.token(at - 1).isCapitalized();
            return fronted
                    && mention.to() < sentence.size()
                    && (sentence.token(mention.to()).tag() == Tag.VERB
                            || sentence.token(mention.to()).tag() == Tag.AUX);
        }

        /** "Science and technology centre": two nouns in the singular qualify a third. */
        private boolean joinsNouns(int at) {
            return at > from
                    && at + 2 < sentence.size()
                    && head.isEmpty()
                    && noun == at - 1
                    && isPlainNoun(at - 1)
                    && isPlainNoun(at + 1)
                    && isPlainNoun(at + 2)
                    && Verbs.singular(word(at - 1)).equals(word(at - 1))
                    && Verbs.singular(word(at + 1)).equals(word(at + 1));
        }

        private boolean isPlainNoun(int at) {
            return mentionAt[at] == null
                    && agreementAt[at] == null
                    && sentence.token(at).tag() == Tag.NOUN
                    && !sentence.token(at).isCapitalized();
        }

        /** "Dairy and agricultural projects": both qualify the noun behind. */
        private boolean joinsModifiers(int at) {
            return joinsNouns(at)
                    || at > from
                            && at + 2 < sentence.size()
                            && head.isEmpty()
                            && mentionAt[at + 1] == null
                            && sentence.token(at + 1).tag() == Tag.ADJ
                            && sentence.token(at + 2).tag() == Tag.NOUN
                            && mentionAt[at + 2] == null
                            && (sentence.token(at - 1).tag() == Tag.ADJ || noun == at - 1 && determiner.isEmpty())
                            && !sentence.token(at + 1).isCapitalized();
        }

        /** Two states without a joint before a noun: "the Russia DPRK summit". */
        private boolean isNameChain(int at) {
            Mention before = head.orElseThrow();
            Mention here = mentionAt[at];
            int behind = here == null ? at : here.to();
            return before instanceof EntityMention one
                    && here instanceof EntityMention other
                    && one.entity().type() == other.entity().type()
                    && behind < sentence.size()
                    && sentence.token(behind).tag() == Tag.NOUN
                    && mentionAt[behind] == null;
        }

        private boolean beginsPart(int i) {
            return mentionAt[i] != null
                    || agreementAt[i] != null
                    || sentence.token(i).isWord();
        }

        private boolean joined(int at) {
            return sentence.token(at - 1).end() == sentence.token(at).start()
                    && sentence.token(at).end() == sentence.token(at + 1).start();
        }

        /** A dash with blanks joins two names before a noun: "Hanoi - Moscow Cultural Center". */
        private boolean isNameJoint(int at) {
            return head.isPresent()
                    && head.get() instanceof EntityMention
                    && mentionAt[at + 1] instanceof EntityMention next
                    && next.to() < sentence.size()
                    && isNounLike(next.to());
        }

        /** "One-on-one", "face-to-face". */
        private boolean isBetweenHyphens(int at) {
            return at > from + 1
                    && at + 2 < sentence.size()
                    && sentence.token(at - 1).isMark('-')
                    && sentence.token(at + 1).isMark('-')
                    && joined(at - 1)
                    && joined(at + 1);
        }

        private boolean joinedBefore(int at) {
            return at > from
                    && !sentence.token(at - 1).isWord()
                    && sentence.token(at - 1).text().length() == 1
                    && "-–‑".contains(sentence.token(at - 1).text());
        }

        private void add(int at) {
            String folded = sentence.token(at).folded();
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }

        Nominal build(Optional<Nominal> possessor, int to) {
            boolean bare = noun < 0 && head.isEmpty() && !determiner.isEmpty() && !words.isEmpty();
            if (bare && sentence.token(to - 1).tag() == Tag.ADJ) {
                noun = to - 1;
            }
            boolean named = head.isPresent();
            String word = named || noun < 0 ? "" : sentence.token(noun).folded();
            String singular = Verbs.singular(word);
            boolean plural = !word.equals(singular)
                    || word.equals("talks")
                    || word.equals("people")
                    || head.filter(h -> h instanceof DescriptionMention d
                                    && d.phrase().plural())
                            .isPresent();
            int start = possessor.map(Nominal::from).orElse(from);
            return new Nominal(
                    start,
                    to,
                    head,
                    singular,
                    List.copyOf(words),
                    List.copyOf(names),
                    possessor,
                    determiner,
                    plural,
                    pronoun,
                    quantity,
                    agreement);
        }
    }

    private String word(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).folded() : "";
    }

    AnalyzedSentence sentence() {
        return analyzed;
    }
}
