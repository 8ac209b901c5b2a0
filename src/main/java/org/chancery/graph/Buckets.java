package org.chancery.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.fact.Edtf;
import org.chancery.fact.Fact;
import org.chancery.fact.FactLines;
import org.chancery.graph.Claim.Source;

/** Which claims are projected together, and by which assembler; what is claimed without its value. */
final class Buckets {

    private static final Assembler TIES = new TieAssembler();
    private static final Assembler REMARKS = new RemarkAssembler();
    private static final Map<String, Assembler> ASSEMBLERS = Map.of(
            "meeting",
            new MeetingAssembler(),
            "visit",
            new TravelAssembler(),
            "agreement",
            new AgreementAssembler(),
            "figure",
            REMARKS,
            "statement",
            REMARKS,
            "publication",
            REMARKS);

    private Buckets() {}

    static Projection project(List<Claim> bucket) {
        if (bucket.isEmpty()) {
            return Projection.empty();
        }
        return ASSEMBLERS.getOrDefault(bucket.get(0).kind(), TIES).assemble(bucket);
    }

    /** {@return a fact as a claim of its document} */
    static Claim claim(Fact fact, Source source) {
        Claim claim = new Claim("", "", fact, source);
        String key = "claim/" + Hash.of(source.document() + "\n" + content(fact));
        return new Claim(key, bucket(claim), fact, source);
    }

    /** What a fact says, without where it was found and how surely. */
    private static String content(Fact fact) {
        String line = FactLines.line(fact);
        return line.substring(0, line.lastIndexOf(",\"confidence\":"))
                .replaceFirst("\"document\":\"(?:[^\"\\\\]|\\\\.)*\",?", "");
    }

    private static String bucket(Claim claim) {
        String what =
                switch (claim.kind()) {
                    case "office" -> TieAssembler.officeKey(claim);
                    case "membership" -> claim.key("member") + "|" + claim.key("group");
                    case "visit" -> claim.key("visitor");
                    case "meeting" -> sorted(claim, "participants");
                    case "invitation" -> claim.key("inviter") + "|" + claim.key("invitee");
                    case "agreement" ->
                        claim.keys("parties").isEmpty()
                                ? EntityKeys.slug(claim.text("name"))
                                : sorted(claim, "parties");
                    case "relationship" -> sorted(claim, "parties");
                    case "award" -> claim.key("recipient") + "|" + claim.key("honour");
                    case "venture", "project" -> claim.key("name");
                    case "figure" ->
                        figure(claim) + "|"
                                + RemarkAssembler.number(claim.value("value")
                                        .map(Double.class::cast)
                                        .orElse(0.0));
                    case "trade" -> claim.key("exporter") + "|" + claim.key("importer");
                    case "statement" ->
                        claim.key("speaker") + "|" + claim.text("stance") + "|" + sorted(claim, "about");
                    case "publication" -> claim.key("author") + "|" + claim.key("outlet");
                    default -> claim.key("place") + "|" + claim.key("in");
                };
        return claim.kind() + "|" + what;
    }

    private static String figure(Claim claim) {
        return String.join("|", claim.keys("about")) + "|" + claim.text("measure") + "|" + claim.text("unit") + "|"
                + claim.date("period").map(Edtf::text).orElse("");
    }

    private static String sorted(Claim claim, String role) {
        return String.join("|", claim.keys(role).stream().sorted().toList());
    }

    /** {@return what is claimed, without its value: several values in one slot are a conflict} */
    static Optional<String> slot(Claim claim) {
        return switch (claim.kind()) {
            case "figure" ->
                claim.date("period")
                        .map(period -> "figure|" + sorted(claim, "about") + "|" + claim.text("measure") + "|"
                                + claim.text("unit") + "|" + period.text());
            case "agreement" ->
                claim.date("date")
                        .filter(d -> !claim.text("name").isEmpty())
                        .map(d -> "agreement date|" + sorted(claim, "parties") + "|"
                                + EntityKeys.slug(claim.text("name")));
            default -> Optional.empty();
        };
    }

    /** {@return a slot in words: "trade growth of Russia and Vietnam, 2023 (%)"} */
    static Optional<String> slotName(Claim claim) {
        return switch (claim.kind()) {
            case "figure" ->
                Optional.of("%s of %s, %s (%s)"
                        .formatted(
                                claim.text("measure"),
                                String.join(
                                        " and ",
                                        claim.texts("about").stream().sorted().toList()),
                                claim.date("period").map(Edtf::text).orElse("no year"),
                                claim.text("unit")));
            case "agreement" ->
                Optional.of("date of %s, %s"
                        .formatted(
                                claim.text("name"),
                                String.join(
                                        " and ",
                                        claim.texts("parties").stream().sorted().toList())));
            default -> Optional.empty();
        };
    }

    /** {@return the value that a claim gives its slot} */
    static Optional<String> value(Claim claim) {
        return switch (claim.kind()) {
            case "figure" -> claim.value("value").map(Double.class::cast).map(RemarkAssembler::number);
            case "agreement" -> claim.date("date").map(Edtf::text);
            default -> Optional.empty();
        };
    }
}
