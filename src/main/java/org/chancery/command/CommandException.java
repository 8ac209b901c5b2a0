package org.chancery.command;

/** A command cannot do what it was asked: one line that says why and what to do. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String whyAndRemedy) {
        super(whyAndRemedy);
    }
}
