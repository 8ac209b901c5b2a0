package org.chancery.extract;

import java.util.List;
import java.util.Optional;

import org.chancery.fact.Edtf;
import org.chancery.fact.Fact;

/**
 * What was read off a document.
 *
 * @param facts in the order of the contract and of the text
 * @param title its headline
 * @param publisher who published it, as far as it tells
 * @param published when, as far as it tells
 */
public record Extraction(
        List<Fact> facts, Optional<String> title, Optional<String> publisher, Optional<Edtf> published) {}
