package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

    /** Words of a name that say what sort of text it is, not which: two extradition agreements are alike, two agreements are not. */
    private static final Pattern SORTS = Pattern.compile(
            "\\b(joint|treaty|treaties|agreements?|declarations?|statements?|memorand(?:um|a)|understanding|contracts?|plans?"
                    + "|communiqu[eé]s?|pacts?|accords?|protocols?|conventions?|documents?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int SHOWN_PARTIES = 4;

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
        boolean sameKind = one.text("kind").equals(other.text("kind"));
        if (isSameName(one.text("name"), other.text("name")) && (sameKind || dated)) {
            return true;
        }
        boolean generic = namesNothing(one.text("name")) || namesNothing(other.text("name"));
        if (sameKind && ONE_A_YEAR.contains(one.text("kind")) && (dated || generic)) {
            return true;
        }
        boolean signers = one.keys("signers").stream().anyMatch(other.keys("signers")::contains);
        return dated
                && generic
                && (signers || sameKind)
                && a.get().isDay()
                && b.get().isDay();
    }

    private static boolean isSameName(String one, String other) {
        String a = distinctive(one);
        String b = distinctive(other);
        return a.isEmpty() || b.isEmpty()
                ? !one.isEmpty() && a.equals(b) && Likeness.similar(one, other)
                : Likeness.similar(a, b);
    }

    private static String distinctive(String name) {
        return SORTS.matcher(name).replaceAll(" ").strip();
    }

    /** {@return whether a name fits many agreements: "agreement", "Joint Statement"} */
    private static boolean namesNothing(String name) {
        return Likeness.isGeneric(name) || distinctive(name).isEmpty();
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
        String key = keys.next("agreement", who(any, parties) + shortened(EntityKeys.slug(name)), date);
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

    /** The parties as a key shows them; a hash stands for those that it does not show, so that no others have the same key. */
    private static String who(Claim claim, List<String> parties) {
        boolean plain = !parties.isEmpty()
                && parties.size() <= SHOWN_PARTIES
                && parties.stream().allMatch(key -> key.startsWith("state/") || key.startsWith("organization/"));
        List<String> shown = new ArrayList<>(parties.stream()
                .limit(SHOWN_PARTIES)
                .map(key -> EntityKeys.local(key).toLowerCase(Locale.ROOT))
                .toList());
        if (!plain) {
            shown.add(Hash.brief(claim.bucket()));
        }
        return String.join("-", shown) + "-";
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
