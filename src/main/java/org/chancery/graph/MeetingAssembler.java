package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chancery.fact.Edtf;

/** All meetings of the same people: those in a room, those over a line, and those that were called off, each told apart. */
final class MeetingAssembler implements Assembler {

    @Override
    public Projection assemble(List<Claim> claims) {
        Projection projection = Projection.empty();
        Map<String, List<Claim>> sorts = new LinkedHashMap<>();
        for (String sort : List.of("in person", "call", "cancelled")) {
            sorts.put(sort, new ArrayList<>());
        }
        for (Claim claim : claims.stream().sorted().toList()) {
            sorts.computeIfAbsent(sort(claim, claims), sort -> new ArrayList<>())
                    .add(claim);
        }
        EventKeys keys = new EventKeys();
        sorts.forEach((sort, sorted) -> new Clusters(0, false)
                .of(sorted)
                .forEach(cluster -> project(cluster.claims(), sort, keys, projection)));
        return projection;
    }

    /** A talk of which nobody says how it was held belongs to a call of the same day, if there is one. */
    private static String sort(Claim claim, List<Claim> all) {
        if (claim.text("status").equals("cancelled")) {
            return "cancelled";
        }
        return switch (claim.text("mode")) {
            case "call", "video" -> "call";
            case "unspecified" ->
                all.stream()
                                .anyMatch(other -> other.text("mode").equals("call")
                                        && claim.date("date").isPresent()
                                        && other.date("date").equals(claim.date("date")))
                        ? "call"
                        : "in person";
            default -> "in person";
        };
    }

    private static void project(List<Claim> claims, String sort, EventKeys keys, Projection projection) {
        Claim any = claims.get(0);
        List<String> people = any.keys("participants").stream().sorted().toList();
        Optional<Edtf> date = Support.finest(
                claims.stream().flatMap(c -> c.date("date").stream()).toList());
        boolean held = claims.stream().anyMatch(c -> c.text("status").equals("held"));
        String status = sort.equals("cancelled") ? "cancelled" : held ? "held" : "planned";
        String mode = claims.stream()
                .map(c -> c.text("mode"))
                .filter(m -> !m.equals("unspecified"))
                .sorted()
                .findFirst()
                .orElse("unspecified");
        String key = keys.next(
                "meeting",
                String.join("-", people.stream().map(EntityKeys::local).toList()),
                date);
        Map<String, String> places = new TreeMap<>();
        claims.forEach(c -> c.texts("place").forEach(name -> c.fact()
                .factKind()
                .role("place")
                .ifPresent(role -> places.put(EntityKeys.of(c.fact(), role, name), name))));
        Map<String, Object> properties = new TreeMap<>();
        date.ifPresent(d -> Support.dates(properties, d));
        properties.put(
                "name",
                "Meeting of "
                        + String.join(
                                " and ",
                                any.texts("participants").stream().sorted().toList()));
        properties.put("mode", mode);
        properties.put("status", status);
        properties.put("projected", Support.projected(status));
        properties.put("sources", Support.sources(claims));
        claims.stream()
                .map(c -> c.text("occasion"))
                .filter(o -> !o.isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(o -> properties.put("occasion", o));
        stateOf(places.keySet()).ifPresent(state -> properties.put("state", state));
        Support.lastPublished(claims).ifPresent(day -> properties.put("seen", day));
        projection.node(key, List.of("Meeting"), properties, Support.claims(claims));
        for (String person : people) {
            projection.edge("ATTENDED", person, key, Support.edge(claims, Support.projected(status), date));
        }
        places.keySet()
                .forEach(place -> projection.edge(
                        "AT",
                        key,
                        place,
                        Support.edge(
                                claims.stream()
                                        .filter(c -> c.keys("place").contains(place))
                                        .toList(),
                                Support.projected(status))));
    }

    /** {@return the one state in which the places lie, when their keys tell} */
    static Optional<String> stateOf(Iterable<String> places) {
        TreeSet<String> states = new TreeSet<>();
        for (String place : places) {
            if (place.startsWith("state/")) {
                states.add(place);
            } else if (place.matches("place/.*-[a-z]{3}")) {
                states.add("state/" + place.substring(place.length() - 3).toUpperCase(java.util.Locale.ROOT));
            }
        }
        return states.size() == 1 ? Optional.of(states.first()) : Optional.empty();
    }
}
