package org.chancery.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServiceApplicationTests {

    @Test
    void shouldSayInOneLineThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() -> ServiceApplication.start(
                            () -> {
                                throw new AssertionError("nobody asks");
                            },
                            port))
                    .withMessage(
                            "port %d for the service is taken by another program; stop it or choose another port with --port",
                            port);
        }
    }
}
