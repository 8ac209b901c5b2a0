package org.chancery.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.chancery.resource.ResourceFolder;

/** Where the lexicon and the frames are: in the program, or in a folder that an analyst works in. */
final class ImportFolder {

    @Option(
            names = "--import",
            paramLabel = "DIR",
            description = "folder with lexicon and frames (default: those of the program)")
    private @Nullable Path folder;

    ResourceFolder get() {
        Optional<Path> given = Optional.ofNullable(folder)
                .or(() -> Configuration.value("import").map(Path::of));
        if (given.isEmpty()) {
            return ResourceFolder.onClassPath("import");
        }
        if (!Files.isDirectory(given.get().resolve("lexicon"))
                || !Files.isDirectory(given.get().resolve("frames"))) {
            throw new CommandException(
                    "%s has no folders \"lexicon\" and \"frames\"; name the import folder with --import"
                            .formatted(given.get()));
        }
        return ResourceFolder.onDisk(given.get());
    }
}
