package org.chancery.language;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Lexicon.BodyKind;
import org.chancery.lexicon.Name;
import org.chancery.lexicon.TitleName;

/** A sentence with all that the lexicon and the calendar know of its words: the ground on which names are put together. */
final class Lattice {

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final boolean titleCase;
    private final @Nullable NameMention[] names;
    private final @Nullable TimeMention[] times;

    Lattice(Sentence sentence, Lexicon lexicon, List<NameMention> names, List<TimeMention> times) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.titleCase = Tagger.isTitleCase(sentence);
        this.names = new NameMention[sentence.size()];
        this.times = new TimeMention[sentence.size()];
        for (NameMention name : names) {
            this.names[name.from()] = name;
        }
        for (TimeMention time : times) {
            for (int i = time.from(); i < time.to(); i++) {
                this.times[i] = time;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** {@return whether nearly every word has a capital, so that capitals tell nothing} */
    boolean isTitleCase() {
        return titleCase;
    }

    /** {@return the folded word; empty beyond the ends and for marks} */
    String word(int i) {
        return i >= 0 && i < size() ? sentence.token(i).folded() : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isMark(int i, char mark) {
        return i >= 0 && i < size() && sentence.token(i).isMark(mark);
    }

    boolean isCapitalized(int i) {
        return i >= 0 && i < size() && sentence.token(i).isCapitalized();
    }

    boolean isTime(int i) {
        return i >= 0 && i < size() && times[i] != null;
    }

    boolean isPossessive(int i) {
        return i > 0 && i < size() && sentence.token(i).isPossessive() && touches(i);
    }

    /** {@return whether no blank stands before the word} */
    boolean touches(int i) {
        return i > 0
                && i < size()
                && sentence.token(i - 1).end() == sentence.token(i).start();
    }

    /** {@return the longest known name that begins here, or null} */
    @Nullable
    NameMention name(int i) {
        return i >= 0 && i < size() ? names[i] : null;
    }

    /** {@return what is named here if it is of that type} */
    Optional<Name> name(int i, EntityType type) {
        NameMention mention = name(i);
        return mention == null ? Optional.empty() : mention.of(type);
    }

    /** {@return the longest title that begins here, or null} */
    NameFinder.@Nullable Run<TitleName> title(int i) {
        return i >= 0 && i < size() ? NameFinder.longest(sentence, i, lexicon.titles(), (range, title) -> true) : null;
    }

    /** {@return the longest kind of body that begins here, or null} */
    NameFinder.@Nullable Run<BodyKind> bodyKind(int i) {
        return i >= 0 && i < size()
                ? NameFinder.longest(sentence, i, lexicon.bodyKinds(), (range, kind) -> true)
                : null;
    }

    /** {@return the place behind the words of a class that begin here, or {@code i} itself when none do} */
    int after(int i, String wordClass) {
        if (i < 0 || i >= size()) {
            return i;
        }
        NameFinder.Run<String> run =
                NameFinder.longest(sentence, i, lexicon.words(), (range, named) -> named.equals(wordClass));
        return run == null ? i : run.to();
    }

    boolean isClass(int i, String wordClass) {
        return i >= 0 && i < size() && lexicon.words().named(word(i)).contains(wordClass);
    }
    /** {@return the state that "of" or a bracket names behind a word} */
    Optional<Referent> stateBehind(int i) {
        if (is(i, "of")) {
            int at = is(i + 1, "the") ? i + 2 : i + 1;
            return name(at, EntityType.STATE)
                    .filter(n -> !BodyGrammar.isAdjective(n))
                    .map(n -> Referent.of(n.entity()));
        }
        if (isMark(i, '(')) {
            NameMention inner = name(i + 1);
            if (inner != null && isMark(inner.to(), ')')) {
                return inner.of(EntityType.STATE).map(n -> Referent.of(n.entity()));
            }
        }
        return Optional.empty();
    }

    /** {@return the place behind what {@link #stateBehind} read} */
    int afterState(int i) {
        int at = i + 1;
        at = is(at, "the") ? at + 1 : at;
        NameMention state = name(at);
        int to = state == null ? at : state.to();
        return isMark(to, ')') ? to + 1 : to;
    }
}
