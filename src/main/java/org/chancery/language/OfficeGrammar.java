package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.fact.EntityType;
import org.chancery.language.BodyGrammar.Body;
import org.chancery.language.OfficeMention.Tenure;
import org.chancery.lexicon.Lexicon.BodyKind;
import org.chancery.lexicon.Name;
import org.chancery.lexicon.Title;
import org.chancery.lexicon.TitleName;

/** The grammar of titles: "former Russian Deputy Prime Minister", "Minister of Industry and Trade of Vietnam", "Gazprom CEO". */
final class OfficeGrammar {

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "both", "all", "other", "two", "three");
    private static final Set<String> PORTFOLIO_HEADS = Set.of(
            "minister",
            "secretary",
            "commissioner",
            "adviser",
            "advisor",
            "chief",
            "ministers",
            "secretaries",
            "commissioners",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "negotiator",
            "envoy",
            "official");

    private final Lattice lattice;
    private final BodyGrammar bodies;

    OfficeGrammar(Lattice lattice) {
        this.lattice = lattice;
        this.bodies = new BodyGrammar(lattice);
    }

    /** {@return the offices that are named from this word on, or null} */
    @Nullable
    OfficePhrase read(int i) {
        int at = i;
        String determiner = "";
        while (DETERMINERS.contains(lattice.word(at)) && at < i + 2) {
            determiner = determiner.isEmpty() ? lattice.word(at) : determiner + " " + lattice.word(at);
            at++;
        }
        Modifiers modifiers = new Modifiers();
        at = modifiers.skip(at);
        Optional<Before> before = head(at) == null ? before(at) : Optional.empty();
        if (before.isPresent()) {
            int behind = before.get().to;
            Modifiers inner = modifiers.copy();
            behind = inner.skip(behind);
            OfficePhrase phrase = titled(i, behind, determiner, inner, before);
            if (phrase != null) {
                return phrase;
            }
        }
        return titled(i, at, determiner, modifiers, Optional.empty());
    }

    /** {@return whether a title begins at this word, whatever stands before it} */
    boolean beginsTitle(int i) {
        return head(i) != null;
    }

    private @Nullable OfficePhrase titled(
            int start, int at, String determiner, Modifiers modifiers, Optional<Before> before) {
        int relational = lattice.after(at, "relational");
        if (relational > at && (!determiner.isEmpty() || before.isPresent()) && head(at) == null) {
            StringBuilder relation = new StringBuilder();
            for (int k = at; k < relational; k++) {
                relation.append(relation.isEmpty() ? "" : " ").append(lattice.word(k));
            }
            return new OfficePhrase(
                    start,
                    relational,
                    determiner,
                    List.of(),
                    relation.toString(),
                    before.map(b -> b.body).filter(b -> b.is(EntityType.STATE)),
                    relation.toString().endsWith("s") && !relation.toString().equals("boss"));
        }
        Head head = head(at);
        if (head == null || isModifier(at, head)) {
            return null;
        }
        List<OfficeMention> offices = new ArrayList<>();
        int to = add(offices, start, head, modifiers.tenure, before);
        while (lattice.is(to, "and") || lattice.isMark(to, ',') && offices.size() < 4) {
            int next = lattice.is(to + 1, "and") ? to + 2 : to + 1;
            next = lattice.is(next, "the") || lattice.is(next, "its") || lattice.is(next, "a") ? next + 1 : next;
            Modifiers more = new Modifiers();
            next = more.skip(next);
            Optional<Before> nextBefore = before(next);
            Head second = nextBefore.isPresent() ? head(nextBefore.get().to) : null;
            if (second == null) {
                nextBefore = before;
                second = head(next);
            }
            if (second == null || second.plural != head.plural) {
                break;
            }
            List<OfficeMention> trial = new ArrayList<>();
            int end = add(trial, next, second, more.tenure, nextBefore);
            if (lattice.isMark(to, ',') && !lattice.is(to + 1, "and") && beginsName(end)) {
                break;
            }
            if (!determiner.isEmpty() && beginsName(end) && lattice.isCapitalized(next) && !lattice.isCapitalized(at)) {
                break;
            }
            offices.addAll(trial);
            to = end;
        }
        return new OfficePhrase(
                start,
                to,
                determiner,
                offices,
                "",
                before.map(b -> b.body).filter(b -> b.is(EntityType.STATE)),
                head.plural);
    }

    private boolean beginsName(int i) {
        return lattice.isCapitalized(i)
                && !lattice.isTime(i)
                && lattice.bodyKind(i) == null
                && lattice.name(i, EntityType.STATE).isEmpty()
                && head(i) == null;
    }

    /** In "official meeting" and "member state" the title only qualifies the noun behind it. */
    private boolean isModifier(int at, Head head) {
        return head.to == at + 1
                && !lattice.isCapitalized(at)
                && head.to < lattice.size()
                && !lattice.isCapitalized(head.to)
                && lattice.token(head.to).tag() == Token.Tag.NOUN;
    }

    /** What stands behind the title: "-elect", "of" and the body, "for" and a portfolio. */
    private int add(List<OfficeMention> offices, int start, Head head, Tenure before, Optional<Before> stated) {
        int to = head.to;
        Tenure tenure = before;
        int elect = lattice.after(lattice.isMark(to, '-') ? to + 1 : to, "elect");
        if (elect > to + (lattice.isMark(to, '-') ? 1 : 0)) {
            tenure = Tenure.ELECT;
            to = elect;
        }
        String title = head.name;
        Optional<Referent> body = stated.map(b -> b.body);
        if (isLink(to)) {
            int portfolio = portfolio(lattice.is(to + 1, "the") ? to + 2 : to + 1);
            if (portfolio > 0 && takesPortfolio(head)) {
                title = titleCase(head.name + " " + lattice.word(to) + " " + text(to + 1, portfolio));
                to = portfolio;
            }
        }
        if (lattice.is(to, "of")
                || lattice.is(to, "for")
                || lattice.is(to, "to") && head.title.kind().equals("diplomat")
                || lattice.is(to, "in") && head.title.kind().equals("diplomat")
                || lattice.is(to, "at") && head.title.kind().equals("diplomat")) {
            Body named = bodies.read(to + 1);
            if (named != null) {
                Optional<Referent> referent = named.referent().or(() -> composedOf(named.kind(), stated));
                if (referent.isPresent()) {
                    boolean accredited = !lattice.is(to, "of") && body.isPresent();
                    to = named.to();
                    if (!accredited) {
                        body = referent;
                    }
                } else if (named.kind().isPresent()) {
                    to = named.to();
                    body = named.kind().map(kind -> Referent.named(EntityType.ORGANIZATION, kind.name()));
                }
            }
        }
        to = region(head, to);
        offices.add(new OfficeMention(title, head.title, body, tenure, start, to));
        return head.plural ? furtherStates(offices, to) : to;
    }

    /** "Assistant secretary for East Asia": a region behind "for" says what the deputy looks after. */
    private int region(Head head, int i) {
        NameMention place = lattice.name(i + 1);
        return lattice.is(i, "for")
                        && place != null
                        && place.of(EntityType.PLACE).isPresent()
                        && takesRegion(head)
                ? place.to()
                : i;
    }

    private static boolean takesRegion(Head head) {
        return switch (head.title.kind()) {
            case "minister", "deputy minister", "diplomat", "adviser", "official" -> true;
            default -> false;
        };
    }

    /** "The presidents of X and Y": one office a state. */
    private int furtherStates(List<OfficeMention> offices, int i) {
        OfficeMention first = offices.get(offices.size() - 1);
        if (first.body().filter(b -> b.is(EntityType.STATE)).isEmpty()) {
            return i;
        }
        int to = i;
        while (lattice.is(to, "and") || lattice.isMark(to, ',')) {
            int next = lattice.isMark(to, ',') && lattice.is(to + 1, "and") ? to + 2 : to + 1;
            next = lattice.is(next, "the") ? next + 1 : next;
            NameMention mention = lattice.name(next);
            Optional<Name> state = lattice.name(next, EntityType.STATE).filter(n -> !BodyGrammar.isAdjective(n));
            boolean named = mention != null
                    && lattice.isMark(mention.to(), ',')
                    && lattice.isMark(to, ',')
                    && offices.size() == 1
                    && names(mention.to() + 1);
            if (mention == null || state.isEmpty() || named) {
                break;
            }
            offices.add(first.withBody(Referent.of(state.get().entity())));
            to = mention.to();
        }
        return to;
    }

    /** {@return whether capitals that are no state begin here} */
    private boolean names(int i) {
        return lattice.isCapitalized(i) && lattice.name(i, EntityType.STATE).isEmpty();
    }

    private Optional<Referent> composedOf(Optional<BodyKind> kind, Optional<Before> stated) {
        return kind.flatMap(k ->
                stated.map(b -> b.body).filter(b -> b.is(EntityType.STATE)).map(state -> bodies.composed(k, state)));
    }

    private boolean isLink(int i) {
        return lattice.is(i, "of") || lattice.is(i, "for") || lattice.is(i, "on");
    }

    private static boolean takesPortfolio(Head head) {
        return switch (head.title.kind()) {
            case "minister", "deputy minister", "adviser", "diplomat", "foreign minister" -> true;
            default ->
                head.title.name().equals("Commissioner")
                        || head.title.name().equals("Secretary")
                        || head.title.name().equals("High Representative");
        };
    }

    // ---- the head of a title

    private record Head(int to, String name, Title title, boolean plural) {}

    /** {@return the title that begins here: a known one, or a portfolio and its head word, as in "sea affairs minister"} */
    private @Nullable Head head(int i) {
        NameFinder.Run<TitleName> known = lattice.title(i);
        int portfolio = portfolio(i);
        if (portfolio > 0
                && PORTFOLIO_HEADS.contains(lattice.word(portfolio))
                && (known == null || known.to() < portfolio + 1)) {
            NameFinder.Run<TitleName> head = lattice.title(portfolio);
            if (head != null) {
                TitleName name = head.named().get(0);
                return new Head(
                        head.to(),
                        titleCase(text(i, portfolio) + " " + name.title().name()),
                        name.title(),
                        name.plural());
            }
        }
        if (known == null) {
            return null;
        }
        TitleName name = known.named().get(0);
        return new Head(known.to(), name.title().name(), name.title(), name.plural());
    }

    /** {@return the place behind a run of portfolio words, or -1} */
    private int portfolio(int i) {
        int to = i;
        int end = -1;
        while (to < lattice.size() && to < i + 10) {
            boolean titleWord = PORTFOLIO_HEADS.contains(lattice.word(to));
            if (!titleWord
                    && lattice.isClass(to, "portfolio")
                    && !(lattice.isCapitalized(i)
                            && !lattice.isCapitalized(to)
                            && end > 0
                            && !lattice.is(to, "affairs"))) {
                to++;
                end = to;
            } else if (end > 0
                    && (lattice.is(to, "and")
                            || lattice.isMark(to, ',')
                            || lattice.isMark(to, '&')
                            || lattice.isMark(to, '-')
                            || lattice.is(to, "the"))) {
                to++;
            } else {
                break;
            }
        }
        return end;
    }

    private static String titleCase(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean small = word.equals("of")
                    || word.equals("and")
                    || word.equals("for")
                    || word.equals("the")
                    || word.equals("on");
            out.append(out.isEmpty() ? "" : " ")
                    .append(small || word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from && !lattice.touches(i) ? " " : "")
                    .append(lattice.token(i).text());
        }
        return text.toString();
    }

    // ---- what stands before the title

    private record Before(int to, Referent body) {}

    /** A state, party, organisation or place that stands before a title, with its possessive if it has one. */
    private Optional<Before> before(int i) {
        NameMention mention = lattice.name(i);
        if (mention == null || lattice.isTime(i)) {
            return Optional.empty();
        }
        Optional<Name> name = mention.of(EntityType.STATE)
                .or(() -> mention.of(EntityType.ORGANIZATION))
                .or(() -> mention.of(EntityType.PARTY))
                .or(() -> mention.of(EntityType.VENTURE))
                .or(() -> mention.of(EntityType.PLACE));
        return name.map(n -> {
            Referent body = Referent.of(n.entity());
            int to = mention.to();
            if (body.is(EntityType.STATE)) {
                int at = lattice.isPossessive(to) ? to + 1 : to;
                NameFinder.Run<BodyKind> kind = lattice.bodyKind(at);
                if (kind != null && head(at) == null) {
                    return new Before(
                            lattice.isPossessive(kind.to()) ? kind.to() + 1 : kind.to(),
                            bodies.composed(kind.named().get(0), body));
                }
                if (lattice.is(at, "government") || lattice.is(at, "state") && head(at) == null) {
                    to = at + 1;
                }
            }
            if (lattice.is(to, "party") || lattice.is(to, "group")) {
                to++;
            }
            return new Before(lattice.isPossessive(to) ? to + 1 : to, body);
        });
    }

    /** Words such as "former", "acting", "newly elected". */
    private final class Modifiers {

        private Tenure tenure = Tenure.HELD;

        Modifiers copy() {
            Modifiers copy = new Modifiers();
            copy.tenure = tenure;
            return copy;
        }

        int skip(int i) {
            int at = i;
            while (at < lattice.size()) {
                int next = lattice.after(at, "former");
                if (next > at) {
                    tenure = Tenure.FORMER;
                    at = lattice.isMark(next, '-') ? next + 1 : next;
                    continue;
                }
                next = lattice.after(at, "acting");
                if (next > at && head(at) == null) {
                    at = next;
                    continue;
                }
                next = lattice.after(at, "skipped adjective");
                if (next > at && head(at) == null) {
                    at = next;
                    continue;
                }
                if ((lattice.is(at, "incoming") || lattice.is(at, "future")) && head(at) == null) {
                    tenure = Tenure.ELECT;
                    at++;
                    continue;
                }
                return at;
            }
            return at;
        }
    }
}
