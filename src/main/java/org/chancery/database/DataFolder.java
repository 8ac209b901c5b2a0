package org.chancery.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database: its store, its password, and who holds it. One process holds it at a time; a server that
 * holds it says where it can be reached.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String SERVER = "server.properties";
    private static final String PASSWORD = "password";
    private static final int PASSWORD_BYTES = 18;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Where a server that holds the folder can be reached. */
    record Server(String boltUri, long pid, String what) {}

    Path neo4jHome() {
        return folder.resolve("neo4j");
    }

    Path folder() {
        return folder;
    }

    /** {@return whether this process holds the folder now; false when another one does} */
    boolean hold() {
        try {
            Files.createDirectories(folder);
            FileChannel opened =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = tryLock(opened);
            if (held == null) {
                opened.close();
                return false;
            }
            channel = opened;
            lock = held;
            Files.deleteIfExists(folder.resolve(SERVER));
            return true;
        } catch (AccessDeniedException denied) {
            throw new DatabaseException(
                    "no permission to write to the data folder %s; change its permissions or choose another with --data"
                            .formatted(folder),
                    denied);
        } catch (IOException failure) {
            throw new DatabaseException(
                    "the data folder %s cannot be used (%s); choose another with --data"
                            .formatted(folder, failure.getMessage()),
                    failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** Tells other processes where the holder of the folder can be reached. */
    void announce(Server server) {
        Properties properties = new Properties();
        properties.setProperty("bolt", server.boltUri());
        properties.setProperty("pid", Long.toString(server.pid()));
        properties.setProperty("what", server.what());
        StringBuilder lines = new StringBuilder();
        properties.stringPropertyNames().stream().sorted().forEach(name -> lines.append(name)
                .append('=')
                .append(properties.getProperty(name))
                .append('\n'));
        writeOwned(folder.resolve(SERVER), lines.toString());
    }

    /** {@return who holds the folder, as far as it told} */
    Optional<Server> server() {
        Path file = folder.resolve(SERVER);
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Server(
                    properties.getProperty("bolt", ""),
                    Long.parseLong(properties.getProperty("pid", "0")),
                    properties.getProperty("what", "another command")));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** {@return the password in the folder, if one was generated} */
    Optional<String> password() {
        try {
            String stored = Files.readString(folder.resolve(PASSWORD)).strip();
            return stored.isEmpty() ? Optional.empty() : Optional.of(stored);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** {@return a new password, written to a file that only its owner can read} */
    String generatePassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        writeOwned(folder.resolve(PASSWORD), password + "\n");
        return password;
    }

    Path passwordFile() {
        return folder.resolve(PASSWORD);
    }

    private void writeOwned(Path file, String text) {
        try {
            FileAttribute<?>[] attributes = posix()
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                    : new FileAttribute<?>[0];
            Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new", attributes);
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be written", failure);
        }
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                Files.deleteIfExists(folder.resolve(SERVER));
                lock.release();
            }
            if (channel != null) {
                channel.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the data folder %s cannot be released".formatted(folder), failure);
        }
    }
}
