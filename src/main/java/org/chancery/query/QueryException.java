package org.chancery.query;

import java.util.List;

/** A question that cannot be asked as it was put: what was wrong, and what might be meant. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Candidate> candidates;

    /** What is wrong with a question. */
    public enum Problem {
        /** There is no query of that name. */
        NO_SUCH_QUERY,
        /** A parameter is missing, unknown or of the wrong type. */
        WRONG_PARAMETER,
        /** A name is that of nothing in the graph. */
        UNKNOWN_NAME,
        /** A name is that of several things. */
        AMBIGUOUS_NAME,
        /** The query took too long or too much memory. */
        LIMIT
    }

    /** Something that may be meant. */
    public record Candidate(String key, String name, List<String> labels) {}

    QueryException(Problem problem, String message, List<Candidate> candidates) {
        super(message);
        this.problem = problem;
        this.candidates = List.copyOf(candidates);
    }

    QueryException(Problem problem, String message) {
        this(problem, message, List.of());
    }

    public Problem problem() {
        return problem;
    }

    public List<Candidate> candidates() {
        return candidates;
    }
}
