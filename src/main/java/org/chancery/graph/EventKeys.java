package org.chancery.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.chancery.fact.Edtf;

/** Gives the events of one bucket keys that people can read; a second event of one key gets a number. */
final class EventKeys {

    private final Map<String, Integer> used = new HashMap<>();

    String next(String prefix, String what, Optional<Edtf> date) {
        String key = prefix + "/" + what
                + date.map(d -> "-" + Support.plain(d).text().replace('/', '_')).orElse("");
        int count = used.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "-" + count;
    }
}
