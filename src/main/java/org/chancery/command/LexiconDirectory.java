package org.chancery.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.ibm.icu.util.ULocale;

import org.chancery.fact.EntityType;
import org.chancery.graph.EntityDirectory;
import org.chancery.lexicon.Entity;
import org.chancery.lexicon.Entity.Body;
import org.chancery.lexicon.Entity.Person;
import org.chancery.lexicon.Entity.Place;
import org.chancery.lexicon.Entity.State;
import org.chancery.lexicon.Lexicon;

/** What the lexicon knows of the entities in the graph: names to find them by, labels, codes, coordinates. */
final class LexiconDirectory implements EntityDirectory {

    private final Lexicon lexicon;

    LexiconDirectory(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Description> describe(String key) {
        return lexicon.entity(key).map(LexiconDirectory::description);
    }

    private static Description description(Entity entity) {
        Set<String> aliases = new LinkedHashSet<>(entity.aliases());
        List<String> labels = new ArrayList<>();
        Map<String, Object> properties = new TreeMap<>();
        properties.put("name", entity.name());
        if (entity instanceof Person person) {
            aliases.addAll(person.shortNames());
            person.born().ifPresent(born -> properties.put("born", born.text()));
            person.died().ifPresent(died -> properties.put("died", died.text()));
        } else if (entity instanceof State state) {
            state.longName().ifPresent(aliases::add);
            properties.put("iso3", state.code());
            iso2(state.code()).ifPresent(code -> properties.put("iso2", code));
            properties.put("kind", state.kind());
            state.from().ifPresent(from -> properties.put("from", from.text()));
            state.to().ifPresent(to -> properties.put("to", to.text()));
        } else if (entity instanceof Body body) {
            aliases.addAll(body.shortNames());
            label(body).ifPresent(labels::add);
            properties.put("kind", body.kind());
            body.state().ifPresent(code -> properties.put("state", "state/" + code));
        } else if (entity instanceof Place place) {
            properties.put("kind", place.kind());
            place.state().ifPresent(code -> properties.put("state", "state/" + code));
            place.latitude().ifPresent(latitude -> properties.put("latitude", latitude));
            place.longitude().ifPresent(longitude -> properties.put("longitude", longitude));
        }
        aliases.remove(entity.name());
        return new Description(List.copyOf(aliases), List.copyOf(labels), properties);
    }

    private static Optional<String> label(Body body) {
        if (body.type() != EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        return switch (body.kind()) {
            case "company", "bank" -> Optional.of("Company");
            case "international", "forum" -> Optional.of("InternationalOrganization");
            case "government", "ministry", "parliament", "court" -> Optional.of("GovernmentBody");
            case "media" -> Optional.of("Media");
            default -> Optional.empty();
        };
    }

    private static final Map<String, String> ISO2 = new TreeMap<>();

    static {
        for (String alpha2 : java.util.Locale.getISOCountries()) {
            ISO2.put(new ULocale("und", alpha2).getISO3Country(), alpha2);
        }
    }

    private static Optional<String> iso2(String iso3) {
        return Optional.ofNullable(ISO2.get(iso3));
    }
}
