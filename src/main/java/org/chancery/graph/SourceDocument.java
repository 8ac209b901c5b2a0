package org.chancery.graph;

import java.util.Optional;

import org.chancery.fact.Edtf;

/**
 * A document as the graph keeps it.
 *
 * @param key the hash of its text
 * @param id what facts call it
 * @param text as stored; spans count its code points
 * @param published when, as far as it is known
 * @param reader what read the facts off it; another reader's facts replace them
 */
public record SourceDocument(
        String key,
        String id,
        String text,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Edtf> published,
        Optional<String> url,
        String reader) {}
