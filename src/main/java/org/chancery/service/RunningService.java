package org.chancery.service;

import org.springframework.context.ConfigurableApplicationContext;

/** A service that runs. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** {@return the port that it listens on} */
    public int port() {
        return context.getEnvironment().getProperty("local.server.port", Integer.class, 0);
    }

    @Override
    public void close() {
        context.close();
    }
}
