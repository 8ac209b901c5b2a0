package org.chancery.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.ibm.icu.charset.CharsetICU;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * From bytes to text: by the byte order mark, else as UTF-8 when every byte fits, else by ICU's best guess. A byte order
 * mark stays out of the text.
 */
final class Decoding {

    /** Below this ICU's guess (0..100) is worth nothing. */
    private static final int LEAST_CONFIDENCE = 10;

    private Decoding() {}

    /** {@return the text, or nothing when the bytes are no text in any encoding} */
    static Optional<String> decode(byte[] bytes) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.filter(Decoding::isText);
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent() && isText(utf8.get())) {
            return utf8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                break;
            }
            Optional<String> guessed =
                    strictly(bytes, 0, CharsetICU.forNameICU(match.getName())).filter(Decoding::isText);
            if (guessed.isPresent()) {
                return guessed;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strictly(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return strictly(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    /** Text has no NUL and hardly a control character. */
    private static boolean isText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B') {
                controls++;
            }
        }
        return controls * 200L <= text.length();
    }
}
