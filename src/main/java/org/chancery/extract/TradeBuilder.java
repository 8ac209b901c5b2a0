package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.extract.Unit.Nominal;
import org.chancery.fact.EntityType;
import org.chancery.language.Referent;

/** Trade: who sells what to whom. */
final class TradeBuilder implements FactBuilder {

    @Override
    public List<Draft> build(Match match, DocumentContext context) {
        if (match.modality() != Modality.ASSERTED) {
            return List.of();
        }
        List<String> goods = new ArrayList<>();
        for (Nominal nominal : match.nominals("goods")) {
            if (nominal.head().isEmpty() && nominal.quantity().isEmpty() && isGoods(nominal)) {
                goods.add(context.text(match.sentence(), nominal));
            }
        }
        Optional<Referent> exporter = match.referents("exporter").stream()
                .filter(TradeBuilder::trades)
                .findFirst();
        Optional<Referent> importer = match.referents("importer").stream()
                .filter(TradeBuilder::trades)
                .findFirst();
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
                .date("period", context.circumstances().date(match)));
    }

    /** "More each year" are no goods. */
    private static boolean isGoods(Nominal nominal) {
        return !nominal.isPronoun()
                && !nominal.noun().isEmpty()
                && !nominal.noun().equals("year")
                && !nominal.noun().equals("lot")
                && !nominal.noun().equals("more");
    }

    private static boolean trades(Referent referent) {
        return referent.is(EntityType.STATE) || referent.is(EntityType.ORGANIZATION);
    }
}
