package org.chancery.lexicon;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.chancery.fact.Edtf;

import static java.util.stream.Collectors.groupingBy;

/** The dated register of offices: who held what, when. */
public final class Register {

    private final List<Term> terms;
    private final Map<String, List<Term>> byHolder;
    private final Map<String, List<Term>> byBody;

    Register(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.byHolder = terms.stream().collect(groupingBy(Term::holder));
        this.byBody = terms.stream().collect(groupingBy(Term::of));
    }

    public List<Term> terms() {
        return terms;
    }

    /** {@return the terms of a person, in the order of the tables} */
    public List<Term> of(String person) {
        return byHolder.getOrDefault(person, List.of());
    }

    /** {@return the terms in offices of a state, party or organisation} */
    public List<Term> in(String body) {
        return byBody.getOrDefault(body, List.of());
    }

    /** {@return who may have held an office of that body on that date; more than one when the date or a term is vague} */
    public List<String> holders(String body, Predicate<Title> title, Edtf date) {
        return in(body).stream()
                .filter(term -> title.test(term.title()) && term.mayCover(date))
                .map(Term::holder)
                .distinct()
                .toList();
    }
}
