package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.chancery.fact.Edtf;
import org.chancery.fact.Likeness;

/**
 * All agreements of the same parties. One agreement goes by several names: a treaty of one year is the treaty of that year
 * whatever it is called, and "the agreement" that the same people signed on that day is the one that has a name elsewhere.
 */
final class AgreementAssembler implements Assembler {

    private static final List<String> PROGRESS = List.of(
            "proposed",
            "under negotiation",
            "initialled",
            "issued",
            "signed",
            "ratified",
            "in force",
            "suspended",
            "withdrawn",
            "ended");
    private static final Set<String> ONE_A_YEAR = Set.of("treaty", "free trade agreement");

    @Override
    public Projection assemble(List<Claim> claims) {
        Projection projection = Projection.empty();
        List<List<Claim>> agreements = new ArrayList<>();
        for (Claim claim : claims.stream()
                .sorted(Comparator.comparingLong(AgreementAssembler::vagueness)
                        .thenComparing(Comparator.naturalOrder()))
                .toList()) {
            List<List<Claim>> same = agreements.stream()
                    .filter(agreement -> agreement.stream().anyMatch(other -> isSame(other, claim)))
                    .toList();
            if (same.size() == 1) {
                same.get(0).add(claim);
            } else {
                agreements.add(new ArrayList<>(List.of(claim)));
            }
        }
        EventKeys keys = new EventKeys();
        agreements.forEach(agreement -> project(agreement, keys, projection));
        return projection;
    }

    private static long vagueness(Claim claim) {
        return claim.date("date").map(Support::length).orElse(Long.MAX_VALUE) / 2
                + (Likeness.isGeneric(claim.text("name")) ? 1 : 0);
    }

    private static boolean isSame(Claim one, Claim other) {
        Optional<Edtf> a = one.date("date").map(Support::plain);
        Optional<Edtf> b = other.date("date").map(Support::plain);
        boolean apart = a.isPresent() && b.isPresent() && !a.get().overlaps(b.get());
        if (apart) {
            return false;
        }
        boolean dated = a.isPresent() && b.isPresent();
        String name = one.text("name");
        String otherName = other.text("name");
        boolean sameKind = one.text("kind").equals(other.text("kind"));
        if (!name.isEmpty() && Likeness.similarAgreements(name, otherName) && (sameKind || dated)) {
            return true;
        }
        if (sameKind
                && ONE_A_YEAR.contains(one.text("kind"))
                && (dated || Likeness.isGeneric(name) || Likeness.isGeneric(otherName))) {
            return true;
        }
        boolean generic = Likeness.isGeneric(name) || Likeness.isGeneric(otherName);
        boolean signers = one.keys("signers").stream().anyMatch(other.keys("signers")::contains);
        return dated
                && generic
                && (signers || sameKind)
                && a.get().isDay()
                && b.get().isDay();
    }

    private static void project(List<Claim> claims, EventKeys keys, Projection projection) {
        Claim any = claims.get(0);
        Optional<Edtf> date = Support.finest(
                claims.stream().flatMap(c -> c.date("date").stream()).toList());
        String name = claims.stream()
                .map(c -> c.text("name"))
                .filter(n -> !n.isEmpty())
                .sorted(Comparator.comparing(Likeness::isGeneric)
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(n -> n))
                .findFirst()
                .orElse("agreement");
        List<String> names = claims.stream()
                .map(c -> c.text("name"))
                .filter(n -> !n.isEmpty() && !n.equals(name))
                .distinct()
                .sorted()
                .toList();
        String kind = claims.stream()
                .filter(c -> c.text("name").equals(name))
                .map(c -> c.text("kind"))
                .sorted()
                .findFirst()
                .orElse(any.text("kind"));
        String status = claims.stream()
                .map(c -> c.text("status"))
                .max(Comparator.comparingInt(PROGRESS::indexOf))
                .orElse("signed");
        List<String> parties = any.keys("parties").stream().sorted().toList();
        String who = String.join(
                "-",
                parties.stream()
                        .limit(4)
                        .map(EntityKeys::local)
                        .map(String::toLowerCase)
                        .toList());
        String key = keys.next("agreement", (who.isEmpty() ? "" : who + "-") + shortened(EntityKeys.slug(name)), date);
        Map<String, Object> properties = new TreeMap<>();
        date.ifPresent(d -> Support.dates(properties, d));
        properties.put("name", name);
        properties.put("aliases", names);
        properties.put("kind", kind);
        properties.put("status", status);
        properties.put("projected", Support.projected(status));
        properties.put("sources", Support.sources(claims));
        claims.stream()
                .map(c -> c.text("subject"))
                .filter(s -> !s.isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(s -> properties.put("subject", s));
        projection.node(
                key,
                kind.equals("treaty") ? List.of("Agreement", "Treaty") : List.of("Agreement"),
                properties,
                Support.claims(claims));
        String projected = Support.projected(status);
        parties.forEach(party -> projection.edge("PARTY_TO", party, key, Support.edge(claims, projected, date)));
        edges("SIGNED", "signers", claims, key, projected, true, projection);
        edges("CONCERNS", "about", claims, key, projected, false, projection);
        edges("SIGNED_IN", "place", claims, key, projected, false, projection);
    }

    private static void edges(
            String type,
            String role,
            List<Claim> claims,
            String key,
            String projected,
            boolean toAgreement,
            Projection projection) {
        claims.stream().flatMap(c -> c.keys(role).stream()).distinct().sorted().forEach(entity -> {
            List<Claim> saying =
                    claims.stream().filter(c -> c.keys(role).contains(entity)).toList();
            projection.edge(
                    type, toAgreement ? entity : key, toAgreement ? key : entity, Support.edge(saying, projected));
        });
    }

    private static String shortened(String slug) {
        return slug.length() <= 60 ? slug : slug.substring(0, 60).replaceAll("-[^-]*$", "");
    }
}
