package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.chancery.resource.ResourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** A match on a key finds the constraint only by the label that owns it: any other label is scanned. */
class CypherFilesTests {

    private static final Pattern KEYED = Pattern.compile(":(\\w+) *\\{key:");
    private static final List<String> OWNERS = List.of("Entity", "Document", "Passage", "Claim", "Publisher");

    @Test
    void shouldAnchorKeysOnTheLabelThatOwnsTheConstraint() {
        List<String> others = new ArrayList<>();
        int keyed = 0;
        for (String part : List.of("write", "queries", "lookup")) {
            ResourceFolder folder = ResourceFolder.onClassPath("cypher/" + part);
            for (String file : folder.names()) {
                Matcher matcher = KEYED.matcher(folder.text(file));
                while (matcher.find()) {
                    keyed++;
                    if (!OWNERS.contains(matcher.group(1))) {
                        others.add(folder.place(file) + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(keyed).isGreaterThan(30);
    }
}
