package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Referent;

/** Trade: who sells what to whom. */
final class TradeBuilder implements FactBuilder {

    /** What is given without being sold. */
    private static final Set<String> NO_GOODS = Set.of(
            "more",
            "year",
            "lot",
            "less",
            "most",
            "help",
            "aid",
            "assistance",
            "support",
            "message",
            "letter",
            "speech",
            "statement",
            "address",
            "goods",
            "product",
            "information",
            "opportunity",
            "warning",
            "blow",
            "intelligence",
            "loan",
            "grant",
            "guarantee",
            "troop",
            "refuge",
            "shelter",
            "stake",
            "share",
            "framework",
            "platform",
            "time");

    private static final Set<String> AMOUNTS =
            Set.of("barrel", "tonne", "ton", "metre", "meter", "litre", "bushel", "half", "part", "share", "quantity");

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() != Modality.ASSERTED) {
            return List.of();
        }
        List<String> goods = new ArrayList<>();
        Optional<Referent> origin = Optional.empty();
        for (Nominal nominal : match.nominals("goods")) {
            Optional<Nominal> measured = measured(match, nominal, context);
            if (measured.isPresent()) {
                goods.add(context.name(match.sentence(), measured.get()));
                origin = origin.or(() -> origin(measured.get(), context));
            }
        }
        Frame frame = match.frame();
        boolean buys = frame.takes("importer", "subject") || frame.takes("importer", "agent");
        Optional<Referent> exporter = trader(match.referents("exporter"));
        if (exporter.isEmpty() && buys) {
            exporter = origin;
        }
        Optional<Referent> importer = trader(match.referents("importer"));
        List<Nominal> sold = match.nominals("goods");
        boolean sells = frame.takes("exporter", "subject");
        if (importer.isEmpty() && sells && !sold.isEmpty()) {
            importer = buyerBefore(sold.get(0));
            importer.ifPresent(buyer -> goods.replaceAll(g ->
                    g.startsWith(buyer.name() + " ") ? g.substring(buyer.name().length() + 1) : g));
        }
        if (exporter.isEmpty()
                || importer.isEmpty()
                || exporter.get().key().equals(importer.get().key())
                || goods.isEmpty()) {
            return List.of();
        }
        return List.of(new Draft(
                        "trade",
                        match.frame().name(),
                        FactBuilder.confidence(match),
                        context.evidence(match.sentence(), match.unit()))
                .name("exporter", exporter.get())
                .name("importer", importer.get())
                .texts("goods", goods)
                .date("period", context.circumstances().date(match).filter(d -> !d.isDay())));
    }

    private static Optional<Referent> trader(List<Referent> referents) {
        return referents.stream()
                .filter(r -> r.is(EntityType.STATE) || r.is(EntityType.ORGANIZATION))
                .findFirst();
    }

    /** The goods themselves: in "500,000 barrels of crude" the crude. */
    private static Optional<Nominal> measured(Match match, Nominal nominal, DocumentContext context) {
        Syntax syntax = context.syntax(match.sentence());
        int at = syntax.units().indexOf(nominal);
        boolean amount = nominal.quantity().filter(q -> !q.isMoney()).isPresent() || AMOUNTS.contains(nominal.noun());
        if (amount
                && at >= 0
                && syntax.isWord(at + 1, "of")
                && at + 2 < syntax.size()
                && syntax.units().get(at + 2) instanceof Nominal of) {
            return Optional.of(of).filter(TradeBuilder::isGoods);
        }
        return Optional.of(nominal).filter(TradeBuilder::isGoods);
    }

    private static boolean isGoods(Nominal nominal) {
        return nominal.head().isEmpty()
                && !nominal.isPronoun()
                && !nominal.noun().isEmpty()
                && nominal.agreement().isEmpty()
                && nominal.quantity().filter(q -> q.isMoney() || q.isShare()).isEmpty()
                && !NO_GOODS.contains(nominal.noun());
    }

    /** "Sells Russia medicines": the name of the buyer stands right before the goods. */
    private static Optional<Referent> buyerBefore(Nominal goods) {
        return goods.names().stream()
                .filter(n -> n instanceof EntityMention e && e.manner() == Mention.Manner.NAME)
                .map((Mention n) -> ((EntityMention) n).entity())
                .filter(r -> r.is(EntityType.STATE))
                .findFirst();
    }

    /** "Brazilian coffee", "Brazil's coffee": where it comes from. */
    private static Optional<Referent> origin(Nominal goods, DocumentContext context) {
        Optional<Referent> owner = context.discourse().owner(goods).referents().stream()
                .filter(r -> r.is(EntityType.STATE))
                .findFirst();
        return owner.or(() -> goods.names().stream()
                .filter(n -> n instanceof EntityMention)
                .map((Mention n) -> ((EntityMention) n).entity())
                .filter(r -> r.is(EntityType.STATE))
                .findFirst());
    }
}
