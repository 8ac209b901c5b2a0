package org.chancery.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.resource.ResourceFolder;

/** Finds the base of an English verb form: irregular forms from a table, the others by their endings. */
final class Verbs {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    Verbs(ResourceFolder frames) {
        WordTable.read(frames, "verbs-irregular", List.of("base", "past", "participle"), row -> {
            String base = row.text("base");
            known.add(base);
            for (String past : row.list("past")) {
                bases.put(past, base);
                pasts.add(past);
            }
            for (String participle : row.list("participle")) {
                bases.put(participle, base);
                participles.add(participle);
            }
        });
        bases.put("is", "be");
        bases.put("are", "be");
        bases.put("am", "be");
        bases.put("been", "be");
        bases.put("has", "have");
        bases.put("does", "do");
    }

    /** Makes a base known, so that its forms are told apart from others by it. */
    void add(String base) {
        known.add(base);
    }

    /** {@return the base of a form, folded} */
    String base(String form) {
        String irregular = bases.get(form);
        if (irregular != null) {
            return irregular;
        }
        if (known.contains(form)) {
            return form;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("oes") && known.contains(form.substring(0, form.length() - 2))) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("es") && form.length() > 4) {
            String stem = form.substring(0, form.length() - 2);
            boolean sibilant = stem.endsWith("ss")
                    || stem.endsWith("sh")
                    || stem.endsWith("ch")
                    || stem.endsWith("x")
                    || stem.endsWith("zz")
                    || stem.endsWith("o");
            return sibilant && !known.contains(stem + "e") ? stem : stem + "e";
        }
        if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 3) {
            return form.substring(0, form.length() - 1);
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ed") && form.length() > 4) {
            return unsuffixed(form.substring(0, form.length() - 2));
        }
        if (form.endsWith("ing") && form.length() > 5) {
            return unsuffixed(form.substring(0, form.length() - 3));
        }
        return form;
    }

    /** What stood before -ed or -ing: "visit", "hop" of "hopp", "invite" of "invit". */
    private String unsuffixed(String stem) {
        if (known.contains(stem)) {
            return stem;
        }
        if (known.contains(stem + "e")) {
            return stem + "e";
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && VOWELS.indexOf(stem.charAt(last)) < 0;
        if (doubled && stem.charAt(last) != 's' && stem.charAt(last) != 'l'
                || doubled && known.contains(stem.substring(0, last))) {
            return stem.substring(0, last);
        }
        boolean addsE = last > 1 && "cgsuvz".indexOf(stem.charAt(last)) >= 0 && !doubled
                || last > 2 && stem.endsWith("at")
                || stem.endsWith("it") && stem.endsWith("vit");
        return addsE ? stem + "e" : stem;
    }

    /** {@return whether the form can be a past participle} */
    boolean isParticiple(String form) {
        return participles.contains(form) || form.endsWith("ed") && !pasts.contains(form);
    }

    /** {@return whether the form can be a past tense} */
    boolean isPast(String form) {
        return pasts.contains(form) || form.endsWith("ed");
    }

    /** {@return whether the form is a participle that the table of irregular verbs has} */
    boolean isIrregularParticiple(String form) {
        return participles.contains(form);
    }

    /** {@return whether the form is a past tense that the table of irregular verbs has} */
    boolean isIrregularPast(String form) {
        return pasts.contains(form);
    }

    /** {@return whether a verb with this base is known to the frames} */
    boolean isKnown(String base) {
        return known.contains(base);
    }

    /** {@return a noun in the singular} */
    static String singular(String noun) {
        return switch (noun) {
            case "people", "men" -> noun.equals("men") ? "man" : noun;
            case "women" -> "woman";
            case "talks", "series", "news", "means", "premises", "headquarters", "politics", "economics" -> noun;
            default -> {
                if (noun.endsWith("ies") && noun.length() > 4) {
                    yield noun.substring(0, noun.length() - 3) + "y";
                }
                if (noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("xes")) {
                    yield noun.substring(0, noun.length() - 2);
                }
                yield noun.endsWith("s")
                                && !noun.endsWith("ss")
                                && !noun.endsWith("us")
                                && !noun.endsWith("is")
                                && noun.length() > 3
                        ? noun.substring(0, noun.length() - 1)
                        : noun;
            }
        };
    }
}
