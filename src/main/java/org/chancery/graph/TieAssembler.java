package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.chancery.fact.Edtf;

/** The kinds of fact that are ties rather than events: offices, memberships, invitations, relations, honours, ventures, projects, trade. */
final class TieAssembler implements Assembler {

    @Override
    public Projection assemble(List<Claim> claims) {
        Projection projection = Projection.empty();
        if (claims.isEmpty()) {
            return projection;
        }
        List<Claim> sorted = claims.stream().sorted().toList();
        switch (sorted.get(0).kind()) {
            case "office" -> office(sorted, projection);
            case "membership" -> membership(sorted, projection);
            case "invitation" -> invitation(sorted, projection);
            case "relationship" -> relationship(sorted, projection);
            case "award" -> award(sorted, projection);
            case "venture" -> venture(sorted, projection);
            case "project" -> project(sorted, projection);
            case "trade" -> trade(sorted, projection);
            case "location" ->
                groups(sorted, c -> c.key("place") + " " + c.key("in"))
                        .forEach(same -> projection.edge(
                                "LOCATED_IN",
                                same.get(0).key("place"),
                                same.get(0).key("in"),
                                Support.edge(same, "reported")));
            default ->
                throw new IllegalStateException("no tie: " + sorted.get(0).kind());
        }
        return projection;
    }

    private static Collection<List<Claim>> groups(List<Claim> claims, Function<Claim, String> by) {
        Map<String, List<Claim>> groups = new TreeMap<>();
        claims.forEach(claim -> groups.computeIfAbsent(by.apply(claim), key -> new ArrayList<>())
                .add(claim));
        return groups.values();
    }

    private static void office(List<Claim> claims, Projection projection) {
        Claim any = claims.get(0);
        String key = officeKey(any);
        Map<String, Object> properties = new TreeMap<>();
        properties.put("name", any.text("title") + " of " + any.text("of"));
        properties.put("title", any.text("title"));
        projection.node(key, List.of("Office"), properties, Support.claims(claims));
        projection.edge("OFFICE_OF", key, any.key("of"), Support.edge(claims, "reported"));
        for (List<Claim> same : groups(claims, c -> c.key("holder") + " " + c.text("status"))) {
            Claim one = same.get(0);
            Optional<Edtf> date = Support.finest(
                    same.stream().flatMap(c -> c.date("date").stream()).toList());
            Map<String, Object> edge = Support.edge(same, "reported", date);
            edge.put("tenure", one.text("status"));
            Support.lastPublished(same).ifPresent(day -> edge.put("asOf", day));
            same.stream()
                    .flatMap(c -> c.publishedDay().stream())
                    .min(java.time.LocalDate::compareTo)
                    .ifPresent(day -> edge.put("asOfFirst", day));
            projection.edge("HOLDS", one.key("holder"), key, one.text("status"), edge);
        }
    }

    /** {@return {@code office/president-of-russia}} */
    static String officeKey(Claim claim) {
        return "office/" + EntityKeys.slug(claim.text("title")) + "-of-" + EntityKeys.slug(claim.text("of"));
    }

    private static void membership(List<Claim> claims, Projection projection) {
        for (List<Claim> same : groups(claims, c -> c.text("status"))) {
            Claim any = same.get(0);
            Map<String, Object> edge = Support.edge(same, Support.projected(any.text("status")));
            edge.put("membership", any.text("status"));
            first(same, "role").ifPresent(role -> edge.put("role", role));
            finest(same, "since").ifPresent(since -> edge.put("since", since.text()));
            finest(same, "until").ifPresent(until -> edge.put("until", until.text()));
            projection.edge("MEMBER_OF", any.key("member"), any.key("group"), any.text("status"), edge);
        }
    }

    private static void invitation(List<Claim> claims, Projection projection) {
        for (List<Claim> same : groups(claims, c -> c.key("destination"))) {
            Claim any = same.get(0);
            Map<String, Object> edge = Support.edge(same, "reported", finest(same, "date"));
            first(same, "destination").ifPresent(to -> edge.put("destination", to));
            first(same, "occasion").ifPresent(occasion -> edge.put("occasion", occasion));
            edge.put("invitation", furthest(same, List.of("open", "declined", "accepted")));
            projection.edge("INVITED", any.key("inviter"), any.key("invitee"), any.key("destination"), edge);
        }
    }

    private static void relationship(List<Claim> claims, Projection projection) {
        for (List<Claim> same :
                groups(claims, c -> c.text("level").toLowerCase(java.util.Locale.ROOT) + " " + c.text("status"))) {
            Claim any = same.get(0);
            List<String> parties = any.keys("parties").stream().sorted().toList();
            Map<String, Object> edge = Support.edge(same, Support.projected(any.text("status")));
            edge.put("level", any.text("level"));
            edge.put("relation", any.text("status"));
            finest(same, "since").ifPresent(since -> {
                edge.put("since", since.text());
                since.first().ifPresent(day -> edge.put("from", day));
            });
            projection.edge(
                    "PARTNER_OF",
                    parties.get(0),
                    parties.get(1),
                    EntityKeys.slug(any.text("level")) + "-" + any.text("status"),
                    edge);
        }
    }

    private static void award(List<Claim> claims, Projection projection) {
        Claim any = claims.get(0);
        String honour = any.key("honour");
        projection.edge(
                "RECEIVED", any.key("recipient"), honour, Support.edge(claims, "reported", finest(claims, "date")));
        each(
                claims,
                "conferredBy",
                (by, saying) -> projection.edge(
                        "CONFERRED",
                        by,
                        honour,
                        any.key("recipient"),
                        Support.edge(saying, "reported", finest(saying, "date"))));
        each(
                claims,
                "presentedBy",
                (by, saying) -> projection.edge(
                        "PRESENTED",
                        by,
                        honour,
                        any.key("recipient"),
                        Support.edge(saying, "reported", finest(saying, "date"))));
    }

    private static void venture(List<Claim> claims, Projection projection) {
        String venture = claims.get(0).key("name");
        Optional<Edtf> until = finest(claims, "until");
        each(
                claims,
                "states",
                (state, saying) -> projection.edge("PARTNER_IN", state, venture, with(saying, "until", until)));
        each(
                claims,
                "partners",
                (partner, saying) -> projection.edge("PARTNER_IN", partner, venture, with(saying, "until", until)));
        each(
                claims,
                "location",
                (state, saying) -> projection.edge("OPERATES_IN", venture, state, with(saying, "until", until)));
    }

    private static Map<String, Object> with(List<Claim> claims, String property, Optional<Edtf> date) {
        Map<String, Object> edge = Support.edge(claims, "reported");
        date.ifPresent(d -> edge.put(property, d.text()));
        return edge;
    }

    private static void project(List<Claim> claims, Projection projection) {
        String project = claims.get(0).key("name");
        String status = furthest(claims, List.of("proposed", "under way", "cancelled", "completed"));
        each(claims, "participants", (who, saying) -> {
            Map<String, Object> edge = Support.edge(saying, Support.projected(status));
            edge.put("project", status);
            projection.edge("TAKES_PART_IN", who, project, edge);
        });
        each(
                claims,
                "location",
                (where, saying) ->
                        projection.edge("LOCATED_IN", project, where, Support.edge(saying, Support.projected(status))));
    }

    private static void trade(List<Claim> claims, Projection projection) {
        Claim any = claims.get(0);
        Map<String, Object> edge = Support.edge(claims, "reported", finest(claims, "period"));
        edge.put(
                "goods",
                claims.stream()
                        .flatMap(c -> c.texts("goods").stream())
                        .distinct()
                        .sorted()
                        .toList());
        projection.edge("EXPORTS_TO", any.key("exporter"), any.key("importer"), edge);
    }

    private interface Told {
        void accept(String entity, List<Claim> saying);
    }

    private static void each(List<Claim> claims, String role, Told told) {
        claims.stream()
                .flatMap(c -> c.keys(role).stream())
                .distinct()
                .sorted()
                .forEach(entity -> told.accept(
                        entity,
                        claims.stream()
                                .filter(c -> c.keys(role).contains(entity))
                                .toList()));
    }

    /** {@return of the statuses that claims give the one furthest on the way} */
    private static String furthest(List<Claim> claims, List<String> way) {
        return claims.stream()
                .map(c -> c.text("status"))
                .max(Comparator.comparingInt(way::indexOf))
                .orElseThrow();
    }

    private static Optional<String> first(List<Claim> claims, String role) {
        return claims.stream()
                .map(c -> c.text(role))
                .filter(text -> !text.isEmpty())
                .sorted()
                .findFirst();
    }

    private static Optional<Edtf> finest(List<Claim> claims, String role) {
        return Support.finest(
                claims.stream().flatMap(c -> c.date(role).stream()).toList());
    }
}
