package org.chancery.language;

import java.util.List;

import org.chancery.document.Block;

/**
 * A sentence, or the part of one that a line holds.
 *
 * @param block it stands in
 * @param tokens its words and marks; at least one
 */
public record Sentence(Block block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }
}
