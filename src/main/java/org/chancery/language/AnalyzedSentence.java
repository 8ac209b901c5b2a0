package org.chancery.language;

import java.util.List;

/**
 * A sentence and what its words stand for.
 *
 * @param index its place in the document
 * @param sentence with parts of speech
 * @param mentions in the order of the words; none overlaps another
 */
public record AnalyzedSentence(int index, Sentence sentence, List<Mention> mentions) {

    public AnalyzedSentence {
        mentions = List.copyOf(mentions);
    }
}
