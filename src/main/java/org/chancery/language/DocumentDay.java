package org.chancery.language;

import java.util.Optional;

import org.chancery.fact.Edtf;

/**
 * When a document was published.
 *
 * @param date as far as it is known; empty when nothing tells
 * @param confidence 0 to 1
 * @param how what told it, for people: {@code metadata}, {@code dateline}, …
 */
public record DocumentDay(Optional<Edtf> date, double confidence, String how) {}
