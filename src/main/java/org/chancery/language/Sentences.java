package org.chancery.language;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

import org.chancery.document.Block;
import org.chancery.lexicon.Fold;
import org.chancery.lexicon.Words;
import org.chancery.lexicon.Words.Word;

/** Divides a block into sentences and words, by ICU's boundaries with its list of English abbreviations. */
final class Sentences {

    /** A longer sentence is divided, so that no stage meets a list of ten thousand names at once. */
    static final int LONGEST = 400;

    private static final BreakIterator PROTOTYPE = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    private final BreakIterator breaks = (BreakIterator) PROTOTYPE.clone();

    List<Sentence> of(String text, Block block) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        String content = text.substring(block.start(), block.end());
        breaks.setText(content);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            for (Word word : Words.split(content, start, end)) {
                tokens.add(token(content, word, block.start()));
            }
            if (!tokens.isEmpty() && !goesOn(tokens, content, end)) {
                addAll(sentences, block, tokens);
                tokens.clear();
            }
        }
        addAll(sentences, block, tokens);
        return sentences;
    }

    private static Token token(String content, Word word, int offset) {
        String text = content.substring(word.start(), word.end());
        return new Token(word.start() + offset, word.end() + offset, text, Fold.word(text), Token.Tag.X);
    }

    /** ICU breaks behind every full stop with a capital after it; an abbreviation or an initial goes on. */
    private static boolean goesOn(List<Token> tokens, String content, int end) {
        Token last = tokens.get(tokens.size() - 1);
        if (end >= content.length() || !last.text().endsWith(".") || last.text().length() == 1) {
            return false;
        }
        return last.text().length() <= 5 && last.isCapitalized();
    }

    private static void addAll(List<Sentence> sentences, Block block, List<Token> tokens) {
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            sentences.add(new Sentence(block, tokens.subList(from, Math.min(tokens.size(), from + LONGEST))));
        }
    }
}
