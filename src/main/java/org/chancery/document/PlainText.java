package org.chancery.document;

import java.util.Optional;

import org.chancery.document.Document.Metadata;
import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;

import static java.util.Objects.requireNonNull;

/** Plain text and Markdown, with front matter or without. The whole file is the text, so that spans fit the file. */
final class PlainText {

    private PlainText() {}

    static Reading read(String name, byte[] bytes) {
        Optional<String> text = Decoding.decode(bytes);
        if (text.isEmpty()) {
            return new Refused(name, "binary, or text in no encoding that could be named; save it as UTF-8");
        }
        return of(name, text.get());
    }

    static Reading of(String name, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return new Refused(name, "empty: there is no word in it");
        }
        try {
            Metadata metadata = FrontMatter.of(text).map(FrontMatter::metadata).orElse(Metadata.NONE);
            return new Read(new Document(name, text, metadata));
        } catch (IllegalArgumentException malformed) {
            return new Refused(name, requireNonNull(malformed.getMessage()));
        }
    }
}
