package org.chancery.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A text to read, kept as it stands.
 *
 * @param id what facts call it: a file's name below the folder that was named, or the id that a collection gives it
 * @param text the text as stored; every span counts its Unicode code points
 * @param metadata what stands beside the text
 */
public record Document(String id, String text, Metadata metadata) {

    /**
     * What a file says about its text, as written there.
     *
     * @param title the headline
     * @param publisher who published it
     * @param published when, as EDTF or as the source writes it
     * @param url where
     * @param language a BCP 47 tag such as {@code en}
     */
    public record Metadata(
            Optional<String> title,
            Optional<String> publisher,
            Optional<String> published,
            Optional<String> url,
            Optional<String> language) {

        /** Nothing known. */
        public static final Metadata NONE =
                new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return {@code document/} and the first 32 hexadecimal digits of the SHA-256 of the text: the same text, the same key} */
    public String key() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "document/" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every Java has SHA-256", impossible);
        }
    }
}
