package org.chancery.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.chancery.document.DocumentReader;
import org.chancery.document.Reading;
import org.chancery.resource.ResourceFolder;

/** The documents that travel with the program, with which an empty graph begins. */
final class Seeds {

    private Seeds() {}

    static void read(Consumer<Reading> readings) {
        ResourceFolder folder = ResourceFolder.onClassPath("seeds");
        try {
            Path copy = Files.createTempDirectory("chancery-seeds");
            for (String name : folder.names()) {
                Files.writeString(copy.resolve(name), folder.text(name), StandardCharsets.UTF_8);
            }
            new DocumentReader().read(copy, readings);
            for (String name : folder.names()) {
                Files.delete(copy.resolve(name));
            }
            Files.delete(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException("the seeds cannot be read", failure);
        }
    }
}
