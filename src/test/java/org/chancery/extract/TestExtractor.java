package org.chancery.extract;

import org.chancery.resource.ResourceFolder;

/** The project's lexicon and frames, read once for all tests. */
public final class TestExtractor {

    private static final class Holder {
        static final Extractor EXTRACTOR = Extractor.load(ResourceFolder.onClassPath("import"));
    }

    private TestExtractor() {}

    /** {@return the extractor; tests of one thread share it} */
    public static Extractor get() {
        return Holder.EXTRACTOR;
    }
}
