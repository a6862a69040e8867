package org.ordinaryacts.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Run;
import org.ordinaryacts.lesson.Section;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.world.Language;
import tools.jackson.databind.JsonNode;

/** Lessons as web pages: everything that is in a lesson stands on its page, in both languages. */
class LessonPageTest {
    private static final int MOST_BYTES = 600_000;
    private static final Edition BOTH = Editions.in(Language.EN, Language.ES);
    private static final SortedMap<String, String> SITE = new WebExport(BOTH).site();
    private static final LessonBook BOOK = new LessonBook(BOTH);
    private static final Pattern LINK = Pattern.compile("<a[^>]* href=\"([^\"#]*)(?:#([^\"]*))?\"");

    static Stream<Lesson> lessons() {
        return BOTH.teaching().curriculum().lessons().stream();
    }

    private static String page(Lesson lesson) {
        return SITE.getOrDefault("lessons/" + lesson.id() + ".html", "");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everythingOfALessonIsOnItsPage(Lesson lesson) {
        String page = page(lesson);
        BOOK.lesson(lesson).said().forEach(view -> {
            assertThat(page).contains(escaped(view.card().title()), escaped(view.card().objective()),
                    escaped(view.place()), escaped(view.materials()), escaped(view.takeAway()), escaped(view.keep()));
            view.alignment().forEach(standard -> assertThat(page).contains(standard.code(), escaped(standard.text())));
            view.sections().forEach(section -> assertThat(page).contains("id=\"s" + section.number() + "\"",
                    escaped(section.title()), escaped(section.time())));
        });
        for (Section section : lesson.sections()) {
            Stream.of(Language.values()).flatMap(language -> section.blocks(language).stream())
                    .flatMap(LessonPageTest::prose).flatMap(LessonPageTest::words)
                    .forEach(words -> assertThat(page).contains(escaped(words)));
        }
    }

    private static Stream<Passage> prose(Block block) {
        return switch (block) {
            case Block.Prose(var passages) -> passages.stream();
            case Block.Leading(var passages) -> passages.stream();
            case Block.Handout(var passages) -> passages.stream();
            case Block.Shows shows -> Stream.empty();
            case Block.Asks asks -> Stream.empty();
            case Block.Pause pause -> Stream.empty();
        };
    }

    /** The words of a passage between blanks to fill in. */
    private static Stream<String> words(Passage passage) {
        return switch (passage) {
            case Passage.Heading(var runs) -> runs.stream().flatMap(LessonPageTest::words);
            case Passage.Paragraph(var runs) -> runs.stream().flatMap(LessonPageTest::words);
            case Passage.Listing listing -> listing.items().stream().flatMap(List::stream)
                    .flatMap(LessonPageTest::words);
            case Passage.Quote(var passages) -> passages.stream().flatMap(LessonPageTest::words);
            case Passage.Divider divider -> Stream.empty();
        };
    }

    private static Stream<String> words(Run run) {
        return Stream.of(run.text().split("_{4,}|…{2,}"));
    }

    private static String escaped(String text) {
        return Markup.text(text).html();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everythingIsShownAndAskedOnce(Lesson lesson) {
        String page = page(lesson);
        long looks = lesson.sections().stream().flatMap(section -> section.en().stream())
                .filter(Block.Shows.class::isInstance).count();
        assertThat(count(page, "<figure class=\"look")).isEqualTo(looks);
        assertThat(count(page, " data-ask=\"")).isEqualTo(lesson.questions().size());
        JsonNode asks = PackingTest.unpacked(data(page, "asks"), "es");
        assertThat(asks).hasSize(lesson.questions().size());
        lesson.questions().forEach(question -> assertThat(page).contains(escaped(question.text().es())));
        for (LookView.OfStory look : LessonPage.stories(BOOK.lesson(lesson).first())) {
            JsonNode story = PackingTest.unpacked(data(page, "glimpse-" + look.story()), "en");
            assertThat(story.get("stills")).hasSize(story.get("steps").size() + 1);
        }
    }

    private static long count(String page, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }

    private static String data(String page, String name) {
        String from = "id=\"data-" + name + "\">";
        int begin = page.indexOf(from) + from.length();
        return page.substring(begin, page.indexOf("</script>", begin));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonStaysSmallAndAFileOnItsOwnLeadsNowhere(Lesson lesson) {
        assertThat(page(lesson).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        String alone = new WebExport(BOTH).lesson(lesson);
        assertThat(alone.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(LINK.matcher(alone).results().map(link -> link.group(1)).distinct()).containsExactly("");
    }

    @Test
    void everyLinkLeadsToAPlaceOfTheSite() {
        SITE.forEach((name, page) -> {
            if (name.startsWith("lesson") || name.startsWith("guides/")) {
                LINK.matcher(page).results().forEach(link -> assertLeads(name, link.group(1), link.group(2)));
            }
        });
    }

    private static void assertLeads(String from, String file, String place) {
        String to = file.isEmpty()
                ? from
                : java.nio.file.Path.of("/" + from).resolveSibling(file).normalize()
                        .toString().substring(1);
        assertThat(SITE).as(from).containsKey(to);
        if (place != null && !to.startsWith("stories/")) {
            assertThat(SITE.get(to)).as(from + " → " + to).contains("id=\"" + place + "\"");
        }
    }

    @Test
    void theListHasAllLessonsAndGuides() {
        String list = SITE.getOrDefault("lessons.html", "");
        lessons().forEach(lesson -> assertThat(list).contains("href=\"lessons/" + lesson.id() + ".html\"",
                escaped(lesson.title().en()), escaped(lesson.title().es())));
        BOTH.teaching().curriculum().guides()
                .forEach(guide -> assertThat(list).contains("href=\"guides/" + guide.id() + ".html\""));
        assertThat(list).contains("Classroom unit", "On your own");
        assertThat(SITE.get("index.html")).contains("href=\"lessons.html\"");
    }

    @Test
    void theHandoutEndsWithTheBoxForLocalHelp() {
        lessons().forEach(lesson -> assertThat(page(lesson)).containsOnlyOnce("class=\"local-help\"")
                .contains("Local help", "Ayuda local"));
    }

    @Test
    void aSiteWithoutLessonsHasNoWayToThem() {
        Edition none = new Edition(BOTH.namings(), BOTH.stories(), Teaching.NONE, BOTH.town(), BOTH.codes(), true,
                "9.9.9", "0");
        assertThat(new WebExport(none).site()).doesNotContainKey("lessons.html")
                .allSatisfy((name, page) -> assertThat(page).doesNotContain("lessons.html"));
    }

    @Test
    void aLessonWithoutACrowdSaysSo() {
        Edition none = new Edition(BOTH.namings(), BOTH.stories(),
                new Teaching(BOTH.teaching().curriculum(), Optional.empty()), BOTH.town(), BOTH.codes(), true, "9.9.9",
                "0");
        Lesson lab = lessons().filter(lesson -> lesson.id().value().equals("six-in-a-hundred")).findFirst()
                .orElseThrow();
        assertThat(new WebExport(none).lesson(lab)).contains("there is no error lab");
    }

    @Test
    void proseIsEscapedAndBlanksAreLines() {
        Prose prose = new Prose(new Texts(Language.EN), "h3");
        String html = prose.all(List.of(new Passage.Paragraph(List.of(Run.plain("<b> & ______ … end"))),
                new Passage.Listing(3, List.of(List.of(new Passage.Paragraph(
                        List.of(new Run("x", Run.Style.STRONG))))))))
                .html();
        assertThat(html).contains("&lt;b&gt; &amp; <span class=\"blank short\"", "</span> … end</p>",
                "<ol start=\"3\"><li><strong>x</strong></li></ol>").doesNotContain("__");
    }

    @Test
    void manyMarksAreTwoLines() {
        String html = Marks.of("0110" + "0".repeat(60), new Words(Spoken.of(BOTH.namings(), one -> one.texts())), "64",
                "2").html();
        assertThat(html).contains("M1.05 0.5h1.9", "viewBox=\"0 0 50 2\"", "M.5 1.5h13.01");
    }
}
