package org.chancery.language;

import java.util.List;
import java.util.Optional;

import org.chancery.document.Document;

/**
 * A document with its sentences, names, dates and quantities.
 *
 * @param document as read
 * @param published when it was published
 * @param publisher by whom, as far as it tells
 * @param sentences in the order of the text, without furniture
 * @param people whom it names
 */
public record AnalyzedDocument(
        Document document,
        DocumentDay published,
        Optional<String> publisher,
        List<AnalyzedSentence> sentences,
        People people) {

    public AnalyzedDocument {
        sentences = List.copyOf(sentences);
    }
}
