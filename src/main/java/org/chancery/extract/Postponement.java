package org.chancery.extract;

import java.util.Optional;
import java.util.Set;

import org.chancery.extract.Unit.VerbGroup;
import org.chancery.fact.Edtf;

/** Whether what was called off was only put off, and until when. */
final class Postponement {

    private static final Set<String> PUTTING_OFF = Set.of(
            "postpone", "delay", "defer", "put off", "push back", "put back", "reschedule", "adjourn", "move", "shift");
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "for");

    private Postponement() {}

    /** {@return the new date of something that a verb behind or before it puts off, when it gives one} */
    static Optional<Edtf> newDate(Match match, Syntax syntax) {
        int verb = verb(match.unit(), syntax);
        if (verb < 0) {
            return Optional.empty();
        }
        return syntax.date(syntax.timeBehind(UNTIL, verb + 1, syntax.clauseEnd(verb)));
    }

    /** The verb that has the event as its object or as its subject. */
    private static int verb(int event, Syntax syntax) {
        int governor = syntax.governor(event);
        if (isPuttingOff(syntax, governor)) {
            return governor;
        }
        int main = syntax.mainVerbAfter(event);
        return isPuttingOff(syntax, main) ? main : -1;
    }

    private static boolean isPuttingOff(Syntax syntax, int verb) {
        return verb >= 0 && syntax.units().get(verb) instanceof VerbGroup group && PUTTING_OFF.contains(group.lemma());
    }
}
