package org.chancery.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chancery.fact.Edtf;

/**
 * All travels of one person: visits from claims about one state that fit in time, trips from visits that follow each other with
 * at most two days between.
 */
final class TravelAssembler implements Assembler {

    private static final int DAYS_BETWEEN_STOPS = 2;
    private static final int LONGEST_EXACT = 31;

    /** A visit put together. */
    private record Stop(
            String key, String state, String stateName, String status, Optional<Edtf> date, List<Claim> claims) {

        boolean isDated() {
            return date.isPresent()
                    && date.get().first().isPresent()
                    && date.get().last().isPresent()
                    && Support.length(date.get()) < LONGEST_EXACT;
        }

        LocalDate first() {
            return date.flatMap(Edtf::first).orElseThrow();
        }

        LocalDate last() {
            return date.flatMap(Edtf::last).orElseThrow();
        }
    }

    @Override
    public Projection assemble(List<Claim> claims) {
        Projection projection = Projection.empty();
        Map<String, List<Claim>> byState = new TreeMap<>();
        for (Claim claim : claims.stream().sorted().toList()) {
            String sort = claim.text("status").equals("cancelled") ? "cancelled" : "made";
            byState.computeIfAbsent(claim.key("destination") + " " + sort, key -> new ArrayList<>())
                    .add(claim);
        }
        EventKeys keys = new EventKeys();
        List<Stop> stops = new ArrayList<>();
        byState.values().forEach(same -> new Clusters(1, true)
                .of(same)
                .forEach(cluster -> stops.add(visit(cluster.claims(), keys, projection))));
        trips(stops, keys, projection);
        return projection;
    }

    private static Stop visit(List<Claim> claims, EventKeys keys, Projection projection) {
        Claim any = claims.get(0);
        String traveller = any.key("visitor");
        String state = any.key("destination");
        List<Claim> made =
                claims.stream().filter(c -> c.text("status").equals("made")).toList();
        Optional<Edtf> date = date(made).or(() -> date(claims));
        boolean cancelled = any.text("status").equals("cancelled");
        String status = cancelled ? "cancelled" : made.isEmpty() ? "planned" : "made";
        String kind = claims.stream()
                .map(c -> c.text("kind"))
                .filter(k -> !k.equals("visit"))
                .sorted(Comparator.comparingInt(TravelAssembler::rank).thenComparing(k -> k))
                .findFirst()
                .orElse("visit");
        String key = keys.next(
                "visit",
                EntityKeys.local(traveller) + "-" + EntityKeys.local(state).toLowerCase(java.util.Locale.ROOT)
                        + (cancelled ? "-cancelled" : ""),
                date);
        Map<String, Object> properties = new TreeMap<>();
        date.ifPresent(d -> Support.dates(properties, d));
        properties.put("name", "Visit of %s to %s".formatted(any.text("visitor"), any.text("destination")));
        properties.put("kind", kind);
        properties.put("status", status);
        properties.put("projected", Support.projected(status));
        properties.put("destination", state);
        properties.put("sources", Support.sources(claims));
        claims.stream()
                .map(c -> c.text("occasion"))
                .filter(o -> !o.isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(o -> properties.put("occasion", o));
        projection.node(key, List.of("Visit"), properties, Support.claims(claims));
        String projected = Support.projected(status);
        projection.edge("MADE", traveller, key, Support.edge(claims, projected, date));
        projection.edge("TO", key, state, Support.edge(claims, projected));
        claims.stream()
                .flatMap(c -> c.keys("places").stream())
                .distinct()
                .forEach(place -> projection.edge(
                        "STOPPED_IN",
                        key,
                        place,
                        Support.edge(
                                claims.stream()
                                        .filter(c -> c.keys("places").contains(place))
                                        .toList(),
                                projected)));
        claims.stream()
                .flatMap(c -> c.keys("accompaniedBy").stream())
                .distinct()
                .forEach(companion -> projection.edge(
                        "ACCOMPANIED",
                        companion,
                        key,
                        Support.edge(
                                claims.stream()
                                        .filter(c -> c.keys("accompaniedBy").contains(companion))
                                        .toList(),
                                projected)));
        claims.stream()
                .flatMap(c -> c.keys("invitedBy").stream())
                .distinct()
                .forEach(host -> projection.edge(
                        "INVITED_TO",
                        host,
                        key,
                        Support.edge(
                                claims.stream()
                                        .filter(c -> c.keys("invitedBy").contains(host))
                                        .toList(),
                                projected)));
        return new Stop(key, state, any.text("destination"), status, date, claims);
    }

    private static int rank(String kind) {
        return switch (kind) {
            case "state visit" -> 0;
            case "official visit" -> 1;
            case "working visit" -> 2;
            default -> 3;
        };
    }

    /** {@return the finest date; of days that lie side by side the stretch from the first to the last} */
    private static Optional<Edtf> date(List<Claim> claims) {
        List<Edtf> dates = claims.stream().flatMap(c -> c.date("date").stream()).toList();
        List<Edtf> exact = dates.stream()
                .filter(d ->
                        (d.isDay() || Support.length(d) < LONGEST_EXACT && d.precision() == Edtf.Precision.INTERVAL)
                                && !d.isApproximate())
                .sorted()
                .toList();
        if (exact.size() < 2) {
            return Support.finest(dates);
        }
        LocalDate first = exact.stream()
                .map(d -> d.first().orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = exact.stream()
                .map(d -> d.last().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Optional.of(Edtf.between(Edtf.day(first), Edtf.day(last)));
    }

    private static void trips(List<Stop> stops, EventKeys keys, Projection projection) {
        List<Stop> dated = stops.stream()
                .filter(stop -> stop.isDated() && !stop.status.equals("cancelled"))
                .sorted(Comparator.comparing(Stop::first)
                        .thenComparing(Stop::last)
                        .thenComparing(Stop::key))
                .toList();
        List<Stop> trip = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Stop stop : dated) {
            if (!trip.isEmpty() && stop.first().isAfter(end.plusDays(DAYS_BETWEEN_STOPS))) {
                trip(trip, keys, projection);
                trip = new ArrayList<>();
                end = LocalDate.MIN;
            }
            trip.add(stop);
            end = stop.last().isAfter(end) ? stop.last() : end;
        }
        if (!trip.isEmpty()) {
            trip(trip, keys, projection);
        }
        for (Stop stop : stops) {
            if (!stop.isDated() && !stop.status.equals("cancelled")) {
                trip(List.of(stop), keys, projection);
            }
        }
    }

    private static void trip(List<Stop> stops, EventKeys keys, Projection projection) {
        List<Claim> claims = stops.stream()
                .flatMap(stop -> stop.claims.stream())
                .distinct()
                .sorted()
                .toList();
        Claim any = claims.get(0);
        String traveller = any.key("visitor");
        boolean dated = stops.stream().allMatch(Stop::isDated);
        Optional<Edtf> date = dated
                ? Optional.of(Edtf.between(
                        Edtf.day(stops.get(0).first()),
                        Edtf.day(stops.stream()
                                .map(Stop::last)
                                .max(LocalDate::compareTo)
                                .orElseThrow())))
                : stops.get(0).date;
        boolean made = stops.stream().anyMatch(stop -> stop.status.equals("made"));
        String status = made ? "made" : "planned";
        String where = dated ? "" : "-" + EntityKeys.local(stops.get(0).state).toLowerCase(java.util.Locale.ROOT);
        String key = keys.next(
                "trip",
                EntityKeys.local(traveller) + where,
                dated ? Optional.of(Edtf.day(stops.get(0).first())) : date);
        Map<String, Object> properties = new TreeMap<>();
        date.ifPresent(d -> Support.dates(properties, d));
        properties.put(
                "name",
                "%s to %s"
                        .formatted(
                                any.text("visitor"),
                                String.join(
                                        ", ",
                                        stops.stream()
                                                .map(Stop::stateName)
                                                .distinct()
                                                .toList())));
        properties.put("status", status);
        properties.put("sources", Support.sources(claims));
        projection.node(key, List.of("Trip"), properties, Support.claims(claims));
        projection.edge("TRAVELLED", traveller, key, Support.edge(claims, Support.projected(status), date));
        int order = 1;
        for (Stop stop : stops) {
            Map<String, Object> edge = Support.edge(stop.claims, Support.projected(stop.status));
            edge.put("order", (long) order++);
            projection.edge("STOP_OF", stop.key, key, edge);
        }
    }
}
