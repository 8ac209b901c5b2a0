package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.Manner;
import org.chancery.language.Mention.PersonMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Token.Tag;
import org.chancery.lexicon.Entity.Treaty;
import org.chancery.resource.ResourceFolder;

/**
 * Finds the words that name or describe an agreement: a noun of agreements with what qualifies it before, and its object
 * behind "on", "for" and the like. "Between" ends the name: behind it stand the parties.
 */
final class AgreementFinder {

    private static final Set<String> LINKS = Set.of(
            "on", "for", "of", "concerning", "regarding", "about", "towards", "toward", "against", "to", "until");
    private static final Set<String> INNER =
            Set.of("and", "the", "of", "on", "for", "in", "to", "a", "at", "from", "until", "against", "with");
    private static final Set<String> WEAK = Set.of(
            "new",
            "several",
            "many",
            "some",
            "other",
            "various",
            "historic",
            "landmark",
            "major",
            "important",
            "key",
            "draft",
            "final",
            "interim",
            "existing",
            "current",
            "such",
            "more",
            "further",
            "additional",
            "significant",
            "signed",
            "similar",
            "long",
            "awaited",
            "old",
            "recent",
            "latest",
            "so",
            "called",
            "full");
    /** Nouns that an agreement only qualifies: "a treaty ally". */
    private static final Set<String> QUALIFIED = Set.of("ally", "obligation", "violation", "breach", "partner");

    private static final int LONGEST = 22;

    private final Map<String, String> kinds = new HashMap<>();

    AgreementFinder(ResourceFolder frames) {
        WordTable.read(
                frames,
                "agreement-nouns",
                List.of("noun", "kind"),
                row -> kinds.put(row.text("noun"), row.text("kind")));
    }

    /** {@return the kind of agreement that a noun speaks of} */
    Optional<String> kind(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }

    List<AgreementPhrase> find(AnalyzedSentence analyzed) {
        Sentence sentence = analyzed.sentence();
        List<AgreementPhrase> found = new ArrayList<>();
        int after = 0;
        for (Mention mention : analyzed.mentions()) {
            if (mention instanceof EntityMention entity
                    && entity.entity().known().orElse(null) instanceof Treaty treaty) {
                found.add(new AgreementPhrase(
                        mention.from(),
                        mention.to(),
                        mention.to() - 1,
                        treaty.name(),
                        treaty.kind(),
                        true,
                        Optional.of(treaty)));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            String kind = kindAt(sentence, i);
            if (kind == null || i < after || within(found, i)) {
                continue;
            }
            int from = before(analyzed, sentence, i, after);
            int nounEnd = i + nounLength(sentence, i);
            int to = behind(analyzed, sentence, i, nounEnd);
            if (overlaps(found, from, to)) {
                continue;
            }
            boolean proper =
                    sentence.token(i).isCapitalized() && (from < i || to > i + 1) && capitals(sentence, from, to) > 1;
            String name = name(sentence, from, to);
            found.add(
                    new AgreementPhrase(from, to, i, name, kindOf(sentence, from, i, kind), proper, Optional.empty()));
            after = to;
        }
        found.sort(java.util.Comparator.comparingInt(AgreementPhrase::from));
        return found;
    }

    private @org.jspecify.annotations.Nullable String kindAt(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.tag() == Tag.VERB || token.tag() == Tag.ADP) {
            return null;
        }
        if (i + 1 < sentence.size()
                && QUALIFIED.contains(Verbs.singular(sentence.token(i + 1).folded()))) {
            return null;
        }
        String word = token.folded();
        boolean generic = word.equals("letter")
                || word.equals("code")
                || word.equals("act")
                || word.equals("plan")
                || word.equals("programme")
                || word.equals("program")
                || word.equals("concept")
                || word.equals("principles")
                || word.equals("commitments")
                || word.equals("framework");
        if (generic && !isNamedDocument(sentence, i)) {
            return null;
        }
        return kinds.get(word);
    }

    /** "Plan", "act" and the like are agreements only in a proper name, or as "letter of intent". */
    private static boolean isNamedDocument(Sentence sentence, int i) {
        boolean of = i + 2 < sentence.size() && sentence.token(i + 1).is("of");
        if (of
                && (sentence.token(i + 2).is("intent")
                        || sentence.token(i + 2).is("conduct")
                        || sentence.token(i + 2).is("action"))) {
            return true;
        }
        return sentence.token(i).isCapitalized()
                && (i > 1 && sentence.token(i - 1).isCapitalized() || of);
    }

    private static int nounLength(Sentence sentence, int i) {
        boolean understanding = i + 2 < sentence.size()
                && sentence.token(i + 1).is("of")
                && (sentence.token(i + 2).is("understanding")
                        || sentence.token(i + 2).is("intent")
                        || sentence.token(i + 2).is("cooperation"));
        return understanding ? 3 : 1;
    }

    private static String kindOf(Sentence sentence, int from, int noun, String kind) {
        boolean trade = false;
        boolean free = false;
        boolean joint = false;
        for (int i = from; i < noun; i++) {
            trade |= sentence.token(i).is("trade") || sentence.token(i).is("economic");
            free |= sentence.token(i).is("free");
            joint |= sentence.token(i).is("joint");
        }
        if (free && trade) {
            return "free trade agreement";
        }
        return kind.equals("statement") ? joint ? "joint statement" : "declaration" : kind;
    }

    /** Words before the noun that belong to the name: adjectives and nouns, in a proper name whatever has a capital. */
    private int before(AnalyzedSentence analyzed, Sentence sentence, int noun, int limit) {
        int from = noun;
        boolean proper = sentence.token(noun).isCapitalized();
        for (int i = noun - 1; i >= limit && noun - i <= 9; i--) {
            Token token = sentence.token(i);
            Mention mention = mentionCovering(analyzed, i);
            if (mention instanceof PersonMention
                    || mention instanceof Mention.DescriptionMention
                    || mention instanceof Mention.DateMention) {
                break;
            }
            if (mention instanceof EntityMention entity && entity.manner() != Manner.NAME) {
                if (!proper) {
                    break;
                }
                from = i;
                continue;
            }
            boolean inner = token.isMark('-')
                    || token.isMark('–')
                    || token.isMark('\'')
                    || token.isMark('’')
                    || token.is("and") && i > limit && isPart(sentence.token(i - 1), proper)
                    || proper && token.is("of") && i > limit && isPart(sentence.token(i - 1), true);
            if (inner && i > limit) {
                continue;
            }
            if (!isPart(token, proper) || WEAK.contains(token.folded()) && !token.isCapitalized()) {
                break;
            }
            if (token.isPossessive()) {
                break;
            }
            from = i;
        }
        return from;
    }

    private static boolean isPart(Token token, boolean proper) {
        if (!token.isWord() || token.isPossessive()) {
            return false;
        }
        if (proper) {
            return token.isCapitalized() && token.tag() != Tag.DET && token.tag() != Tag.PRON && !token.is("the");
        }
        return (token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN)
                && !token.is("two")
                && !token.is("three");
    }

    /** Words behind the noun: "of understanding", "on Strategic Partnership", "on the Law of the Sea". */
    private static int behind(AnalyzedSentence analyzed, Sentence sentence, int noun, int nounEnd) {
        int to = nounEnd;
        if (to >= sentence.size() || !LINKS.contains(sentence.token(to).folded())) {
            return to;
        }
        boolean proper = sentence.token(noun).isCapitalized();
        int end = nounEnd;
        int at = to;
        while (at < sentence.size() && at - noun < LONGEST) {
            Token token = sentence.token(at);
            if (token.is("between")
                    || token.is("among")
                    || !token.isWord() && !token.isMark('-') && !token.isMark('\'') && !token.isMark('’')) {
                break;
            }
            Mention mention = mentionCovering(analyzed, at);
            if (mention instanceof Mention.DateMention
                    && !(at > 0 && sentence.token(at - 1).is("until"))) {
                break;
            }
            if (proper) {
                if (token.isCapitalized() || Character.isDigit(token.text().charAt(0))) {
                    at++;
                    end = at;
                } else if (INNER.contains(token.folded())
                        || token.isPossessive()
                        || !token.isWord()
                        || token.is("between")) {
                    at++;
                } else if (at == to || token.tag() == Tag.NOUN && end == at) {
                    at++;
                } else {
                    break;
                }
            } else {
                if (token.tag() == Tag.VERB && !token.folded().endsWith("ing")
                        || token.tag() == Tag.AUX
                        || token.tag() == Tag.PRON
                        || mention instanceof PersonMention) {
                    break;
                }
                if (at > to
                        && (token.is("in")
                                || token.is("on")
                                || token.is("at")
                                || token.is("with")
                                || token.is("after")
                                || token.is("during")
                                || token.is("to"))) {
                    break;
                }
                boolean content = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
                at++;
                if (content) {
                    end = at;
                }
            }
        }
        return end;
    }

    private static boolean within(List<AgreementPhrase> found, int i) {
        return found.stream().anyMatch(f -> i >= f.from() && i < f.to());
    }

    private static boolean overlaps(List<AgreementPhrase> found, int from, int to) {
        return found.stream().anyMatch(f -> from < f.to() && to > f.from());
    }

    private static int capitals(Sentence sentence, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isCapitalized()) {
                capitals++;
            }
        }
        return capitals;
    }

    private static @org.jspecify.annotations.Nullable Mention mentionCovering(AnalyzedSentence analyzed, int i) {
        for (Mention mention : analyzed.mentions()) {
            if (i >= mention.from() && i < mention.to()) {
                return mention;
            }
        }
        return null;
    }

    private static String name(Sentence sentence, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean touches =
                    i > from && sentence.token(i - 1).end() == sentence.token(i).start();
            name.append(i > from && !touches ? " " : "")
                    .append(sentence.token(i).text());
        }
        return name.toString();
    }
}
