package org.chancery.service;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

import org.chancery.query.QueryRunner;

/** The Spring application that serves a graph which is already open. */
@SpringBootApplication(proxyBeanMethods = false)
public class ServiceApplication {

    /**
     * Starts the service on the loopback address.
     *
     * @param queries what answers; a request waits until it is there
     * @param port where it listens; 0 for any free port
     * @throws ServiceException when something else listens there
     * @return the running service; closing it stops it
     */
    public static RunningService start(Supplier<QueryRunner> queries, int port) {
        SpringApplication application = new SpringApplicationBuilder(ServiceApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .build();
        application.setDefaultProperties(Map.of(
                "server.address", "127.0.0.1",
                "server.port", port,
                "server.shutdown", "graceful",
                "server.error.include-stacktrace", "never",
                "spring.main.lazy-initialization", "false",
                "spring.mvc.problemdetails.enabled", "true"));
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("questions", new Questions(queries)));
        try {
            return new RunningService(application.run());
        } catch (PortInUseException | ApplicationContextException failure) {
            if (isPortTaken(failure)) {
                throw new ServiceException(
                        "port %d for the service is taken by another program; stop it or choose another port with --port"
                                .formatted(port),
                        failure);
            }
            throw failure;
        }
    }

    /** Spring wraps the reason when the server starts last. */
    private static boolean isPortTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(PortInUseException.class::isInstance);
    }
}
