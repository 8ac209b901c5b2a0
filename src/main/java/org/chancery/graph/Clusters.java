package org.chancery.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chancery.fact.Edtf;

/**
 * Groups the claims of one bucket into the events that they tell of, whatever their order: claims to the day first, then those
 * that are vague, then those without a date. What could be either of two events stays apart from both.
 */
final class Clusters {

    /** A report without a date speaks of what happened in so many days before it. */
    private static final int DAYS_BEFORE_REPORT = 45;

    private static final int DAYS_AFTER_REPORT = 120;
    private static final int REPORTS_TOGETHER = 14;
    private static final int LONGEST_STAY = 31;

    private final int gap;
    private final boolean intervalsAreExact;
    private final List<Cluster> clusters = new ArrayList<>();

    /**
     * @param gap so many days apart two exact dates still are one event
     * @param intervalsAreExact whether some days on end are one event rather than a vague date
     */
    Clusters(int gap, boolean intervalsAreExact) {
        this.gap = gap;
        this.intervalsAreExact = intervalsAreExact;
    }

    /** The claims of one event. */
    static final class Cluster {
        private final List<Claim> claims = new ArrayList<>();
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        List<Claim> claims() {
            return claims;
        }

        private void add(Claim claim, Optional<Edtf> date, boolean widen) {
            claims.add(claim);
            if (date.isPresent() && (widen || first.isEmpty())) {
                Optional<LocalDate> from = date.get().first();
                Optional<LocalDate> to = date.get().last();
                first = first.isEmpty() || from.isPresent() && from.get().isBefore(first.get()) ? from : first;
                last = last.isEmpty() || to.isPresent() && to.get().isAfter(last.get()) ? to : last;
            }
        }

        private boolean overlaps(LocalDate from, LocalDate to) {
            return first.isPresent()
                    && last.isPresent()
                    && !first.get().isAfter(to)
                    && !last.get().isBefore(from);
        }
    }

    List<Cluster> of(List<Claim> claims) {
        List<Claim> exact = new ArrayList<>();
        List<Claim> vague = new ArrayList<>();
        List<Claim> undated = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Edtf> date = claim.date("date");
            if (date.isEmpty()) {
                undated.add(claim);
            } else if (isExact(date.get())) {
                exact.add(claim);
            } else {
                vague.add(claim);
            }
        }
        exact.sort(Comparator.comparing((Claim c) -> c.date("date").orElseThrow())
                .thenComparing(Comparator.naturalOrder()));
        exact.forEach(this::addExact);
        vague.sort(Comparator.comparingLong(
                        (Claim c) -> Support.length(c.date("date").orElseThrow()))
                .thenComparing(c -> c.date("date").orElseThrow())
                .thenComparing(Comparator.naturalOrder()));
        vague.forEach(this::addVague);
        undated.sort(Comparator.comparing((Claim c) -> c.publishedDay().orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder()));
        undated.forEach(this::addUndated);
        return List.copyOf(clusters);
    }

    private boolean isExact(Edtf date) {
        boolean interval =
                date.precision() == Edtf.Precision.INTERVAL && Support.length(date) < LONGEST_STAY && intervalsAreExact;
        return (date.isDay() || interval) && !date.isApproximate();
    }

    private void addExact(Claim claim) {
        Edtf date = claim.date("date").orElseThrow();
        LocalDate from = date.first().orElseThrow();
        LocalDate to = date.last().orElseThrow();
        for (Cluster cluster : clusters) {
            if (cluster.overlaps(from.minusDays(gap), to.plusDays(gap))) {
                cluster.add(claim, Optional.of(date), true);
                return;
            }
        }
        fresh(claim, Optional.of(date));
    }

    private void addVague(Claim claim) {
        Edtf date = claim.date("date").orElseThrow();
        boolean guessed = date.isApproximate();
        LocalDate from = date.first().orElse(LocalDate.MIN.plusDays(10)).minusDays(guessed ? 2 : 0);
        LocalDate to = date.last().orElse(LocalDate.MAX.minusDays(10)).plusDays(guessed ? 1 : 0);
        List<Cluster> fitting =
                clusters.stream().filter(cluster -> cluster.overlaps(from, to)).toList();
        join(claim, fitting, Optional.of(date));
    }

    private void addUndated(Claim claim) {
        String occasion = claim.text("occasion");
        if (!occasion.isEmpty()) {
            List<Cluster> same = clusters.stream()
                    .filter(cluster ->
                            cluster.claims.stream().anyMatch(c -> isSameOccasion(c.text("occasion"), occasion)))
                    .toList();
            if (same.size() == 1) {
                same.get(0).add(claim, Optional.empty(), false);
                return;
            }
        }
        Optional<LocalDate> published = claim.publishedDay();
        if (published.isEmpty()) {
            join(
                    claim,
                    clusters.size() == 1 && clusters.get(0).first.isEmpty() ? clusters : List.of(),
                    Optional.empty());
            return;
        }
        boolean ahead = claim.text("status").equals("planned");
        LocalDate from = published.get().minusDays(ahead ? 1 : DAYS_BEFORE_REPORT);
        LocalDate to = published.get().plusDays(ahead ? DAYS_AFTER_REPORT : 1);
        List<Cluster> fitting = clusters.stream()
                .filter(cluster -> cluster.overlaps(from, to) && cluster.first.isPresent())
                .toList();
        if (fitting.isEmpty() && occasion.isEmpty()) {
            fitting = clusters.stream()
                    .filter(cluster -> cluster.first.isEmpty() && toldTogether(cluster, published.get()))
                    .toList();
        } else if (!occasion.isEmpty()
                && fitting.stream().anyMatch(cluster -> cluster.claims.stream()
                        .anyMatch(c -> !c.text("occasion").isEmpty()))) {
            fitting = List.of();
        }
        join(claim, fitting, Optional.empty());
    }

    private static boolean toldTogether(Cluster cluster, LocalDate published) {
        return cluster.claims.stream()
                .flatMap(c -> c.publishedDay().stream())
                .anyMatch(day -> Math.abs(day.toEpochDay() - published.toEpochDay()) <= REPORTS_TOGETHER);
    }

    private static boolean isSameOccasion(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return !a.isEmpty() && (a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a));
    }

    private static String plain(String occasion) {
        return occasion.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** One event fits: the claim tells of it. Several fit, or none: it tells of its own. */
    private void join(Claim claim, List<Cluster> fitting, Optional<Edtf> date) {
        if (fitting.size() == 1) {
            fitting.get(0).add(claim, date, false);
        } else {
            fresh(claim, date);
        }
    }

    private void fresh(Claim claim, Optional<Edtf> date) {
        Cluster cluster = new Cluster();
        cluster.add(claim, date, true);
        clusters.add(cluster);
    }
}
