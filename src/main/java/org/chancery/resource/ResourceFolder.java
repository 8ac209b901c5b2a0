package org.chancery.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A folder of text files, on the class path or on a disk, seen alike. Names are sorted, so that what is read is read in the
 * same order everywhere.
 */
public sealed interface ResourceFolder {

    /** {@return the names of the files directly in the folder, sorted} */
    List<String> names();

    /**
     * {@return the text of a file of the folder}
     *
     * @throws UncheckedIOException when there is no such file or it is not UTF-8
     */
    String text(String name);

    /** {@return where a file lies, for messages} */
    String place(String name);

    /** {@return a folder inside this one; it may be empty} */
    ResourceFolder folder(String name);

    /** {@return the folder of that path on the class path, such as {@code import/lexicon}} */
    static ResourceFolder onClassPath(String path) {
        return new OnClassPath(path);
    }

    /** {@return a folder on a disk} */
    static ResourceFolder onDisk(Path folder) {
        return new OnDisk(folder);
    }

    private static String utf8(byte[] bytes, String place) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(place + ": not UTF-8; save it as UTF-8", e);
        }
    }

    /** A folder on the class path: of a build's output or of a jar, also one jar inside another. */
    record OnClassPath(String path) implements ResourceFolder {

        @Override
        public List<String> names() {
            URL url = ResourceFolder.class.getResource("/" + path + "/");
            if (url == null) {
                return List.of();
            }
            try {
                if (url.getProtocol().equals("file")) {
                    return onDisk(Path.of(url.toURI())).names();
                }
                return inJar(url);
            } catch (IOException e) {
                throw new UncheckedIOException(path + ": cannot be listed", e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(url + ": cannot be listed", e);
            }
        }

        private static List<String> inJar(URL url) throws IOException {
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            JarFile jar = connection.getJarFile();
            String prefix = connection.getEntryName();
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        }

        @Override
        public String text(String name) {
            try (InputStream in = ResourceFolder.class.getResourceAsStream("/" + path + "/" + name)) {
                if (in == null) {
                    throw new UncheckedIOException(new NoSuchFileException(place(name)));
                }
                return utf8(in.readAllBytes(), place(name));
            } catch (IOException e) {
                throw new UncheckedIOException(place(name), e);
            }
        }

        @Override
        public String place(String name) {
            return path + "/" + name;
        }

        @Override
        public ResourceFolder folder(String name) {
            return new OnClassPath(path + "/" + name);
        }
    }

    /** A folder on a disk. */
    record OnDisk(Path folder) implements ResourceFolder {

        @Override
        public List<String> names() {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(folder + ": cannot be listed", e);
            }
        }

        @Override
        public String text(String name) {
            try {
                return utf8(Files.readAllBytes(folder.resolve(name)), place(name));
            } catch (IOException e) {
                throw new UncheckedIOException(place(name), e);
            }
        }

        @Override
        public String place(String name) {
            return folder.resolve(name).toString();
        }

        @Override
        public ResourceFolder folder(String name) {
            return new OnDisk(folder.resolve(name));
        }
    }
}
