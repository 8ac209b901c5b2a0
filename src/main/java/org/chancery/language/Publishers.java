package org.chancery.language;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.document.Document;
import org.chancery.lexicon.Entity.Body;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Name;

/** Finds who published a document: what its metadata says, the host of its address, or a line such as "Source: X". */
final class Publishers {

    private static final int HEAD = 600;
    private static final Pattern SOURCE = Pattern.compile(
            "(?im)(?:^|[(\\s])source:\\s*([\\p{L}][\\p{L}\\p{M}\\p{N} .&'’-]{2,60}?)\\s*(?:[)|,\\n\\r]|access\\b|$)");
    private static final Pattern AGENCY =
            Pattern.compile("\\(([\\p{Lu}][\\p{L}\\p{N} .&'’-]{1,40})\\)\\s*(?:--|[-–—])");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\))\\s*(?:\\d{4}\\s+)?([\\p{Lu}][\\p{L}\\p{N} .&'’-]{1,40})");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("\\A\\W*([\\p{Lu}][\\p{L}\\p{N} .&'’-]{1,40}?)\\s*(?:[,|–—-]\\s|\\R)");

    private final Lexicon lexicon;

    Publishers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<String> of(Document document) {
        Optional<String> stated = document.metadata().publisher();
        if (stated.isPresent()) {
            return stated;
        }
        Optional<String> hosted =
                document.metadata().url().flatMap(Publishers::host).flatMap(lexicon::publisherOf);
        if (hosted.isPresent()) {
            return hosted;
        }
        String text = document.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return outlet(FIRST_WORDS, head)
                .or(() -> outlet(AGENCY, head))
                .or(() -> outlet(COPYRIGHT, head))
                .or(() -> first(SOURCE, text).filter(name -> !name.isBlank()));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** {@return the outlet that the lexicon knows by the words that a pattern finds} */
    private Optional<String> outlet(Pattern pattern, String text) {
        return first(pattern, text).flatMap(words -> lexicon.named(words).stream()
                .map(Name::entity)
                .filter(entity -> entity instanceof Body body && body.kind().equals("media"))
                .map(entity -> entity.name())
                .findFirst());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
