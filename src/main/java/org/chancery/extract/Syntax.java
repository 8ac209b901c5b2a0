package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.chancery.extract.Unit.Joint;
import org.chancery.extract.Unit.Joint.Kind;
import org.chancery.extract.Unit.Nominal;
import org.chancery.extract.Unit.Time;
import org.chancery.extract.Unit.VerbGroup;
import org.chancery.extract.Unit.VerbGroup.Form;
import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.language.Mention.DescriptionMention;
import org.chancery.language.Mention.EntityMention;
import org.chancery.language.Mention.PersonMention;

/**
 * Who does what to whom in one sentence, as far as the order of its parts tells: subjects to the left, objects and
 * prepositional phrases to the right, through relatives, participles, infinitives and coordination. No parse is built.
 */
final class Syntax {

    private static final Set<String> OBJECT_CONTROL = Set.of(
            "invite",
            "ask",
            "urge",
            "allow",
            "help",
            "want",
            "expect",
            "enable",
            "tell",
            "persuade",
            "encourage",
            "order",
            "permit",
            "require",
            "request",
            "assist",
            "see");

    private static final Set<String> OF_AGREEMENTS = Set.of(
            "sign", "conclude", "reach", "ink", "initial", "adopt", "issue", "ratify", "seal", "agree", "negotiate");
    private static final Set<String> MEANS = Set.of(
            "phone",
            "telephone",
            "video",
            "videolink",
            "link",
            "videoconference",
            "teleconference",
            "call",
            "letter",
            "telegram",
            "air",
            "train",
            "plane",
            "car",
            "helicopter",
            "ship",
            "road",
            "rail",
            "sea",
            "mutual",
            "consent",
            "agreement",
            "chance",
            "surprise",
            "then");

    private final List<Unit> units;

    Syntax(List<Unit> units) {
        this.units = units;
    }

    List<Unit> units() {
        return units;
    }

    int size() {
        return units.size();
    }

    /** Noun phrases that share one place in the sentence, in the order of the text: "A, B and C". */
    record Group(List<Nominal> members, int first, int last) {
        static final Group NONE = new Group(List.of(), -1, -1);

        boolean isEmpty() {
            return members.isEmpty();
        }
    }

    // ---- groups

    /** {@return the group that begins at a noun phrase and goes on to the right} */
    Group groupFrom(int i) {
        List<Nominal> members = new ArrayList<>();
        members.add((Nominal) units.get(i));
        int last = i;
        int at = i + 1;
        while (at < units.size()) {
            if (isKind(at, Kind.OPEN) && close(at) > at) {
                at = close(at) + 1;
            }
            at = behindClause(at);
            int next = behindJoint(at);
            if (next == at
                    || next >= units.size()
                    || !(units.get(next) instanceof Nominal other)
                    || !fits((Nominal) units.get(i), other)
                    || beginsClause(next) && hasVerbBefore(i)
                    || isCommaAlone(at, next) && beginsClause(next) && isFronted(i)) {
                break;
            }
            members.add(other);
            last = next;
            at = next + 1;
        }
        return new Group(members, i, last);
    }

    /** {@return the group that ends at a noun phrase and began to the left} */
    Group groupTo(int i) {
        List<Nominal> members = new ArrayList<>();
        Nominal end = (Nominal) units.get(i);
        members.add(end);
        int first = i;
        while (first > 0) {
            int before = beforeJoint(first - 1);
            if (before >= 0 && before < first - 1 && isKind(before, Kind.CLOSE)) {
                before = open(before) - 1;
            }
            if (before < 0
                    || before == first - 1
                    || !(units.get(before) instanceof Nominal other)
                    || !fits(end, other)
                    || isCommaAlone(before + 1, first) && beginsClause(i) && isFronted(before)) {
                break;
            }
            members.add(0, other);
            first = before;
        }
        return new Group(members, first, i);
    }

    /** "A, who lives in X, and B": {@return the comma behind the relative clause, when another of a list of people follows} */
    private int behindClause(int at) {
        if (!isKind(at, Kind.COMMA) || !isKind(at + 1, Kind.RELATIVE)) {
            return at;
        }
        for (int k = at + 2; k + 2 < Math.min(units.size(), at + 16); k++) {
            if (isKind(k, Kind.MARK) || isKind(k, Kind.SUBORDINATOR)) {
                return at;
            }
            if (isKind(k, Kind.COMMA)
                    && isWord(k + 1, "and")
                    && units.get(k + 2) instanceof Nominal other
                    && sort(other) == 1
                    && !beginsClause(k + 2)) {
                return k;
            }
        }
        return at;
    }

    private boolean isCommaAlone(int joint, int next) {
        return next == joint + 1 && isKind(joint, Kind.COMMA);
    }

    /** "At the invitation of A, B came": a noun phrase within prepositional phrases at the head of a sentence. */
    private boolean isFronted(int i) {
        int k = i;
        while (k > 0 && (units.get(k - 1) instanceof Nominal || isKind(k - 1, Kind.PREPOSITION))) {
            k--;
        }
        boolean head = k == 0 || isKind(k - 1, Kind.MARK) || isKind(k - 1, Kind.SUBORDINATOR);
        return head && k < i && isKind(k, Kind.PREPOSITION);
    }

    /** {@return the date of the time that stands at a place, when one does and its date is known} */
    Optional<Edtf> date(int unit) {
        return unit >= 0 && unit < size() && units.get(unit) instanceof Time time
                ? time.mention().date()
                : Optional.empty();
    }

    /** {@return where the first time stands right behind one of these words, or -1} */
    int timeBehind(Set<String> words, int from, int to) {
        for (int k = from; k + 1 < Math.min(size(), to); k++) {
            if (units.get(k + 1) instanceof Time && isOneOf(k, words)) {
                return k + 1;
            }
        }
        return -1;
    }

    private boolean isOneOf(int unit, Set<String> words) {
        return words.stream().anyMatch(word -> isWord(unit, word));
    }

    /** {@return the place behind ", and" or the like that stands here; the same place when none does} */
    private int behindJoint(int at) {
        int next = at;
        if (isKind(next, Kind.COMMA)) {
            next++;
        }
        if (isKind(next, Kind.AND) && !((Joint) units.get(next)).word().equals("but")) {
            next++;
        } else if (isWord(next, "as") && isWord(next + 1, "well") && isWord(next + 2, "as")) {
            next += 3;
        } else if ((isWord(next, "together") || isWord(next, "along")) && isWord(next + 1, "with")) {
            next += 2;
        } else if (isWord(next, "with") && next > at) {
            return at;
        }
        return next;
    }

    private int beforeJoint(int at) {
        int before = at;
        if (isKind(before, Kind.AND) && !((Joint) units.get(before)).word().equals("but")) {
            before--;
        }
        if (isKind(before, Kind.COMMA)) {
            before--;
        }
        return before;
    }

    /** People go with people, states with states and organisations, other things with other things. */
    private static boolean fits(Nominal one, Nominal other) {
        return sort(one) == sort(other);
    }

    private static int sort(Nominal nominal) {
        if (nominal.head().isPresent()) {
            if (nominal.head().get() instanceof PersonMention || nominal.head().get() instanceof DescriptionMention) {
                return 1;
            }
            if (nominal.head().get() instanceof EntityMention entity) {
                EntityType type = entity.entity().type();
                return type == EntityType.PLACE
                                || type == EntityType.STATE
                                || type == EntityType.ORGANIZATION
                                || type == EntityType.PARTY
                        ? 2
                        : 3;
            }
        }
        return nominal.isPronoun() && !nominal.pronoun().equals("it") ? 1 : 3;
    }

    /** A noun phrase with a finite verb right behind it begins a clause of its own. */
    private boolean beginsClause(int i) {
        int at = i + 1;
        while (at < units.size() && (units.get(at) instanceof Time || isKind(at, Kind.OTHER))) {
            at++;
        }
        return at < units.size() && units.get(at) instanceof VerbGroup verb && verb.isFinite() && !isReduced(at);
    }

    /** Behind "between" two belong together; elsewhere a second verb needs a subject of its own. */
    private boolean hasVerbBefore(int i) {
        if (isWord(i - 1, "between")) {
            return false;
        }
        for (int k = i - 1; k >= 0; k--) {
            if (units.get(k) instanceof VerbGroup verb && verb.isFinite()) {
                return true;
            }
            if (isKind(k, Kind.SUBORDINATOR) || isKind(k, Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** "The treaty signed by X": a bare -ed form behind a noun phrase and before "by", "in" or a time. */
    boolean isReduced(int v) {
        if (!(units.get(v) instanceof VerbGroup verb)
                || verb.passive()
                || verb.form() == Form.INFINITIVE
                || verb.form() == Form.GERUND
                || verb.to() - verb.from() > 1
                        && verb.form() == Form.FINITE
                        && !verb.modal().isEmpty()) {
            return false;
        }
        if (verb.form() == Form.PARTICIPLE) {
            return true;
        }
        boolean bare = verb.main() == verb.from() || verb.to() == verb.main() + 1;
        if (bare && isAfterthought(v)) {
            return true;
        }
        if (verb.main() == verb.from() && isOfAgreement(v, verb)) {
            return true;
        }
        return bare
                && isWord(v + 1, "by")
                && !isMeans(v + 2)
                && v > 0
                && (units.get(v - 1) instanceof Nominal || isKind(v - 1, Kind.COMMA));
    }

    /** "The treaty, signed in Vienna": an agreement signs nothing, so the form is a participle. */
    private boolean isOfAgreement(int v, VerbGroup verb) {
        int before = isKind(v - 1, Kind.COMMA) ? v - 2 : v - 1;
        return OF_AGREEMENTS.contains(verb.lemma())
                && before >= 0
                && units.get(before) instanceof Nominal nominal
                && nominal.agreement().isPresent()
                && !(v + 1 < units.size() && units.get(v + 1) instanceof Nominal);
    }

    /** "The visit, first planned for May, was put off": a participle between commas, with no object, before the verb. */
    private boolean isAfterthought(int v) {
        int before = v - 1;
        while (before > 0 && isKind(before, Kind.OTHER)) {
            before--;
        }
        return before > 0
                && isKind(before, Kind.COMMA)
                && units.get(before - 1) instanceof Nominal
                && isKind(v + 1, Kind.PREPOSITION)
                && governor(before - 1) < 0
                && behindParenthesis(v) > 0;
    }

    /** "Spoke by phone", "travelled by train": the means, and nobody by whom it was done. */
    private boolean isMeans(int i) {
        return i < units.size()
                && units.get(i) instanceof Nominal nominal
                && nominal.head().isEmpty()
                && MEANS.contains(nominal.noun());
    }

    // ---- subjects

    /** {@return what stands as the subject of a verb, whether it acts or is acted upon; empty when it cannot be told} */
    Group subject(int v) {
        return subject(v, 0);
    }

    private Group subject(int v, int depth) {
        if (depth > 6) {
            return Group.NONE;
        }
        VerbGroup verb = (VerbGroup) units.get(v);
        if (verb.form() == Form.INFINITIVE) {
            return controller(v, depth);
        }
        if (isReduced(v)) {
            return antecedent(v - 1);
        }
        int before = v - 1;
        while (before >= 0 && (isKind(before, Kind.OTHER) || units.get(before) instanceof Time)) {
            before--;
        }
        if (before >= 0 && isKind(before, Kind.RELATIVE)) {
            return antecedent(before - 1);
        }
        if (verb.form() == Form.GERUND) {
            return ofGerund(v, depth);
        }
        if (before >= 0 && (isKind(before, Kind.AND) || isKind(before, Kind.COMMA))) {
            Group described = behindRelative(before);
            if (!described.isEmpty()) {
                return described;
            }
            int earlier = verbBefore(before);
            if (earlier > 1 && isParenthetical(earlier) && behindParenthesis(earlier) == v) {
                return groupTo(earlier - 2);
            }
            boolean aside = earlier > 0
                    && ((VerbGroup) units.get(earlier)).form() == Form.GERUND
                    && (isKind(earlier - 1, Kind.PREPOSITION) || isKind(earlier - 1, Kind.SUBORDINATOR));
            boolean shared = !aside && (isKind(before, Kind.AND) || earlier >= 0 && commaList(before, v));
            if (earlier >= 0 && shared && !nominalStartsClauseBetween(earlier, v)) {
                return subject(earlier, depth + 1);
            }
        }
        return scanLeft(before);
    }

    /** "A visited B, met C and signed D": between the verbs stand only their objects. */
    private boolean commaList(int comma, int v) {
        for (int k = v + 1; k < units.size(); k++) {
            if (isKind(k, Kind.AND) && k + 1 < units.size() && units.get(k + 1) instanceof VerbGroup) {
                return true;
            }
            if (isKind(k, Kind.MARK)) {
                break;
            }
        }
        return comma > 0 && units.get(comma - 1) instanceof Nominal && !isKind(Math.max(0, comma - 2), Kind.COMMA);
    }

    private boolean nominalStartsClauseBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (isKind(k, Kind.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Goes left over prepositional phrases, participles and what stands between commas, to the noun phrase that governs. */
    private Group scanLeft(int from) {
        int k = from;
        while (k >= 0) {
            Unit unit = units.get(k);
            if (unit instanceof Nominal) {
                Group group = groupTo(k);
                int preposition = group.first() - 1;
                if (preposition >= 0 && isKind(preposition, Kind.PREPOSITION)) {
                    if (isExample(preposition)) {
                        return group;
                    }
                    Group behind = behindFronted(group, preposition);
                    if (!behind.isEmpty()) {
                        return behind;
                    }
                    k = preposition - 1;
                    continue;
                }
                if (isKind(from, Kind.COMMA)
                        && group.last() == from - 1
                        && group.members().stream().noneMatch(member -> sort(member) == 1)
                        && preposition > 0
                        && units.get(preposition) instanceof Nominal) {
                    k = preposition;
                    continue;
                }
                if (isApposition(group)) {
                    k = group.first() - 2;
                    continue;
                }
                int verb = group.first() - 1;
                if (verb >= 0
                        && units.get(verb) instanceof VerbGroup earlier
                        && (earlier.form() == Form.GERUND || isReduced(verb))
                        && !earlier.modal().equals("will")) {
                    k = verb - 1;
                    continue;
                }
                return group;
            }
            if (unit instanceof VerbGroup verb) {
                if (verb.form() == Form.GERUND
                        || verb.form() == Form.PARTICIPLE
                        || isReduced(k)
                        || insideCommas(k, from)) {
                    k--;
                    continue;
                }
                return Group.NONE;
            }
            if (isKind(k, Kind.CLOSE)) {
                k = open(k) - 1;
                continue;
            }
            if (isKind(k, Kind.SUBORDINATOR)) {
                return Group.NONE;
            }
            if (isKind(k, Kind.RELATIVE) && !insideCommas(k, from)) {
                return Group.NONE;
            }
            if (isKind(k, Kind.MARK) && !isDash(k)) {
                return Group.NONE;
            }
            k--;
        }
        return Group.NONE;
    }

    /** "In Moscow, Russia and China signed": behind the comma of a phrase at the head of the clause begins the subject. */
    private Group behindFronted(Group group, int preposition) {
        boolean fronted = preposition == 0 || isKind(preposition - 1, Kind.MARK);
        int comma = group.first() + 1;
        if (!fronted || group.members().size() < 2 || !isKind(comma, Kind.COMMA) || isKind(comma + 1, Kind.AND)) {
            return Group.NONE;
        }
        List<Nominal> members = group.members().subList(1, group.members().size());
        return new Group(List.copyOf(members), comma + 1, group.last());
    }

    /** "Companies such as A and B": the names behind it say who is meant. */
    private boolean isExample(int preposition) {
        return isWord(preposition, "as")
                && preposition > 0
                && units.get(preposition - 1) instanceof Nominal before
                && before.hasWord("such")
                && before.head().isEmpty();
    }

    /** {@return where the bracket opens that closes here; here itself when it never opened} */
    private int open(int close) {
        for (int k = close - 1; k >= Math.max(0, close - 12); k--) {
            if (isKind(k, Kind.OPEN)) {
                return k;
            }
        }
        return close;
    }

    private int close(int open) {
        for (int k = open + 1; k < Math.min(units.size(), open + 12); k++) {
            if (isKind(k, Kind.CLOSE)) {
                return k;
            }
        }
        return open;
    }

    /** Between two commas, "a former mayor of Quito" only tells who the noun phrase before it is. */
    private boolean isApposition(Group group) {
        int first = group.first();
        if (first < 2
                || !isKind(first - 1, Kind.COMMA)
                || !isKind(group.last() + 1, Kind.COMMA)
                || !(units.get(first - 2) instanceof Nominal before)) {
            return false;
        }
        Nominal nominal = group.members().get(0);
        return group.members().size() == 1
                && before.head().isPresent()
                && nominal.head().filter(PersonMention.class::isInstance).isEmpty();
    }

    /** A relative clause between commas, on the way from the verb to its subject. */
    private boolean insideCommas(int k, int from) {
        if (!isKind(from, Kind.COMMA)) {
            return false;
        }
        for (int i = k - 1; i >= Math.max(0, k - 8); i--) {
            if (isKind(i, Kind.RELATIVE) || isKind(k, Kind.RELATIVE)) {
                int relative = isKind(k, Kind.RELATIVE) ? k : i;
                return relative > 0 && isKind(relative - 1, Kind.COMMA)
                        || relative > 1 && isKind(relative - 2, Kind.COMMA);
            }
        }
        return false;
    }

    /** What a relative or reduced participle speaks of: the noun phrase before it, its prepositional phrase aside. */
    private Group antecedent(int before) {
        int k = before;
        if (k >= 0 && isKind(k, Kind.COMMA)) {
            k--;
        }
        while (k >= 0 && (units.get(k) instanceof Time || isKind(k, Kind.CLOSE) || isKind(k, Kind.PREPOSITION))) {
            k--;
        }
        return k >= 0 && units.get(k) instanceof Nominal ? lastOf(groupTo(k)) : Group.NONE;
    }

    private static Group lastOf(Group group) {
        Nominal last = group.members().get(group.members().size() - 1);
        boolean people = sort(last) == 1;
        return people ? new Group(List.of(last), group.last(), group.last()) : group;
    }

    /** Who does what an infinitive says: the object of "invited", else the subject of the verb before it. */
    private Group controller(int v, int depth) {
        int governing = verbBefore(v);
        if (governing < 0) {
            return scanLeft(v - 1);
        }
        VerbGroup verb = (VerbGroup) units.get(governing);
        if (OBJECT_CONTROL.contains(verb.lemma()) && !verb.passive()) {
            Group object = object(governing);
            if (!object.isEmpty() && object.last() < v) {
                return object;
            }
        }
        return subject(governing, depth + 1);
    }

    /** "X, who heads Y, said": behind the comma that closes a relative clause the verb speaks of what the clause does. */
    private Group behindRelative(int comma) {
        if (!isKind(comma, Kind.COMMA)) {
            return Group.NONE;
        }
        int verbs = 0;
        for (int k = comma - 1; k > 1; k--) {
            if (isKind(k, Kind.MARK) || isKind(k, Kind.SUBORDINATOR)) {
                return Group.NONE;
            }
            if (units.get(k) instanceof VerbGroup verb && verb.isFinite()) {
                verbs++;
            }
            if (isKind(k, Kind.RELATIVE)) {
                boolean opened = verbs > 0 && isKind(k - 1, Kind.COMMA) && units.get(k - 2) instanceof Nominal;
                return opened && governor(k - 2) < 0 ? groupTo(k - 2) : Group.NONE;
            }
        }
        return Group.NONE;
    }

    /** "X, visiting Y, said": a gerund between commas right behind the subject of a verb to come. */
    private boolean isParenthetical(int v) {
        return v > 1
                && units.get(v) instanceof VerbGroup verb
                && verb.form() == Form.GERUND
                && isKind(v - 1, Kind.COMMA)
                && units.get(v - 2) instanceof Nominal
                && governor(v - 2) < 0
                && behindParenthesis(v) > 0;
    }

    /** {@return the verb right behind the comma that closes what began at a gerund, or -1} */
    private int behindParenthesis(int v) {
        for (int k = v + 1; k + 1 < units.size(); k++) {
            if (isKind(k, Kind.COMMA)) {
                return units.get(k + 1) instanceof VerbGroup verb && verb.isFinite() ? k + 1 : -1;
            }
            if (units.get(k) instanceof VerbGroup || isKind(k, Kind.MARK)) {
                return -1;
            }
        }
        return -1;
    }

    /** "After meeting X, Y flew": the subject of the main clause; "Y left, thanking Z": that of the clause before. */
    private Group ofGerund(int v, int depth) {
        if (isParenthetical(v)) {
            return groupTo(v - 2);
        }
        int main = -1;
        boolean comma = false;
        for (int k = v + 1; k < units.size(); k++) {
            comma |= isKind(k, Kind.COMMA);
            if (units.get(k) instanceof VerbGroup verb && verb.isFinite() && comma) {
                main = k;
                break;
            }
            if (isKind(k, Kind.MARK) && !isDash(k)) {
                break;
            }
        }
        int before = verbBefore(v);
        boolean opens = v == 0 || before < 0;
        if (opens && main >= 0) {
            return subject(main, depth + 1);
        }
        return before >= 0 ? subject(before, depth + 1) : Group.NONE;
    }

    /** {@return the last verb before a place that is no participle of a noun phrase, or -1} */
    int verbBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (units.get(k) instanceof VerbGroup && !isReduced(k)) {
                return k;
            }
            if (isKind(k, Kind.MARK) && !isDash(k)) {
                return -1;
            }
        }
        return -1;
    }

    // ---- to the right

    /** {@return the noun phrases right behind a verb, without a preposition} */
    Group object(int v) {
        int at = v + 1;
        while (at < units.size() && isKind(at, Kind.OTHER)) {
            at++;
        }
        if (isReduced(v)) {
            return Group.NONE;
        }
        return at < units.size() && units.get(at) instanceof Nominal ? groupFrom(at) : relativeObject(v);
    }

    /** {@return a second noun phrase right behind the first: "awarded Putin the medal"} */
    Group secondObject(int v) {
        Group first = object(v);
        if (first.isEmpty() || first.first() < v) {
            return Group.NONE;
        }
        int at = first.last() + 1;
        return at < units.size() && units.get(at) instanceof Nominal ? groupFrom(at) : Group.NONE;
    }

    /** "The treaty which they signed": the noun phrase before the relative is the object. */
    private Group relativeObject(int v) {
        int k = v - 1;
        while (k >= 0 && (units.get(k) instanceof Nominal || isKind(k, Kind.AND))) {
            k--;
        }
        if (k < v - 1 && k > 0 && isKind(k, Kind.RELATIVE) && !isWord(k, "where")) {
            return antecedent(k - 1);
        }
        return Group.NONE;
    }

    /**
     * A prepositional phrase.
     *
     * @param preposition folded
     * @param group its noun phrases
     */
    record Prepositional(String preposition, Group group) {}

    /** {@return the prepositional phrases behind a unit, up to the end of its clause} */
    List<Prepositional> prepositionals(int i) {
        List<Prepositional> found = new ArrayList<>();
        int at = i + 1;
        int end = clauseEnd(i);
        while (at < end) {
            if (isKind(at, Kind.PREPOSITION) && at + 1 < end && units.get(at + 1) instanceof Nominal) {
                Group group = groupFrom(at + 1);
                found.add(new Prepositional(((Joint) units.get(at)).word(), group));
                at = group.last() + 1;
            } else if (units.get(i) instanceof Nominal
                    && isKind(at, Kind.AND)
                    && at + 1 < end
                    && units.get(at + 1) instanceof Nominal next
                    && sort(next) == 3) {
                return found;
            } else {
                at++;
            }
        }
        return found;
    }

    /** {@return where the clause ends that a unit stands in: the first unit that belongs to another} */
    int clauseEnd(int i) {
        int at = i + 1;
        while (at < units.size()) {
            Unit unit = units.get(at);
            if (unit instanceof VerbGroup verb) {
                boolean own = isReduced(at) || verb.form() == Form.GERUND && at == i + 1;
                if (!own) {
                    return clauseStart(at, i);
                }
            }
            if (isKind(at, Kind.SUBORDINATOR) || isKind(at, Kind.RELATIVE)) {
                return at;
            }
            if (isKind(at, Kind.MARK) && !isQuote(at)) {
                return at;
            }
            at++;
        }
        return units.size();
    }

    /** The verb's own subject and the joint before it belong to its clause and not to the one before. */
    private int clauseStart(int verb, int after) {
        VerbGroup group = (VerbGroup) units.get(verb);
        if (!group.isFinite()) {
            return verb;
        }
        int before = verb - 1;
        while (before > after && (isKind(before, Kind.OTHER) || units.get(before) instanceof Time)) {
            before--;
        }
        if (before > after && units.get(before) instanceof Nominal) {
            Group subject = groupTo(before);
            int joint = subject.first() - 1;
            if (joint > after && (isKind(joint, Kind.AND) || isKind(joint, Kind.COMMA))) {
                return joint;
            }
        }
        return verb;
    }

    /** {@return where the clause begins that a verb stands in} */
    int clauseBegin(int v) {
        for (int k = v - 1; k >= 0; k--) {
            if (isKind(k, Kind.SUBORDINATOR) || isKind(k, Kind.MARK) && !isQuote(k) && !isDash(k)) {
                return k + 1;
            }
            if (units.get(k) instanceof VerbGroup verb && verb.isFinite() && !isReduced(k)) {
                return k + 1;
            }
        }
        return 0;
    }

    /** {@return the verb whose object, or whose prepositional phrase, a noun phrase is; -1 when there is none} */
    int governor(int n) {
        for (int k = n - 1; k >= 0; k--) {
            if (units.get(k) instanceof VerbGroup) {
                return k;
            }
            if (isKind(k, Kind.SUBORDINATOR) || isKind(k, Kind.RELATIVE) || isKind(k, Kind.MARK) && !isQuote(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@return the preposition right before a noun phrase} */
    Optional<String> prepositionBefore(int n) {
        return n > 0 && isKind(n - 1, Kind.PREPOSITION)
                ? Optional.of(((Joint) units.get(n - 1)).word())
                : Optional.empty();
    }

    /** {@return the first finite verb behind a place, when a comma stands between, or the one in whose clause the place is} */
    int mainVerbAfter(int i) {
        for (int k = i + 1; k < units.size(); k++) {
            if (units.get(k) instanceof VerbGroup verb && verb.isFinite() && !isReduced(k)) {
                return k;
            }
            if (isKind(k, Kind.MARK) && !isQuote(k)) {
                return -1;
            }
        }
        return -1;
    }

    boolean isKind(int i, Kind kind) {
        return i >= 0 && i < units.size() && units.get(i) instanceof Joint joint && joint.is(kind);
    }

    boolean isWord(int i, String word) {
        return i >= 0
                && i < units.size()
                && units.get(i) instanceof Joint joint
                && joint.word().equals(word);
    }

    private boolean isQuote(int i) {
        return isMark(i, "\"“”‘’'");
    }

    private boolean isDash(int i) {
        return isMark(i, "-–—");
    }

    private boolean isMark(int i, String marks) {
        @Nullable Unit unit = i >= 0 && i < units.size() ? units.get(i) : null;
        return unit instanceof Joint joint && joint.word().length() == 1 && marks.contains(joint.word());
    }
}
