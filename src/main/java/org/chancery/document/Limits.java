package org.chancery.document;

/** How the limits of size are told. */
final class Limits {

    private Limits() {}

    static String tooLong(long size, long limit) {
        return "%,d bytes; the limit is %,d: split it, or raise --max-document-bytes".formatted(size, limit);
    }
}
