package org.chancery.extract;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import org.chancery.extract.Frame.Argument;
import org.chancery.extract.Frame.Sort;
import org.chancery.fact.FactKind;
import org.chancery.lexicon.Fold;
import org.chancery.lexicon.Mistake;
import org.chancery.lexicon.MistakesException;
import org.chancery.resource.ResourceFolder;

/** Reads the frames in {@code import/frames/*.yaml} and gathers every mistake in them. */
final class FrameReader {

    private static final Set<String> SLOTS = Set.of(
            "subject",
            "object",
            "object2",
            "possessor",
            "modifier",
            "agent",
            "infinitive",
            "of",
            "by",
            "with",
            "between",
            "among",
            "to",
            "from",
            "in",
            "at",
            "on",
            "for",
            "into",
            "about",
            "against",
            "as",
            "over",
            "toward",
            "towards",
            "through",
            "under",
            "alongside",
            "including",
            "via",
            "near",
            "self",
            "helped",
            "apposed");
    private static final Set<String> TYPES = Set.of(
            "person",
            "state",
            "organization",
            "actor",
            "party",
            "place",
            "agreement",
            "honour",
            "outlet",
            "venture",
            "project",
            "text",
            "level",
            "group");

    private final ResourceFolder folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    FrameReader(ResourceFolder folder) {
        this.folder = folder;
    }

    /**
     * {@return the frames in the order of the files}
     *
     * @throws MistakesException with every mistake
     */
    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        for (String file : folder.names()) {
            if (file.endsWith(".yaml") && !WordLists.FILES.containsKey(file)) {
                readFile(file, frames);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
        return List.copyOf(frames);
    }

    private void readFile(String file, List<Frame> frames) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(folder.text(file)));
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            mistakes.add(new Mistake(
                    folder.place(file) + ":" + line, "no YAML: " + malformed.getProblem(), "YAML", "mend the line"));
            return;
        }
        if (!(root instanceof MappingNode map)) {
            mistakes.add(new Mistake(
                    folder.place(file) + ":1",
                    "no mapping",
                    "fact, constructions and predicates",
                    "see the README beside it"));
            return;
        }
        Map<String, Node> parts = entries(map);
        String fact = text(parts.get("fact"));
        if (FactKind.named(fact).isEmpty()) {
            mistake(file, map, "the fact \"%s\"".formatted(fact), "one of " + FactKind.all(), "choose one of them");
            return;
        }
        Map<String, Construction> constructions = new HashMap<>();
        if (parts.get("constructions") instanceof MappingNode named) {
            entries(named).forEach((name, node) -> constructions.put(name, construction(file, node)));
        }
        if (!(parts.get("predicates") instanceof SequenceNode list)) {
            mistake(file, map, "no predicates", "a list of predicates", "add one");
            return;
        }
        for (Node node : list.getValue()) {
            if (node instanceof MappingNode predicate) {
                frame(file, fact, constructions, predicate, frames);
            } else {
                mistake(file, node, "no mapping", "{verb: …, as: …, yes: …}", "write it so");
            }
        }
    }

    private record Construction(List<Argument> arguments, Map<String, String> set) {}

    private Construction construction(String file, Node node) {
        List<Argument> arguments = new ArrayList<>();
        Map<String, String> set = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            Map<String, Node> parts = entries(map);
            for (String line : texts(parts.get("arguments"))) {
                argument(file, node, line, arguments);
            }
            if (parts.get("set") instanceof MappingNode values) {
                entries(values).forEach((role, value) -> set.put(role, text(value)));
            }
        }
        if (arguments.isEmpty()) {
            mistake(file, node, "no arguments", "lines such as \"subject person one\"", "add them");
        }
        return new Construction(arguments, set);
    }

    private void argument(String file, Node node, String line, List<Argument> arguments) {
        List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
        if (words.size() != 3 || !TYPES.contains(words.get(1))) {
            mistake(
                    file,
                    node,
                    "the argument \"%s\"".formatted(line),
                    "slot, type and role; types are " + TYPES.stream().sorted().toList(),
                    "write it so");
            return;
        }
        for (String slot : words.get(0).split("\\|", -1)) {
            if (SLOTS.contains(slot)) {
                arguments.add(new Argument(slot, words.get(1), words.get(2)));
            } else {
                mistake(
                        file,
                        node,
                        "the slot \"%s\"".formatted(slot),
                        "one of " + SLOTS.stream().sorted().toList(),
                        "choose one of them");
            }
        }
    }

    private void frame(
            String file, String fact, Map<String, Construction> constructions, MappingNode node, List<Frame> frames) {
        Map<String, Node> parts = entries(node);
        Sort sort = parts.containsKey("verb") ? Sort.VERB : Sort.NOUN;
        List<String> cue = Fold.words(text(parts.get(sort == Sort.VERB ? "verb" : "noun")));
        Construction construction = constructions.get(text(parts.get("as")));
        if (cue.isEmpty()) {
            mistake(file, node, "no predicate", "\"verb: meet\" or \"noun: meeting\"", "add it");
            return;
        }
        if (construction == null) {
            mistake(
                    file,
                    node,
                    "the construction \"%s\"".formatted(text(parts.get("as"))),
                    "one of " + constructions.keySet().stream().sorted().toList(),
                    "choose one or add it above");
            return;
        }
        List<String> yes = texts(parts.get("yes"));
        if (yes.isEmpty()) {
            mistake(
                    file,
                    node,
                    "no example for \"%s\"".formatted(String.join(" ", cue)),
                    "\"yes: a sentence that it matches\"",
                    "add one");
        }
        for (String part : parts.keySet()) {
            if (!Set.of("verb", "noun", "as", "yes", "no", "set").contains(part)) {
                mistake(file, node, "\"%s\"".formatted(part), "verb, noun, as, set, yes or no", "use one of them");
            }
        }
        Map<String, String> set = new LinkedHashMap<>(construction.set);
        if (parts.get("set") instanceof MappingNode values) {
            entries(values).forEach((role, value) -> set.put(role, text(value)));
        }
        String name = fact + "/" + String.join("-", cue);
        String place = place(file, node);
        String before = seen.putIfAbsent(fact + sort + cue + text(parts.get("as")), place);
        if (before != null) {
            mistake(
                    file,
                    node,
                    "\"%s\" a second time".formatted(String.join(" ", cue)),
                    "one line a predicate (the other is %s)".formatted(before),
                    "join them");
        }
        frames.add(new Frame(name, fact, sort, cue, construction.arguments, set, place, yes, texts(parts.get("no"))));
    }

    private static Map<String, Node> entries(MappingNode map) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            entries.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
        return entries;
    }

    private static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static List<String> texts(@Nullable Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(FrameReader::text).toList();
        }
        return node instanceof ScalarNode ? List.of(text(node)) : List.of();
    }

    private String place(String file, Node node) {
        return folder.place(file) + ":"
                + (node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1);
    }

    private void mistake(String file, Node node, String found, String expected, String remedy) {
        mistakes.add(new Mistake(place(file, node), found, expected, remedy));
    }
}
