package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.lexicon.Entity.Body;

/**
 * The names that an organ has because the body it belongs to has several: whoever knows the Presidium of the Supreme Council,
 * and the Supreme Council as the Great Council too, knows the Presidium of the Great Council.
 */
final class OrganNames {

    private static final Set<String> ARTICLES = Set.of("the", "a");

    private final Map<String, Entity> byKey;
    private final Names<Name> names;

    OrganNames(Map<String, Entity> byKey, Names<Name> names) {
        this.byKey = byKey;
        this.names = names;
    }

    /** Adds them all. */
    void add() {
        for (Entity entity : byKey.values()) {
            if (entity instanceof Body organ && organ.state().isPresent()) {
                for (String spelling : spellings(organ)) {
                    add(organ, Fold.words(spelling));
                }
            }
        }
    }

    private void add(Body organ, List<String> words) {
        int of = words.indexOf("of");
        if (of < 1) {
            return;
        }
        int inner = of + 1 < words.size() && ARTICLES.contains(words.get(of + 1)) ? of + 2 : of + 1;
        for (Name whole : names.named(String.join(" ", words.subList(inner, words.size())))) {
            if (whole.entity() instanceof Body body
                    && !body.key().equals(organ.key())
                    && body.state().equals(organ.state())) {
                for (String other : spellings(body)) {
                    List<String> name = new ArrayList<>(words.subList(0, inner));
                    name.addAll(Fold.words(other));
                    names.add(name, new Name(organ, Name.Kind.FULL, false));
                }
            }
        }
    }

    private static List<String> spellings(Body body) {
        List<String> all = new ArrayList<>();
        all.add(body.name());
        all.addAll(body.aliases());
        all.addAll(body.shortNames());
        return all;
    }
}
