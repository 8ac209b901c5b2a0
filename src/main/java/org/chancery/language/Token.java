package org.chancery.language;

/**
 * A word, number or mark.
 *
 * @param start its first UTF-16 unit in the document
 * @param end the one behind its last
 * @param text as it stands
 * @param folded as names are compared; empty for a mark
 * @param tag its part of speech
 */
public record Token(int start, int end, String text, String folded, Tag tag) {

    /** Universal parts of speech. */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }

    /** {@return whether the word is this one, however it is written} */
    public boolean is(String word) {
        return folded.equals(word);
    }

    public boolean isMark(char mark) {
        return text.length() == 1 && text.charAt(0) == mark;
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
    }

    /** {@return whether it is the {@code 's} or {@code '} behind a name} */
    public boolean isPossessive() {
        char first = text.charAt(0);
        return (first == '\'' || first == '’' || first == '‘' || first == 'ʼ' || first == '`')
                && (text.length() == 1 || text.length() == 2 && (text.charAt(1) == 's' || text.charAt(1) == 'S'));
    }

    /** {@return whether it is a word or number rather than a mark} */
    public boolean isWord() {
        return !folded.isEmpty();
    }

    /** {@return the same word as another part of speech} */
    public Token tagged(Tag other) {
        return tag == other ? this : new Token(start, end, text, folded, other);
    }
}
