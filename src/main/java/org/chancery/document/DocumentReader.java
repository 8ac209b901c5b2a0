package org.chancery.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.chancery.document.Reading.Refused;
import org.chancery.document.Reading.Skipped;

/**
 * Reads files and folders into documents: {@code .txt} and {@code .md} with optional front matter, {@code .html} and
 * {@code .htm}, {@code .jsonl} with one document a line. A folder is read whole, in the order of its names; files called
 * README and hidden files are passed over.
 */
public final class DocumentReader {

    /** The largest document that is read unless told otherwise. */
    public static final long DEFAULT_LIMIT = 5L * 1024 * 1024;

    private final long limit;
    private final EnglishCheck english = new EnglishCheck();

    public DocumentReader() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit the largest document that is read, in bytes of its file or of its line */
    public DocumentReader(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be positive: " + limit);
        }
        this.limit = limit;
    }

    /**
     * Reads a file, or every file below a folder.
     *
     * @param path a file or folder
     * @param readings takes what became of each document, in the order of their names
     */
    public void read(Path path, Consumer<Reading> readings) {
        if (Files.isDirectory(path)) {
            readFolder(path, readings);
        } else {
            readFile(path, path.getFileName().toString(), readings);
        }
    }

    private void readFolder(Path folder, Consumer<Reading> readings) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                            return isHidden(dir) && !dir.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (!isHidden(file)) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            readings.accept(new Refused(nameIn(folder, file), unreadable(failure)));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException failure) {
            readings.accept(new Refused(folder.toString(), unreadable(failure)));
        }
        files.sort((a, b) -> nameIn(folder, a).compareTo(nameIn(folder, b)));
        if (files.isEmpty()) {
            readings.accept(new Refused(
                    folder.toString(), "the folder holds no file; name one with .txt, .md, .html or .jsonl files"));
        }
        for (Path file : files) {
            String name = nameIn(folder, file);
            if (file.getFileName().toString().toUpperCase(Locale.ROOT).startsWith("README")) {
                readings.accept(new Skipped(name, "a README is not read as a document unless it is named itself"));
            } else if (Format.of(name) == null) {
                readings.accept(new Skipped(
                        name, "no document by its ending; documents end in .txt, .md, .html, .htm or .jsonl"));
            } else {
                readFile(file, name, readings);
            }
        }
    }

    private void readFile(Path file, String name, Consumer<Reading> readings) {
        Format format = Format.of(name);
        if (format == null) {
            readings.accept(new Refused(name, "unknown kind of file; expected .txt, .md, .html, .htm or .jsonl"));
            return;
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            readings.accept(new Refused(name, "no regular file but a device, pipe or folder; name a file"));
            return;
        }
        try {
            if (format == Format.JSON_LINES) {
                new JsonLines(limit, name).read(file, reading -> readings.accept(english.check(reading)));
                return;
            }
            long size = Files.size(file);
            if (size > limit) {
                readings.accept(new Refused(name, Limits.tooLong(size, limit)));
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            readings.accept(
                    english.check(format == Format.HTML ? HtmlPage.read(name, bytes) : PlainText.read(name, bytes)));
        } catch (IOException failure) {
            readings.accept(new Refused(name, unreadable(failure)));
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null
                && name.toString().startsWith(".")
                && name.toString().length() > 1
                && !name.toString().equals("..");
    }

    private static String nameIn(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String unreadable(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder; check the path";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it; change its permissions";
        }
        if (failure instanceof FileSystemLoopException) {
            return "a link that leads back to its own folder; remove the link";
        }
        return "cannot be read: " + failure.getMessage();
    }

    /** The kinds of file, by their ending. */
    private enum Format {
        TEXT,
        HTML,
        JSON_LINES;

        static @org.jspecify.annotations.Nullable Format of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".txt") || lower.endsWith(".md")) {
                return TEXT;
            }
            if (lower.endsWith(".html") || lower.endsWith(".htm")) {
                return HTML;
            }
            return lower.endsWith(".jsonl") ? JSON_LINES : null;
        }
    }
}
