package org.chancery.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.chancery.document.Reading.Read;
import org.chancery.document.Reading.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlPageTests {

    private static Document page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Document page(byte[] html) {
        return ((Read) HtmlPage.read("page.html", html)).document();
    }

    @Test
    void shouldGiveParagraphsAndLeaveFurnitureOut() {
        Document document = page(
                """
                <html lang="en"><head><title>Title</title><script>var x = "no";</script></head><body>
                <nav><a href="/">Home</a></nav><h1>A   head&shy;line</h1><p>One &amp; two.<br>Three.</p>
                <aside>Read more</aside><p>Four <b>five</b>six.</p><footer>All rights</footer></body></html>
                """);
        assertThat(document.text()).isEqualTo("A head\u00ADline\n\nOne & two.\nThree.\n\nFour fivesix.\n");
        assertThat(document.metadata().language()).contains("en");
    }

    @Test
    void shouldPreferTheArticleToWhatStandsAroundIt() {
        String article = "The president arrived. ".repeat(20);
        assertThat(page("<body><div>Menu</div><article><p>" + article + "</p></article><div>Comments</div></body>")
                        .text())
                .isEqualTo(article.strip() + "\n");
    }

    @Test
    void shouldPutTabsBetweenTheCellsOfATable() {
        assertThat(page("<table><tr><th>Day</th><th>City</th></tr><tr><td>19 June</td><td>Pyongyang</td></tr></table>")
                        .text())
                .isEqualTo("Day\tCity\n19 June\tPyongyang\n");
    }

    @Test
    void shouldTakeTitlePublisherAndDateFromTheMetadata() {
        Document document = page(
                """
                <head><meta property="og:title" content="Headline"><meta property="og:site_name" content="The Gazette">
                <meta property="article:published_time" content="2024-06-18T10:08:00+07:00">
                <link rel="canonical" href="https://example.org/a"></head><body><p>Words.</p></body>
                """);
        assertThat(document.metadata().title()).contains("Headline");
        assertThat(document.metadata().publisher()).contains("The Gazette");
        assertThat(document.metadata().published()).contains("2024-06-18T10:08:00+07:00");
        assertThat(document.metadata().url()).contains("https://example.org/a");
    }

    @Test
    void shouldObeyTheCharsetThatThePageDeclares() {
        String html = "<meta charset=\"windows-1251\"><p>The president of Москва met the mayor.</p>";
        assertThat(page(html.getBytes(Charset.forName("windows-1251"))).text()).contains("Москва");
    }

    @Test
    void shouldRefuseAPageWithoutText() {
        assertThat(HtmlPage.read("page.html", "<body><script>x</script></body>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).startsWith("empty"));
    }
}
