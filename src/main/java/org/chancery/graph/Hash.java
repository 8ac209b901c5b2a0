package org.chancery.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short hashes for keys: the first 32 hexadecimal digits of a SHA-256. */
final class Hash {

    private Hash() {}

    /** {@return the first 8 digits: enough to tell apart what has one readable key} */
    static String brief(String text) {
        return of(text).substring(0, 8);
    }

    static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every Java has SHA-256", impossible);
        }
    }
}
