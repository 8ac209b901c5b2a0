package org.chancery.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import org.chancery.document.Document.Metadata;

/**
 * The YAML between two lines of {@code ---} at the head of a text. Read are title, publisher, published, url and language;
 * other entries are the writer's own.
 *
 * @param end where the text behind it begins, in UTF-16 units
 */
record FrontMatter(Metadata metadata, int end) {

    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)?---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    /**
     * {@return the front matter of a text, if it has any}
     *
     * @throws IllegalArgumentException when the text begins as front matter does but that is no YAML mapping
     */
    static Optional<FrontMatter> of(String text) {
        Matcher matcher = FENCED.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String yaml = Objects.requireNonNullElse(matcher.group(1), "");
        return Optional.of(new FrontMatter(metadata(yaml), matcher.end()));
    }

    private static Metadata metadata(String yaml) {
        Object loaded;
        try {
            loaded = yaml().load(yaml);
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 2;
            throw new IllegalArgumentException("front matter, line %d: %s; expected YAML such as \"title: A headline\""
                    .formatted(line, malformed.getProblem()));
        } catch (YAMLException malformed) {
            throw new IllegalArgumentException("front matter: " + malformed.getMessage());
        }
        if (loaded == null) {
            return Metadata.NONE;
        }
        if (!(loaded instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(
                    "front matter is no mapping; expected lines such as \"title: A headline\"");
        }
        return new Metadata(
                entry(map, "title"),
                entry(map, "publisher"),
                entry(map, "published"),
                entry(map, "url"),
                entry(map, "language"));
    }

    private static Optional<String> entry(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Every scalar stays the text that it is: a date must not become an instant of some zone. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        // none: texts only
                    }
                });
    }
}
