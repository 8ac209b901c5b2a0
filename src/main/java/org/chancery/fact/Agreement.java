package org.chancery.fact;

import java.util.List;
import java.util.Optional;

/**
 * An agreement of states or organisations, with the latest status that the source gives. It has a name or a date.
 */
public record Agreement(
        @Role(
                        value = {EntityType.STATE, EntityType.ORGANIZATION, EntityType.PARTY, EntityType.VENTURE},
                        key = true)
                List<String> parties,
        Optional<String> name,
        Optional<Edtf> date,
        @Role(
                        oneOf = {
                            "treaty",
                            "agreement",
                            "declaration",
                            "joint statement",
                            "memorandum",
                            "free trade agreement",
                            "contract",
                            "plan",
                            "communique",
                            "other"
                        })
                String kind,
        @Role(EntityType.PERSON) List<String> signers,
        @Role({EntityType.PLACE, EntityType.STATE}) List<String> place,
        @Role(
                        oneOf = {
                            "proposed",
                            "under negotiation",
                            "initialled",
                            "signed",
                            "issued",
                            "ratified",
                            "in force",
                            "suspended",
                            "withdrawn",
                            "ended"
                        })
                String status,
        Optional<String> subject,
        @Role({EntityType.ORGANIZATION, EntityType.PROJECT, EntityType.VENTURE}) List<String> about,
        Provenance provenance)
        implements Fact {
    public Agreement {
        parties = List.copyOf(parties);
        signers = List.copyOf(signers);
        place = List.copyOf(place);
        about = List.copyOf(about);
    }
}
