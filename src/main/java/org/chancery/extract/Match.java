package org.chancery.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.extract.Unit.Nominal;
import org.chancery.language.Referent;

/**
 * A frame found in a sentence.
 *
 * @param frame the frame
 * @param sentence the index of the sentence
 * @param unit the predicate's place among the units
 * @param right the first unit behind the whole predicate
 * @param modality whether it happened
 * @param roles what fills its roles, in the order of the text
 * @param linked how sure the way to the arguments is, 0 to 1
 */
record Match(
        Frame frame,
        int sentence,
        int unit,
        int right,
        Modality modality,
        Map<String, List<Filler>> roles,
        double linked) {

    List<Filler> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    /** {@return the referents of a role, each once} */
    List<Referent> referents(String role) {
        Map<String, Referent> distinct = new LinkedHashMap<>();
        for (Filler filler : role(role)) {
            filler.referents().forEach(r -> distinct.putIfAbsent(r.key(), r));
        }
        return List.copyOf(distinct.values());
    }

    List<Nominal> nominals(String role) {
        return role(role).stream().flatMap(filler -> filler.nominal().stream()).toList();
    }

    /** {@return the product of how safely the references were told, the weakest one counted} */
    double references() {
        return roles.values().stream()
                .flatMap(List::stream)
                .mapToDouble(filler -> filler.how().reliability())
                .min()
                .orElse(1);
    }

    String set(String role, String otherwise) {
        return frame.set().getOrDefault(role, otherwise);
    }
}
