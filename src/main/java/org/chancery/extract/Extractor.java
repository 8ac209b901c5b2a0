package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.document.Block;
import org.chancery.document.Blocks;
import org.chancery.document.Document;
import org.chancery.fact.Fact;
import org.chancery.language.AnalyzedDocument;
import org.chancery.language.AnalyzedSentence;
import org.chancery.language.Analyzer;
import org.chancery.lexicon.Lexicon;
import org.chancery.resource.ResourceFolder;

/**
 * Text to facts: a library that needs neither Spring nor Neo4j. An extractor is made once and used for many documents; it is
 * not safe for several threads at once.
 */
public final class Extractor {

    private static final Map<String, FactBuilder> BUILDERS = Map.ofEntries(
            Map.entry("office", new OfficeBuilder()),
            Map.entry("meeting", new MeetingBuilder()),
            Map.entry("visit", new VisitBuilder()),
            Map.entry("invitation", new InvitationBuilder()),
            Map.entry("agreement", new AgreementBuilder()),
            Map.entry("relationship", new RelationshipBuilder()),
            Map.entry("award", new AwardBuilder()),
            Map.entry("membership", new MembershipBuilder()),
            Map.entry("project", new ProjectBuilder()),
            Map.entry("trade", new TradeBuilder()),
            Map.entry("statement", new StatementBuilder()),
            Map.entry("publication", new PublicationBuilder()));

    private static final int SHORTEST_HEADLINE = 20;

    private final Lexicon lexicon;
    private final Analyzer analyzer;
    private final FrameIndex frames;
    private final WordLists words;
    private final Verbs verbs;
    private final AgreementFinder agreements;
    private final List<FactGatherer> gatherers;

    private Extractor(Lexicon lexicon, ResourceFolder folder) {
        this.lexicon = lexicon;
        this.analyzer = new Analyzer(lexicon);
        this.frames = new FrameIndex(new FrameReader(folder).read());
        this.words = new WordLists(folder);
        this.verbs = new Verbs(folder);
        this.agreements = new AgreementFinder(folder);
        for (Frame frame : frames.all()) {
            if (frame.sort() == Frame.Sort.VERB) {
                verbs.add(frame.cue().get(0));
            }
        }
        for (String list : WordLists.VERBS) {
            words.all(list).stream().filter(word -> word.indexOf(' ') < 0).forEach(verbs::add);
        }
        this.gatherers = List.of(
                new OfficeGatherer(),
                new MembershipGatherer(folder),
                new MemberLists(),
                new VisitGatherer(),
                new InvitationGatherer(),
                new AgreementGatherer(),
                new LadderGatherer(),
                new VentureGatherer(),
                new ProjectGatherer(),
                new PublicationGatherer(),
                new ShareGatherer(),
                new FigureGatherer(folder));
    }

    /**
     * {@return an extractor with the tables and frames of a folder}
     *
     * @param importFolder with {@code lexicon} and {@code frames} in it
     * @throws org.chancery.lexicon.MistakesException with every mistake in them
     */
    public static Extractor load(ResourceFolder importFolder) {
        return of(Lexicon.read(importFolder.folder("lexicon")), importFolder);
    }

    /** {@return an extractor with a lexicon that was read and the frames of a folder} */
    public static Extractor of(Lexicon lexicon, ResourceFolder importFolder) {
        return new Extractor(lexicon, importFolder.folder("frames"));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    List<Frame> frames() {
        return frames.all();
    }

    /** {@return what a document says, and who published it when} */
    public Extraction read(Document document) {
        AnalyzedDocument analyzed = analyzer.analyze(document);
        Optional<String> title = document.metadata().title().or(() -> headline(document));
        return new Extraction(
                extract(analyzed),
                title,
                analyzed.publisher(),
                analyzed.published().date());
    }

    /** {@return what a document says, in the order of the contract and of its text} */
    public List<Fact> extract(Document document) {
        return extract(analyzer.analyze(document));
    }

    private static Optional<String> headline(Document document) {
        return Blocks.of(document).stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.end() - block.start() > SHORTEST_HEADLINE)
                .findFirst()
                .map(block -> document.text().substring(block.start(), block.end()));
    }

    /** {@return the document with its names and dates, for whoever wants to look} */
    public AnalyzedDocument analyze(Document document) {
        return analyzer.analyze(document);
    }

    private List<Fact> extract(AnalyzedDocument document) {
        return new Assembly(document).assemble(drafts(document));
    }

    /** {@return every account of a document, before those of one event are put together} */
    List<Draft> drafts(AnalyzedDocument document) {
        Offices offices = new Offices(lexicon, document);
        Discourse discourse = new Discourse(document, offices);
        Fillers fillers = new Fillers(discourse, offices);
        List<Syntax> syntaxes = new ArrayList<>();
        for (AnalyzedSentence sentence : document.sentences()) {
            List<AgreementPhrase> phrases = agreements.find(sentence);
            Syntax syntax = new Syntax(new Chunker(sentence, verbs, words, phrases).chunk());
            syntaxes.add(syntax);
            discourse.read(sentence.index(), syntax);
        }
        DocumentContext context = new DocumentContext(document, lexicon, syntaxes, discourse, offices, fillers);
        List<Draft> drafts = new ArrayList<>();
        for (AnalyzedSentence sentence : document.sentences()) {
            Syntax syntax = syntaxes.get(sentence.index());
            ModalityFinder modalityFinder = new ModalityFinder(syntax, words);
            ArgumentFinder arguments = new ArgumentFinder(sentence, syntax, frames, fillers, modalityFinder, words);
            for (Match match : arguments.find()) {
                FactBuilder builder = BUILDERS.get(match.frame().fact());
                if (builder != null) {
                    drafts.addAll(builder.build(match, context));
                }
            }
        }
        for (FactGatherer gatherer : gatherers) {
            drafts.addAll(gatherer.gather(context));
        }
        return drafts;
    }
}
