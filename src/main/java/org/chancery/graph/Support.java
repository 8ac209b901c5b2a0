package org.chancery.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chancery.fact.Edtf;

/** What every projected node and edge carries: its claims, who says so, its status and its dates. */
final class Support {

    private Support() {}

    static List<String> claims(Collection<Claim> claims) {
        return claims.stream().map(Claim::key).distinct().sorted().toList();
    }

    static List<String> sources(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.source().name())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return claims, sources and status for an edge} */
    static Map<String, Object> edge(Collection<Claim> claims, String status) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("claims", claims(claims));
        properties.put("sources", sources(claims));
        properties.put("status", status);
        return properties;
    }

    static Map<String, Object> edge(Collection<Claim> claims, String status, Optional<Edtf> date) {
        Map<String, Object> properties = edge(claims, status);
        date.ifPresent(d -> dates(properties, d));
        return properties;
    }

    /** Puts a date with its bounds: {@code date} EDTF, {@code from} and {@code to} days, {@code precision}. Open sides have none. */
    static void dates(Map<String, Object> properties, Edtf date) {
        properties.put("date", date.text());
        date.first().ifPresent(day -> properties.put("from", day));
        date.last().ifPresent(day -> properties.put("to", day));
        properties.put("precision", date.precision().name().toLowerCase(java.util.Locale.ROOT));
        if (date.first().isPresent() && date.last().isPresent()) {
            properties.put(
                    "days",
                    ChronoUnit.DAYS.between(date.first().get(), date.last().get()) + 1);
        }
    }

    /** {@return what a fact's status means on an edge} */
    static String projected(String status) {
        return switch (status) {
            case "planned", "proposed" -> "planned";
            case "cancelled" -> "cancelled";
            default -> "reported";
        };
    }

    /** {@return the last day on which a source of these claims was published} */
    static Optional<LocalDate> lastPublished(Collection<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.publishedDay().stream()).max(LocalDate::compareTo);
    }

    /** {@return the finest of some dates; of equally fine ones the first} */
    static Optional<Edtf> finest(Collection<Edtf> dates) {
        Edtf best = null;
        for (Edtf date : dates.stream().sorted().toList()) {
            if (best == null || isFiner(date, best)) {
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isFiner(Edtf one, Edtf other) {
        boolean guessed = one.isApproximate();
        boolean otherGuessed = other.isApproximate();
        if (guessed != otherGuessed) {
            return otherGuessed;
        }
        return length(one) < length(other);
    }

    static long length(Edtf date) {
        if (date.first().isEmpty() || date.last().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return ChronoUnit.DAYS.between(date.first().get(), date.last().get());
    }

    /** {@return an approximate date without its mark} */
    static Edtf plain(Edtf date) {
        return date.isApproximate()
                ? Edtf.parse(date.text().substring(0, date.text().length() - 1))
                : date;
    }
}
