package org.ordinaryacts.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Language;

/** The pages as they are written: what stands on every one of them, and what on none. */
class WebExportTest {
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"");
    private static final Pattern INLINE = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Edition BOTH = Editions.in(Language.EN, Language.ES);
    private static final SortedMap<String, String> SITE = new WebExport(BOTH).site();

    @Test
    void aSiteHasAllStoriesTheMapTheLabTheSourcesAndTheGlossary() {
        int lessons = BOTH.teaching().curriculum().lessons().size();
        int guides = BOTH.teaching().curriculum().guides().size();
        assertThat(SITE)
                .containsKeys("index.html", "map.html", "sources.html", "glossary.html", "lessons.html", "lab.html")
                .hasSize(6 + BOTH.stories().size() + lessons + guides);
        BOTH.stories().forEach(story -> assertThat(SITE).containsKey("stories/" + story.id() + ".html"));
    }

    @Test
    void everyPageSaysWhatItIs() {
        SITE.forEach((name, page) -> assertThat(page).as(name).contains("Synthetic records only",
                "Solo registros sintéticos", "Ordinary Acts 9.9.9", "content 0123456789ab", "Apache License 2.0",
                "CC BY 4.0", "The sources are of 2", "Every person in the stories and simulations is made up"));
    }

    @Test
    void everyPageStaysWellBelowOneMegabyte() {
        SITE.forEach((name, page) -> assertThat(page.getBytes(StandardCharsets.UTF_8)).as(name)
                .hasSizeLessThan(name.startsWith("stories/") ? MOST_BYTES / 2 : 2 * MOST_BYTES));
        for (Story story : BOTH.stories()) {
            String alone = new WebExport(BOTH.with(List.of(story))).stories();
            assertThat(alone.getBytes(StandardCharsets.UTF_8)).as(story.id().value()).hasSizeLessThan(MOST_BYTES / 2);
        }
    }

    @Test
    void thePolicyAllowsThePagesOwnScriptAndStyleAndNothingElse() throws Exception {
        for (String page : SITE.values()) {
            Matcher policy = POLICY.matcher(page);
            assertThat(policy.find()).isTrue();
            assertThat(policy.group(1)).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
            Matcher inline = INLINE.matcher(page);
            int parts = 0;
            while (inline.find()) {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(inline.group(2).getBytes(StandardCharsets.UTF_8));
                assertThat(policy.group(1)).contains(inline.group(1) + "-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'");
                parts++;
            }
            assertThat(parts).isEqualTo(2);
            assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
        }
    }

    @Test
    void noPageNamesAnythingToLoad() {
        SITE.forEach((name, page) -> assertThat(page).as(name).doesNotContainPattern("(src|href|action)=\"(https?:)?//")
                .doesNotContainPattern("<(iframe|object|embed|img|form)\\b").doesNotContain("@import", "url("));
    }

    @Test
    void theSameContentMakesTheSamePages() {
        assertThat(new WebExport(Editions.in(Language.EN, Language.ES)).site()).isEqualTo(SITE);
    }

    @Test
    void everyIdStandsOnceOnAPage() {
        SITE.forEach((name, page) -> {
            List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(id -> id.group(1))
                    .toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
        });
    }

    @Test
    void oneLanguageAloneBringsNoOther() {
        String page = new WebExport(Editions.in(Language.ES)).stories();
        assertThat(page).contains("lang=\"es\"").doesNotContain("data-language=\"", "Synthetic records only",
                "class=\"in\"", "Renewing a license");
        assertThat(new WebExport(Editions.in(Language.ES, Language.EN)).stories())
                .contains("<html lang=\"es\" data-lang=\"es\" data-languages=\"es en\"");
    }

    @Test
    void theTextOfAStoryIsThereWithoutItsScript() {
        String page = SITE.getOrDefault("stories/license-renewal.html", "");
        String text = page.substring(page.indexOf("<article class=\"twin\""), page.indexOf("</article>"));
        assertThat(text).contains("Step 9 of 9", "Paso 9 de 9").doesNotContain("<script");
    }

    @Test
    void contentThatIsNotOursSaysSo() {
        String page = new WebExport(Editions.unchecked()).stories();
        assertThat(page).contains("Not checked by Ordinary Acts", "class=\"banner unchecked\"")
                .doesNotContain("\"Documented\"");
    }

    @Test
    void textNeverBecomesMarkup() {
        assertThat(Markup.of("p.a.b", Markup.text("<b>&\"")).with("title", "\"><script>").html())
                .isEqualTo("<p class=\"a b\" title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;</p>");
    }
}
