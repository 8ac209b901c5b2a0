package org.chancery.command;

import java.util.Locale;
import java.util.Optional;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/**
 * Settings that no option gave: the Spring property {@code chancery.NAME} (system property, {@code application.properties} in
 * the working folder, …), else the environment variable {@code CHANCERY_NAME}.
 */
final class Configuration {

    private static final class Spring {
        static final StandardEnvironment ENVIRONMENT = load();

        private static StandardEnvironment load() {
            StandardEnvironment environment = new StandardEnvironment();
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            return environment;
        }
    }

    private Configuration() {}

    /** {@return the value of a setting, such as {@code bolt-port}} */
    static Optional<String> value(String name) {
        String variable = "CHANCERY_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(Spring.ENVIRONMENT.getProperty("chancery." + name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** {@return the value of a setting that is a port} */
    static Optional<Integer> port(String name) {
        return value(name).map(text -> {
            try {
                int port = Integer.parseInt(text);
                if (port < 0 || port > 65535) {
                    throw new NumberFormatException();
                }
                return port;
            } catch (NumberFormatException wrong) {
                throw new CommandException(
                        "chancery.%s is \"%s\"; expected a port from 0 to 65535".formatted(name, text));
            }
        });
    }
}
