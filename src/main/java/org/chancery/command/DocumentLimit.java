package org.chancery.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.chancery.document.DocumentReader;

/** The largest document that is read. */
final class DocumentLimit {

    @Option(
            names = "--max-document-bytes",
            paramLabel = "N",
            description = "the largest document that is read (default: 5242880)")
    private @Nullable Long bytes;

    long bytes() {
        long limit = bytes != null
                ? bytes
                : Configuration.value("max-document-bytes")
                        .map(DocumentLimit::parse)
                        .orElse(DocumentReader.DEFAULT_LIMIT);
        if (limit < 1) {
            throw new CommandException("--max-document-bytes is %d; expected a positive number".formatted(limit));
        }
        return limit;
    }

    private static Long parse(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException wrong) {
            throw new CommandException(
                    "chancery.max-document-bytes is \"%s\"; expected a positive number".formatted(text));
        }
    }
}
