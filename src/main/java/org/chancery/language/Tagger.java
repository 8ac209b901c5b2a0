package org.chancery.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

import org.chancery.language.Token.Tag;

/**
 * Parts of speech by OpenNLP's English model. The model was taught on words with their possessive ending, so a name and its
 * {@code 's} go in as one. A line in capitals or with a capital on every word goes in in lower case, known names aside.
 */
final class Tagger {

    private static final java.util.Set<String> SMALL_IN_HEADLINES = java.util.Set.of(
            "the", "and", "for", "but", "nor", "yet", "its", "his", "her", "our", "per", "via", "off", "out", "not",
            "who", "are", "was", "has", "had", "may", "can", "bin", "van", "von", "der", "den", "del", "dos", "das",
            "ibn", "abu", "ter", "zur", "zum", "une", "des", "les", "los", "las", "ben", "bat");
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final class Model {
        static final POSModel INSTANCE = load();

        private static POSModel load() {
            try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the model " + MODEL + " is not on the class path");
                }
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final POSTaggerME tagger = new POSTaggerME(Model.INSTANCE);

    /**
     * {@return the sentence with the parts of speech of its words}
     *
     * @param isName whether the word at an index is part of a known name
     */
    Sentence tag(Sentence sentence, java.util.function.IntPredicate isName) {
        boolean titleCase = isTitleCase(sentence);
        List<String> words = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (i > 0
                    && token.isPossessive()
                    && token.start() == sentence.token(i - 1).end()) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + token.text());
            } else {
                String text = token.text();
                words.add(titleCase && i > 0 && !isName.test(i) ? text.toLowerCase(Locale.ROOT) : text);
                firsts.add(i);
            }
        }
        String[] tags = tagger.tag(words.toArray(String[]::new));
        List<Token> tagged = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tags.length; i++) {
            int at = firsts.get(i);
            String tag = tags[i];
            int plus = tag.indexOf('+');
            tagged.set(at, tagged.get(at).tagged(tagOf(plus < 0 ? tag : tag.substring(0, plus))));
            if (at + 1 < tagged.size() && (i + 1 == tags.length || firsts.get(i + 1) == at + 2)) {
                tagged.set(at + 1, tagged.get(at + 1).tagged(Tag.PART));
            }
        }
        return new Sentence(sentence.block(), tagged);
    }

    private static Tag tagOf(String tag) {
        try {
            return Tag.valueOf(tag);
        } catch (IllegalArgumentException unknown) {
            return Tag.X;
        }
    }

    /** A headline with capitals has them on "Met" and "Won" too; only "the", "for" and the like stay small. */
    private static boolean isSmallContentWord(Token token) {
        String text = token.text();
        return text.length() == 3
                && Character.isLowerCase(text.charAt(0))
                && text.chars().allMatch(Character::isLetter)
                && !SMALL_IN_HEADLINES.contains(text);
    }

    /** {@return whether nearly every longer word has a capital, as in the headlines of many papers} */
    static boolean isTitleCase(Sentence sentence) {
        boolean fullStop =
                sentence.size() > 0 && sentence.token(sentence.size() - 1).isMark('.');
        if (fullStop || sentence.tokens().stream().anyMatch(Tagger::isSmallContentWord)) {
            return false;
        }
        int longer = 0;
        int capital = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                longer++;
                if (token.isCapitalized()) {
                    capital++;
                }
            }
        }
        return longer >= 3 && capital * 10 >= longer * 9;
    }
}
