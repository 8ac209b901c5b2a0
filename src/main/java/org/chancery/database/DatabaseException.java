package org.chancery.database;

/** The database cannot be used: one line that says why and what to do. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String whyAndRemedy) {
        super(whyAndRemedy);
    }

    public DatabaseException(String whyAndRemedy, Throwable cause) {
        super(whyAndRemedy, cause);
    }
}
