package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Name;
import org.chancery.lexicon.Names;

/** Finds the names that the lexicon knows in a sentence: at each word the longest. */
final class NameFinder {

    private final Lexicon lexicon;

    NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A run of words and what it names. */
    record Run<T>(int from, int to, List<T> named) {}

    /** {@return for each word the longest name that begins there; names may overlap} */
    List<NameMention> find(Sentence sentence) {
        List<NameMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Run<Name> run =
                    longest(sentence, i, lexicon.names(), (words, name) -> isWrittenAsName(sentence, words, name));
            if (run != null) {
                found.add(new NameMention(run.from(), run.to(), run.named()));
            }
        }
        return found;
    }

    /** {@return the longest run from a word that the names know and that passes, or null} */
    static <T> @org.jspecify.annotations.Nullable Run<T> longest(
            Sentence sentence, int from, Names<T> names, BiPredicate<int[], T> passes) {
        int most = names.longest(sentence.token(from).folded());
        if (most == 0) {
            return null;
        }
        Run<T> best = null;
        StringBuilder folded = new StringBuilder(sentence.token(from).folded());
        int words = 1;
        for (int to = from + 1; ; to++) {
            List<T> candidates = names.named(folded.toString());
            if (!candidates.isEmpty()) {
                int[] range = {from, to};
                List<T> passing =
                        candidates.stream().filter(c -> passes.test(range, c)).toList();
                if (!passing.isEmpty()) {
                    best = new Run<>(from, to, passing);
                }
            }
            to = skipInnerMark(sentence, to);
            if (words >= most
                    || to >= sentence.size()
                    || sentence.token(to).folded().isEmpty()) {
                return best;
            }
            folded.append(' ').append(sentence.token(to).folded());
            words++;
        }
    }

    /** A hyphen or apostrophe that touches the word before it does not divide a name. */
    private static int skipInnerMark(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return at;
        }
        Token mark = sentence.token(at);
        boolean touches = mark.start() == sentence.token(at - 1).end();
        boolean inner = mark.isMark('-')
                || mark.isMark('‑')
                || mark.isMark('–')
                || mark.isMark('\'')
                || mark.isMark('’')
                || mark.isMark('.');
        return touches && inner && at + 1 < sentence.size() ? at + 1 : at;
    }

    private static boolean isWrittenAsName(Sentence sentence, int[] range, Name name) {
        Token first = sentence.token(range[0]);
        if (name.acronym()) {
            for (int i = range[0]; i < range[1]; i++) {
                if (sentence.token(i).text().chars().anyMatch(Character::isLowerCase)
                        && !sentence.token(i).isPossessive()) {
                    return false;
                }
            }
            return true;
        }
        if (first.isCapitalized() || Character.isDigit(first.text().charAt(0))) {
            return true;
        }
        if (range[1] - range[0] < 2) {
            return false;
        }
        for (int i = range[0] + 1; i < range[1]; i++) {
            if (sentence.token(i).isCapitalized()) {
                return true;
            }
        }
        return false;
    }
}
