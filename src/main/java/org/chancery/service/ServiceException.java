package org.chancery.service;

/** The service cannot run; the message says why and what to do, in one line. */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
