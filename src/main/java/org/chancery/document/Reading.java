package org.chancery.document;

/** What became of something that was to be read. */
public sealed interface Reading {

    /** {@return the name of the file, or of the record in its file} */
    String name();

    /** A document was read. */
    record Read(Document document) implements Reading {
        @Override
        public String name() {
            return document.id();
        }
    }

    /**
     * Something could not be read; the others go on.
     *
     * @param reason what was found, what was expected and what to do
     */
    record Refused(String name, String reason) implements Reading {}

    /** A file of a folder that is no document, passed over without harm. */
    record Skipped(String name, String reason) implements Reading {}
}
