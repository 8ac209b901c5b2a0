package org.chancery.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

import org.chancery.fact.Edtf;
import org.chancery.fact.EntityType;
import org.chancery.lexicon.Entity.Body;
import org.chancery.lexicon.Entity.Gender;
import org.chancery.lexicon.Entity.Honour;
import org.chancery.lexicon.Entity.JointVenture;
import org.chancery.lexicon.Entity.Person;
import org.chancery.lexicon.Entity.Place;
import org.chancery.lexicon.Entity.State;
import org.chancery.lexicon.Entity.Treaty;
import org.chancery.lexicon.Lexicon.BodyKind;
import org.chancery.resource.ResourceFolder;

/** Reads the tables, in the order in which they refer to each other, and gathers every mistake. */
final class LexiconReader {

    private static final List<String> ORGANIZATION_TYPES = List.of(
            "international",
            "forum",
            "government",
            "ministry",
            "parliament",
            "court",
            "company",
            "bank",
            "media",
            "university",
            "movement");
    private static final List<String> STATE_KINDS = List.of("state", "former", "territory", "disputed");
    private static final List<String> PLACE_KINDS =
            List.of("city", "capital", "region", "airport", "palace", "venue", "island", "sea", "other");
    private static final List<String> AGREEMENT_KINDS = List.of(
            "treaty",
            "agreement",
            "declaration",
            "joint statement",
            "memorandum",
            "free trade agreement",
            "contract",
            "plan",
            "communique",
            "other");

    private final ResourceFolder folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Table table;
    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> peopleByName = new HashMap<>();
    private final Map<String, String> bodiesByName = new HashMap<>();
    private final Map<String, Title> titlesByName = new LinkedHashMap<>();
    private final Names<Name> names = new Names<>();
    private final Names<TitleName> titles = new Names<>();
    private final Names<BodyKind> bodyKinds = new Names<>();
    private final List<Term> terms = new ArrayList<>();
    private final Tenures tenures = new Tenures();
    private final Names<String> words = new Names<>();
    private final Map<String, String> publishersByDomain = new HashMap<>();

    LexiconReader(ResourceFolder folder) {
        this.folder = folder;
        this.table = new Table(folder, mistakes);
    }

    Lexicon read() {
        readStates();
        readPlaces();
        readPeople();
        readBodies();
        new OrganNames(byKey, names).add();
        readVentures();
        readHonours();
        readAgreements();
        readTitles();
        readOffices();
        readWords();
        if (byKey.isEmpty()) {
            mistakes.add(new Mistake(
                    folder.place("states.tsv"),
                    "no table",
                    "the tables of the lexicon",
                    "name the folder that holds them"));
        }
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
        return new Lexicon(byKey, names, titles, bodyKinds, new Register(terms), words, publishersByDomain);
    }

    private void readStates() {
        table.read(
                "states",
                List.of(
                        "code",
                        "name",
                        "long",
                        "adjectives",
                        "people",
                        "capital",
                        "seats",
                        "aliases",
                        "from",
                        "to",
                        "kind"),
                row -> {
                    String code = row.required("code");
                    if (!code.matches("[A-Z]{3}")) {
                        row.mistake(
                                "\"%s\" in code".formatted(code),
                                "three capital letters",
                                "give the ISO 3166-1 alpha-3 code");
                    }
                    State state = new State(
                            code,
                            row.required("name"),
                            row.optional("long"),
                            row.list("adjectives"),
                            row.list("people"),
                            row.optional("capital"),
                            row.list("seats"),
                            row.list("aliases"),
                            row.date("from"),
                            row.date("to"),
                            row.oneOf("kind", STATE_KINDS));
                    if (register(row, state)) {
                        name(state, Name.Kind.FULL, List.of(state.name()));
                        state.longName().ifPresent(longName -> name(state, Name.Kind.FULL, List.of(longName)));
                        name(state, Name.Kind.FULL, state.aliases());
                        name(state, Name.Kind.ADJECTIVE, state.adjectives());
                        name(state, Name.Kind.DEMONYM, state.people());
                        name(state, Name.Kind.SEAT, state.seats());
                    }
                });
        addCldrNames();
    }

    /** CLDR's English names, short and long, of every territory that the tables know. */
    private void addCldrNames() {
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = new ULocale("und", alpha2).getISO3Country();
            if (byKey.get("state/" + alpha3) instanceof State state) {
                String display = english.regionDisplayName(alpha2);
                if (display != null && display.indexOf('(') < 0 && display.indexOf('&') < 0) {
                    name(state, Name.Kind.FULL, List.of(display));
                }
            }
        }
    }

    private void readPlaces() {
        table.read("places", List.of("name", "aliases", "kind", "state", "latitude", "longitude"), row -> {
            Optional<String> state = stateCode(row, "state");
            String name = row.required("name");
            String slug = Fold.slug(name);
            Place place = new Place(
                    "place/" + slug
                            + state.map(code -> "-" + code.toLowerCase(Locale.ROOT))
                                    .orElse(""),
                    name,
                    row.list("aliases"),
                    row.oneOf("kind", PLACE_KINDS),
                    state,
                    degrees(row, "latitude", 90),
                    degrees(row, "longitude", 180));
            if (register(row, place)) {
                places.putIfAbsent(Fold.name(name), place.key());
                name(place, Name.Kind.FULL, List.of(name));
                name(place, Name.Kind.FULL, place.aliases());
            }
        });
    }

    private void readPeople() {
        table.read("people", List.of("name", "short", "aliases", "gender", "born", "died"), row -> {
            String name = row.required("name");
            Gender gender =
                    switch (row.oneOf("gender", List.of("", "m", "f"))) {
                        case "m" -> Gender.MALE;
                        case "f" -> Gender.FEMALE;
                        default -> Gender.UNKNOWN;
                    };
            Person person = new Person(
                    "person/" + Fold.slug(name),
                    name,
                    row.list("short"),
                    row.list("aliases"),
                    gender,
                    row.date("born"),
                    row.date("died"));
            if (register(row, person)) {
                peopleByName.put(Fold.name(name), person.key());
                name(person, Name.Kind.FULL, List.of(name));
                name(person, Name.Kind.FULL, person.aliases());
                name(person, Name.Kind.SHORT, person.shortNames());
            }
        });
    }

    private void readBodies() {
        table.read("parties", List.of("name", "short", "aliases", "state"), row -> {
            String name = row.required("name");
            body(row, EntityType.PARTY, "party/" + Fold.slug(name), name, row.list("short"), "party");
        });
        table.read("organizations", List.of("name", "short", "aliases", "type", "state", "seat"), row -> {
            String name = row.required("name");
            body(
                    row,
                    EntityType.ORGANIZATION,
                    "organization/" + Fold.slug(name),
                    name,
                    row.list("short"),
                    row.oneOf("type", ORGANIZATION_TYPES));
        });
        table.read("outlets", List.of("name", "aliases", "domains", "state"), row -> {
            String name = row.required("name");
            row.list("domains").forEach(domain -> publishersByDomain.put(domain.toLowerCase(Locale.ROOT), name));
            String key = "organization/" + Fold.slug(name);
            if (byKey.containsKey(key)) {
                name(byKey.get(key), Name.Kind.FULL, row.list("aliases"));
            } else {
                body(row, EntityType.ORGANIZATION, key, name, List.of(), "media");
            }
        });
        table.read("bodies", List.of("name", "aliases", "type"), row -> {
            BodyKind kind = new BodyKind(row.required("name"), row.oneOf("type", ORGANIZATION_TYPES));
            bodyKinds.add(Fold.words(kind.name()), kind);
            row.list("aliases").forEach(alias -> bodyKinds.add(Fold.words(alias), kind));
        });
    }

    private void body(Table.Row row, EntityType type, String key, String name, List<String> shorts, String kind) {
        Body body = new Body(type, key, name, shorts, row.list("aliases"), kind, stateCode(row, "state"));
        if (register(row, body)) {
            bodiesByName.putIfAbsent(Fold.name(name), key);
            name(body, Name.Kind.FULL, List.of(name));
            name(body, Name.Kind.FULL, body.aliases());
            name(body, Name.Kind.SHORT, shorts);
        }
    }

    private void readVentures() {
        table.read("ventures", List.of("name", "aliases", "partners", "states", "location"), row -> {
            JointVenture venture = new JointVenture(
                    "venture/" + Fold.slug(row.required("name")),
                    row.text("name"),
                    row.list("aliases"),
                    row.list("partners"),
                    stateCodes(row, "states"),
                    stateCode(row, "location"));
            named(row, venture);
        });
    }

    private void readHonours() {
        table.read("honours", List.of("name", "aliases", "conferred_by"), row -> {
            Honour honour = new Honour(
                    "honour/" + Fold.slug(row.required("name")),
                    row.text("name"),
                    row.list("aliases"),
                    row.optional("conferred_by"));
            named(row, honour);
        });
    }

    private void readAgreements() {
        table.read("agreements", List.of("name", "aliases", "kind", "parties", "date"), row -> {
            Treaty treaty = new Treaty(
                    "agreement/" + Fold.slug(row.required("name")),
                    row.text("name"),
                    row.list("aliases"),
                    row.oneOf("kind", AGREEMENT_KINDS),
                    row.list("parties"),
                    row.date("date"));
            named(row, treaty);
        });
    }

    private void readTitles() {
        table.read("titles", List.of("title", "aliases", "kind", "of", "several"), row -> {
            Set<EntityType> of = EnumSet.noneOf(EntityType.class);
            for (String type : row.list("of")) {
                EntityType.ofKey(type + "/")
                        .ifPresentOrElse(
                                of::add,
                                () -> row.mistake(
                                        "\"%s\" in of".formatted(type),
                                        "state, party or organization",
                                        "choose of them"));
            }
            Title title = new Title(
                    row.required("title"),
                    row.list("aliases"),
                    row.required("kind"),
                    Set.copyOf(of),
                    row.oneOf("several", List.of("", "yes")).equals("yes"));
            if (titlesByName.putIfAbsent(Fold.name(title.name()), title) != null) {
                row.mistake(
                        "the title \"%s\" a second time".formatted(title.name()), "one row a title", "join the rows");
            }
            titleName(title, title.name());
            title.aliases().forEach(alias -> titleName(title, alias));
        });
    }

    private void titleName(Title title, String name) {
        titles.add(Fold.words(name), new TitleName(title, false));
        titles.add(Fold.words(TitleName.pluralOf(name)), new TitleName(title, true));
    }

    private void readOffices() {
        table.read("offices", List.of("title", "of", "holder", "from", "to"), row -> {
            Title title = titlesByName.get(Fold.name(row.required("title")));
            String holder = peopleByName.get(Fold.name(row.required("holder")));
            String of = row.required("of");
            String body = byKey.containsKey("state/" + of)
                    ? "state/" + of
                    : bodiesByName.getOrDefault(Fold.name(of), places.get(Fold.name(of)));
            if (title == null) {
                row.mistake(
                        "the title \"%s\"".formatted(row.text("title")),
                        "a title of titles.tsv",
                        "add it there or use one of them");
            }
            if (holder == null) {
                row.mistake(
                        "the holder \"%s\"".formatted(row.text("holder")),
                        "a name of people*.tsv",
                        "add the person there, or mend the name");
            }
            if (body == null) {
                row.mistake(
                        "\"%s\" in of".formatted(of),
                        "a state's code, or a party, organisation or place of the tables",
                        "add it there, or mend the name");
            }
            Optional<Edtf> from = row.date("from");
            Optional<Edtf> to = row.date("to");
            if (from.isPresent()
                    && to.isPresent()
                    && to.get().last().orElseThrow().isBefore(from.get().first().orElseThrow())) {
                row.mistake(
                        "an end (%s) before the beginning (%s)".formatted(to.get(), from.get()),
                        "from before to",
                        "mend the dates");
            }
            if (title != null && holder != null && body != null) {
                Term term =
                        new Term(title, body, holder, from, to, row.text("to").equals(".."));
                checkLife(term, row);
                tenures.check(term, row);
                terms.add(term);
            }
        });
    }

    /** Nobody holds an office before birth or after death. */
    private void checkLife(Term term, Table.Row row) {
        if (!(byKey.get(term.holder()) instanceof Person person)) {
            return;
        }
        Optional<LocalDate> begin = term.from().flatMap(Edtf::last);
        Optional<LocalDate> born = person.born().flatMap(Edtf::first);
        Optional<LocalDate> died = person.died().flatMap(Edtf::last);
        if (begin.isPresent() && born.isPresent() && begin.get().isBefore(born.get())) {
            outside(row, term, "before %s was born".formatted(person.name()), person.born(), "birth");
        }
        Optional<LocalDate> start = term.from().flatMap(Edtf::first);
        if (start.isPresent() && died.isPresent() && start.get().isAfter(died.get())) {
            outside(row, term, "after %s died".formatted(person.name()), person.died(), "death");
        }
    }

    private static void outside(Table.Row row, Term term, String when, Optional<Edtf> day, String what) {
        row.mistake(
                "from %s, %s (%s)".formatted(term.from().orElseThrow(), when, day.orElseThrow()),
                "a term within the life of its holder",
                "mend the term or the " + what);
    }

    private void readWords() {
        table.read("words", List.of("word", "class"), row -> row.list("class")
                .forEach(wordClass -> words.add(Fold.words(row.required("word")), wordClass)));
    }

    private void named(Table.Row row, Entity entity) {
        if (register(row, entity)) {
            name(entity, Name.Kind.FULL, List.of(entity.name()));
            name(entity, Name.Kind.FULL, entity.aliases());
        }
    }

    private boolean register(Table.Row row, Entity entity) {
        if (byKey.putIfAbsent(entity.key(), entity) != null) {
            row.mistake(
                    "\"%s\" a second time (%s)".formatted(entity.name(), entity.key()),
                    "one row each",
                    "join the rows, or tell two of one name apart in the name");
            return false;
        }
        return true;
    }

    private void name(Entity entity, Name.Kind kind, List<String> spellings) {
        for (String spelling : spellings) {
            List<String> folded = Fold.words(spelling);
            boolean article = folded.size() > 1 && folded.get(0).equals("the");
            names.add(article ? folded.subList(1, folded.size()) : folded, new Name(entity, kind, isAcronym(spelling)));
        }
    }

    /** Written in capitals and short: {@code US}, {@code U.S.}, {@code NATO}, {@code C5+1}. */
    private static boolean isAcronym(String spelling) {
        return spelling.length() <= 7
                && spelling.chars().noneMatch(Character::isLowerCase)
                && spelling.chars().anyMatch(Character::isUpperCase);
    }

    private Optional<String> stateCode(Table.Row row, String column) {
        Optional<String> code = row.optional(column);
        code.filter(c -> !byKey.containsKey("state/" + c))
                .ifPresent(c -> row.mistake(
                        "\"%s\" in %s".formatted(c, column), "a code of states.tsv", "mend it or leave it empty"));
        return code;
    }

    private List<String> stateCodes(Table.Row row, String column) {
        List<String> codes = row.list(column);
        for (String code : codes) {
            if (!byKey.containsKey("state/" + code)) {
                row.mistake("\"%s\" in %s".formatted(code, column), "codes of states.tsv", "mend it or leave it empty");
            }
        }
        return codes;
    }

    private static Optional<Double> degrees(Table.Row row, String column, int limit) {
        try {
            Optional<Double> value = row.optional(column).map(Double::valueOf);
            if (value.isPresent() && Math.abs(value.get()) > limit) {
                throw new NumberFormatException();
            }
            return value;
        } catch (NumberFormatException wrong) {
            row.mistake(
                    "\"%s\" in %s".formatted(row.text(column), column),
                    "decimal degrees within ±" + limit,
                    "mend it or leave it empty");
            return Optional.empty();
        }
    }
}
