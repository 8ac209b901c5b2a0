package org.chancery.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.chancery.fact.Edtf;

/** Facts that people marked in some documents, and which of their names mean the same. */
public final class Marks {

    private final List<Account> accounts;
    private final Names names;

    private Marks(List<Account> accounts, Names names) {
        this.accounts = accounts;
        this.names = names;
    }

    /**
     * Reads a part of the marks.
     *
     * @param facts JSON Lines in the form of facts; a list in a role that holds one value means any of these, and a list
     *     named "optional" holds the roles that are excused, or "fact" when the whole may be told or not
     * @param entities a JSON object of canonical names, each with a list of its aliases
     * @throws MarksException with every mistake in the files
     */
    public static Marks read(Path facts, Path entities) {
        List<String> lines;
        try {
            lines = Files.readAllLines(facts);
        } catch (IOException unreadable) {
            throw new MarksException(List.of(facts + ": cannot be read as UTF-8; check the path"));
        }
        JsonMapper mapper = new JsonMapper();
        List<Account> accounts = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String place = facts + ":" + (i + 1);
                try {
                    JsonNode node = mapper.readTree(lines.get(i));
                    Account account = Account.of(node);
                    check(account, node, place, mistakes);
                    accounts.addAll(account.pairs());
                } catch (JacksonException malformed) {
                    mistakes.add("%s: no JSON: %s; expected one fact a line; mend it"
                            .formatted(place, malformed.getOriginalMessage()));
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new MarksException(mistakes);
        }
        return new Marks(List.copyOf(accounts), Names.read(entities));
    }

    private static void check(Account account, JsonNode node, String place, List<String> mistakes) {
        if (!node.isObject() || account.kind().isEmpty() || account.document().isEmpty()) {
            mistakes.add(place + ": no fact; expected an object with \"fact\" and \"document\"; add them");
            return;
        }
        boolean known = Comparison.KEY_ROLES.containsKey(account.kind())
                || account.kind().equals("location");
        if (!known) {
            mistakes.add("%s: the kind \"%s\"; expected one of %s; choose one"
                    .formatted(place, account.kind(), Evaluation.ALL));
        }
        for (String role : List.of("date", "since", "until", "period")) {
            account.role(role).stream()
                    .filter(date -> Edtf.tryParse(date).isEmpty())
                    .forEach(date ->
                            mistakes.add("%s: \"%s\" is \"%s\"; expected EDTF such as 2024-06-19 or 2024; mend it"
                                    .formatted(place, role, date)));
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    Names names() {
        return names;
    }
}
