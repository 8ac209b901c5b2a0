package org.chancery.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;

/**
 * Refuses documents in another language than English, by the language that they declare or that they show. A text with a
 * plain share of English function words is English; only others are put before OpenNLP's detector.
 */
final class EnglishCheck {

    private static final String MODEL = "/langdetect-183.bin";

    /** Words that other languages hardly use; "in", "an", "is" and "was" would be German or Dutch too. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "for", "with", "on", "by", "from", "his", "her", "their", "this", "which",
            "has", "have", "had", "were", "are", "it", "its", "as", "at", "be", "been", "will", "would", "not",
            "after");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double ENGLISH_SHARE = 0.15;
    /** In a shorter text no language can be told safely. */
    private static final int LEAST_WORDS = 25;

    private static final int FEWEST_WORDS = 10;
    private static final double SURE = 0.05;
    private static final int SAMPLE = 20_000;

    private static class Detector {
        static final LanguageDetectorME INSTANCE = load();

        private static LanguageDetectorME load() {
            try (InputStream in = EnglishCheck.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the model " + MODEL + " is not on the class path");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return the reading as it is, or a refusal when its document is in another language} */
    Reading check(Reading reading) {
        if (!(reading instanceof Read read)) {
            return reading;
        }
        Document document = read.document();
        String declared = document.metadata().language().orElse("en");
        if (!Locale.forLanguageTag(declared.replace('_', '-')).getLanguage().equals("en")) {
            return new Refused(
                    document.id(), "its language is given as \"%s\"; English (en) is read".formatted(declared));
        }
        String sample =
                document.text().substring(0, Math.min(SAMPLE, document.text().length()));
        int words = 0;
        int english = 0;
        var matcher = WORD.matcher(sample);
        while (matcher.find()) {
            words++;
            if (FUNCTION_WORDS.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                english++;
            }
        }
        if (english >= words * ENGLISH_SHARE) {
            return reading;
        }
        boolean headline = isMostlyLatin(sample) && (words < FEWEST_WORDS || words < LEAST_WORDS && english > 0);
        if (headline) {
            return reading;
        }
        Language language = Detector.INSTANCE.predictLanguage(sample);
        boolean unsure = words < LEAST_WORDS && language.getConfidence() < SURE && isMostlyLatin(sample);
        return language.getLang().equals("eng") || unsure
                ? reading
                : new Refused(
                        document.id(),
                        "it reads as %s; English is read, so give it a translation"
                                .formatted(new Locale(language.getLang()).getDisplayLanguage(Locale.ENGLISH)));
    }

    private static boolean isMostlyLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
