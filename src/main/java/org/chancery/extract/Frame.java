package org.chancery.extract;

import java.util.List;
import java.util.Map;

/**
 * A predicate of the trade and its roles.
 *
 * @param name what facts call it: {@code meeting/receive}
 * @param fact the kind of fact that it tells of
 * @param sort verb or noun
 * @param cue the words of the predicate: for a verb its base and what follows it, for a noun what qualifies it and itself
 * @param arguments what fills its roles
 * @param set roles that it fills by itself
 * @param place file and line, for messages
 * @param yes sentences that it must match
 * @param no sentences that it must not match
 */
record Frame(
        String name,
        String fact,
        Sort sort,
        List<String> cue,
        List<Argument> arguments,
        Map<String, String> set,
        String place,
        List<String> yes,
        List<String> no) {

    /** What the predicate is grammatically. */
    enum Sort {
        VERB,
        NOUN
    }

    /**
     * A place in the sentence that can fill a role.
     *
     * @param slot {@code subject}, {@code object}, {@code possessor}, {@code modifier}, {@code agent}, {@code apposed} (the name before the comma) or a preposition
     * @param type what may stand there
     * @param role which role it fills
     */
    record Argument(String slot, String type, String role) {}

    /** {@return whether anything fills a role} */
    boolean takes(String role) {
        return arguments.stream().anyMatch(a -> a.role().equals(role));
    }

    /** {@return whether what stands in a slot fills a role} */
    boolean takes(String role, String slot) {
        return arguments.stream()
                .anyMatch(a -> a.role().equals(role) && a.slot().equals(slot));
    }
}
