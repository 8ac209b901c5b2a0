package org.chancery.extract;

import java.util.List;

import org.chancery.document.Document;
import org.chancery.document.Document.Metadata;
import org.chancery.fact.Fact;

/** What the extractor reads out of a text, by kind. */
final class ToldFacts {

    private ToldFacts() {}

    static <T extends Fact> List<T> of(Class<T> kind, String text) {
        return TestExtractor.get().extract(new Document("report", text, Metadata.NONE)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
