package org.chancery.command;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Logging of the libraries: through one door, to standard error, warnings and worse. */
final class Logging {

    private Logging() {}

    static void quiet() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
