package org.chancery.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.document.Block;
import org.chancery.document.Blocks;
import org.chancery.document.Document;
import org.chancery.fact.EntityType;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Name;

/** Reads a document: blocks, sentences, parts of speech, times, names, titles, people, quantities. Not safe for threads. */
public final class Analyzer {

    /** So many states are asked for the holder of a bare title. */
    private static final int MOST_STATES = 6;

    private final Lexicon lexicon;
    private final NameFinder nameFinder;
    private final Publishers publishers;
    private final Tagger tagger = new Tagger();
    private final Sentences sentences = new Sentences();

    public Analyzer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nameFinder = new NameFinder(lexicon);
        this.publishers = new Publishers(lexicon);
    }

    /** {@return the document with what its words stand for} */
    public AnalyzedDocument analyze(Document document) {
        List<Sentence> plain = new ArrayList<>();
        for (Block block : Blocks.of(document)) {
            if (block.kind() != Block.Kind.FURNITURE && block.kind() != Block.Kind.FRONT_MATTER) {
                plain.addAll(sentences.of(document.text(), block));
            }
        }
        List<Sentence> tagged = new ArrayList<>();
        List<List<TimeMention>> times = new ArrayList<>();
        List<List<NameMention>> names = new ArrayList<>();
        for (Sentence sentence : plain) {
            List<NameMention> found = nameFinder.find(sentence);
            boolean[] named = new boolean[sentence.size()];
            found.forEach(name -> java.util.Arrays.fill(named, name.from(), name.to(), true));
            Sentence withTags = tagger.tag(sentence, i -> named[i]);
            tagged.add(withTags);
            names.add(found);
            times.add(new TimeFinder(withTags.tokens()).find());
        }
        DocumentDay published = new DocumentDays(document, tagged, times).find();
        Map<String, Integer> states = statesNamed(names);
        People people = new People(lexicon, published.date(), mostNamed(states));
        List<PersonGrammar.Parse> parses = new ArrayList<>();
        List<Lattice> lattices = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            Lattice lattice = new Lattice(tagged.get(i), lexicon, names.get(i), times.get(i));
            lattices.add(lattice);
            parses.add(new PersonGrammar(lattice).read());
        }
        introduce(parses, people);
        Calendar calendar = new Calendar(published.date());
        List<AnalyzedSentence> analyzed = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            List<Mention.DateMention> dates = calendar.resolve(tagged.get(i), times.get(i));
            Mentions mentions = new Mentions(lattices.get(i), people, states);
            analyzed.add(new AnalyzedSentence(i, tagged.get(i), mentions.of(parses.get(i), dates)));
        }
        return new AnalyzedDocument(document, published, publishers.of(document), analyzed, people);
    }

    /** Full names come first, wherever they stand: a headline may use a surname that the text introduces below. */
    private static void introduce(List<PersonGrammar.Parse> parses, People people) {
        for (PersonGrammar.Parse parse : parses) {
            for (PersonPhrase phrase : parse.people()) {
                if (phrase.name().isFull()) {
                    people.introduce(phrase.name(), phrase.offices());
                }
            }
        }
    }

    private static List<String> mostNamed(Map<String, Integer> states) {
        return states.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return how often the document names each state, by key} */
    private static Map<String, Integer> statesNamed(List<List<NameMention>> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<NameMention> sentence : names) {
            for (NameMention mention : sentence) {
                Optional<Name> state = mention.of(EntityType.STATE);
                state.ifPresent(name -> counts.merge(name.entity().key(), 1, Integer::sum));
            }
        }
        return counts;
    }
}
