package org.chancery.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import org.chancery.document.Document.Metadata;
import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;

/**
 * A web page: its main part as text, one block a paragraph with an empty line between, cells of a table with a tab between.
 * Title, publisher and date come from the page's metadata (Open Graph, article tags, {@code time}).
 */
final class HtmlPage {

    private static final Set<String> FURNITURE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "svg",
            "iframe",
            "object",
            "select",
            "dialog",
            "menu");
    private static final int LEAST_MAIN_TEXT = 200;

    private HtmlPage() {}

    static Reading read(String name, byte[] bytes) {
        org.jsoup.nodes.Document page;
        try {
            Optional<String> decoded = hasDeclaredCharset(bytes) ? Optional.empty() : Decoding.decode(bytes);
            page = decoded.isPresent()
                    ? Jsoup.parse(decoded.get())
                    : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException | UncheckedIOException failure) {
            return new Refused(name, "no HTML that can be read: " + failure.getMessage());
        }
        Text text = new Text();
        Element main = main(page);
        main.traverse(text);
        String result = text.finish();
        if (result.codePoints().noneMatch(Character::isLetter)) {
            return new Refused(name, "empty: the page has no text in its body");
        }
        return new Read(new Document(name, result, metadata(page)));
    }

    private static boolean hasDeclaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.toLowerCase(java.util.Locale.ROOT).contains("charset=");
    }

    /** The article, the main part or the body: the first of them that holds a text worth the name. */
    private static Element main(org.jsoup.nodes.Document page) {
        for (String selector : new String[] {"article", "main", "[role=main]", "[itemprop=articleBody]"}) {
            Element best = null;
            for (Element candidate : page.select(selector)) {
                if (best == null || candidate.text().length() > best.text().length()) {
                    best = candidate;
                }
            }
            if (best != null && best.text().length() >= LEAST_MAIN_TEXT) {
                return best;
            }
        }
        return page.body();
    }

    private static Metadata metadata(org.jsoup.nodes.Document page) {
        Optional<String> title = meta(page, "og:title")
                .or(() -> text(page.selectFirst("h1")))
                .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
        Optional<String> published = meta(page, "article:published_time")
                .or(() -> meta(page, "datePublished"))
                .or(() -> meta(page, "date"))
                .or(() -> meta(page, "dc.date"))
                .or(() ->
                        Optional.ofNullable(page.selectFirst("time[datetime]")).map(time -> time.attr("datetime")))
                .filter(date -> !date.isBlank());
        Optional<String> url = meta(page, "og:url")
                .or(() -> Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .map(link -> link.attr("href"))
                        .filter(href -> !href.isBlank()));
        Optional<String> language =
                Optional.of(page.select("html").attr("lang")).filter(tag -> !tag.isBlank());
        return new Metadata(
                title, meta(page, "og:site_name").or(() -> meta(page, "publisher")), published, url, language);
    }

    private static Optional<String> meta(org.jsoup.nodes.Document page, String name) {
        for (Element element : page.select("meta[content]")) {
            boolean named = name.equalsIgnoreCase(element.attr("property"))
                    || name.equalsIgnoreCase(element.attr("name"))
                    || name.equalsIgnoreCase(element.attr("itemprop"));
            String content = element.attr("content").strip();
            if (named && !content.isEmpty()) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? Optional.empty() : Optional.of(element.text()).filter(t -> !t.isBlank());
    }

    /** Gathers the text of a page, without its furniture. */
    private static final class Text implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();
        private int furniture;

        @Override
        public void head(Node node, int depth) {
            if (isFurniture(node)) {
                furniture++;
            }
            if (furniture > 0) {
                return;
            }
            if (node instanceof TextNode leaf) {
                append(leaf.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    lineBreak("\n");
                } else if (element.normalName().equals("td")
                        || element.normalName().equals("th")) {
                    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                        trimBlank();
                        out.append('\t');
                    }
                } else if (element.isBlock() || element.normalName().equals("tr")) {
                    lineBreak(isRow(element) ? "\n" : "\n\n");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (furniture == 0
                    && node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("tr"))
                    && !element.normalName().equals("br")
                    && !element.normalName().equals("td")
                    && !element.normalName().equals("th")) {
                lineBreak(isRow(element) ? "\n" : "\n\n");
            }
            if (isFurniture(node)) {
                furniture--;
            }
        }

        String finish() {
            return out.toString().strip() + "\n";
        }

        private static boolean isRow(Element element) {
            return element.normalName().equals("tr") || element.normalName().equals("li");
        }

        private static boolean isFurniture(Node node) {
            return node instanceof Element element
                    && (FURNITURE.contains(element.normalName())
                            || element.hasAttr("hidden")
                            || "true".equals(element.attr("aria-hidden")));
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                        out.append(' ');
                    }
                } else {
                    out.append(c);
                }
            }
        }

        private void lineBreak(String lineFeeds) {
            trimBlank();
            int have = 0;
            while (have < out.length() && have < 2 && out.charAt(out.length() - 1 - have) == '\n') {
                have++;
            }
            if (!out.isEmpty() && have < lineFeeds.length()) {
                out.append(lineFeeds, have, lineFeeds.length());
            }
        }

        private void trimBlank() {
            while (!out.isEmpty() && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t')) {
                out.setLength(out.length() - 1);
            }
        }
    }
}
