package org.chancery.service;

import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.chancery.query.QueryRunner;

/** The Spring application that serves a graph which is already open. */
@SpringBootApplication(proxyBeanMethods = false)
public class ServiceApplication {

    /**
     * Starts the service on the loopback address.
     *
     * @param port where it listens; 0 for any free port
     * @return the running service; closing it stops it
     */
    public static RunningService start(QueryRunner queries, int port) {
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
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("queryRunner", queries));
        ConfigurableApplicationContext context = application.run();
        return new RunningService(context);
    }
}
