package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames by the word that shows them. */
final class FrameIndex {

    private final List<Frame> frames;
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    FrameIndex(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (Frame frame : frames) {
            if (frame.sort() == Frame.Sort.VERB) {
                verbs.computeIfAbsent(frame.cue().get(0), cue -> new ArrayList<>())
                        .add(frame);
            } else {
                String head = frame.cue().get(frame.cue().size() - 1);
                nouns.computeIfAbsent(Verbs.singular(head), cue -> new ArrayList<>())
                        .add(frame);
            }
        }
    }

    List<Frame> all() {
        return frames;
    }

    List<Frame> ofVerb(String base) {
        return verbs.getOrDefault(base, List.of());
    }

    List<Frame> ofNoun(String singular) {
        return nouns.getOrDefault(singular, List.of());
    }
}
