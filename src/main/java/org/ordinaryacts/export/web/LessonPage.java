package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.BlockView;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonCard;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.view.SectionView;

/**
 * The page of a lesson: all sections below each other, a list of them beside, what is shown and asked where it stands,
 * and the handout at the end. Questions are asked on the page itself; without scripts all of it can be read.
 */
final class LessonPage {
    /** The guide that is added to every handout. */
    private static final String LOCAL_HELP = "handout-help";

    private final Edition edition;
    private final Words words;
    private final Page.Place place;
    private final LessonBook book;
    private final SectionMarkup sections;

    LessonPage(Edition edition, LessonBook book, Page.Place place) {
        this.edition = edition;
        this.words = edition.words();
        this.place = place;
        this.book = book;
        this.sections = new SectionMarkup(words, new Leads(place));
    }

    String html(Lesson of) {
        return html(of, Resources.lessonScript());
    }

    /** The page as a learning platform shows it, which it tells how far somebody is. */
    String onPlatform(Lesson of) {
        return html(of, Resources.platformScript());
    }

    private String html(Lesson of, String script) {
        Spoken<LessonView> lesson = book.lesson(of);
        Page page = new Page(edition, place);
        glimpses(lesson).forEach((story, data) -> page.with("glimpse-" + story, data));
        page.with("asks", lesson.map(LessonPage::asks));
        Markup main = Markup.of("div.lesson", beside(lesson), Markup.of("div.lesson-main", head(lesson), forLeading(),
                Markup.all(lesson.each(LessonView::sections).stream().map(sections::of).toList()), takeAway(lesson),
                handout(lesson)));
        return page.html(lesson.map(view -> view.card().title() + " · Ordinary Acts"), main, script);
    }

    // ---- data ----------------------------------------------------------------------------------------------------

    private static List<AskData> asks(LessonView lesson) {
        return lesson.sections().stream().flatMap(section -> section.asks().stream()).map(AskData::of).toList();
    }

    /** The stories that are shown, each once. */
    private static Map<String, Spoken<StillData>> glimpses(Spoken<LessonView> lesson) {
        Map<String, Spoken<StillData>> stories = new LinkedHashMap<>();
        for (Spoken<LookView.OfStory> look : lesson.each(LessonPage::stories)) {
            stories.computeIfAbsent(look.first().story(), id -> look.map(one -> StillData.of(one.play())));
        }
        return stories;
    }

    /** What a lesson shows of stories, in order. */
    static List<LookView.OfStory> stories(LessonView lesson) {
        List<LookView.OfStory> stories = new ArrayList<>();
        for (SectionView section : lesson.sections()) {
            for (BlockView block : section.blocks()) {
                if (block instanceof BlockView.Shown(LookView.OfStory story)) {
                    stories.add(story);
                }
            }
        }
        return stories;
    }

    // ---- beside the text -----------------------------------------------------------------------------------------

    private Markup beside(Spoken<LessonView> lesson) {
        List<Markup> lines = lesson.each(LessonView::sections).stream().map(LessonPage::line).toList();
        Markup handout = Markup.of("li.unnumbered", Markup.of("a", words.say("web.lesson.handout"))
                .with("href", "#handout"));
        return Markup.of("div.lesson-side", back(),
                Markup.of("details.contents", Markup.of("summary", words.say("web.lesson.sections")),
                        Markup.of("nav.contents-list", Markup.of("ol", Markup.all(lines), handout))
                                .with("data-label", "web.lesson.sections")
                                .with("aria-label", words.first("web.lesson.sections")))
                        .with("open", ""),
                Markup.of("p.soft.small.only-with-script", words.say("web.lesson.kept")));
    }

    private static Markup line(Spoken<SectionView> section) {
        Markup link = Markup.of("a", Markup.of("span.count", String.valueOf(section.first().number())),
                Markup.of("span", section.text(SectionView::title)))
                .with("href", "#s" + section.first().number());
        return section.first().inShort() ? Markup.of("li.in-short", link) : Markup.of("li", link);
    }

    private Markup back() {
        return place.site()
                ? Markup.of("p", Markup.of("a", words.say("web.lessons.back")).with("href",
                        place.up() + "lessons.html"))
                : Markup.NONE;
    }

    // ---- head ----------------------------------------------------------------------------------------------------

    private Markup head(Spoken<LessonView> lesson) {
        Spoken<LessonCard> card = lesson.map(LessonView::card);
        return Markup.of("header.lesson-head", Markup.of("p.soft", lesson.text(LessonView::place)),
                Markup.of("h1", card.text(LessonCard::title)), Markup.of("p.lead", card.text(LessonCard::objective)),
                Markup.of("dl.details",
                        detail("web.lesson.for", card.text(LessonCard::facts)),
                        detail("web.lesson.tracks", tracks(card)),
                        detail("web.lesson.materials", lesson.text(LessonView::materials)),
                        detail("web.lesson.standards", Markup.of("ul.plain-list",
                                lesson.each(LessonView::alignment).stream().map(LessonPage::standard).toList()))),
                Markup.of("p.keep", Markup.of("strong", words.say("web.lesson.services")), Markup.text(" "),
                        lesson.text(LessonView::keep)));
    }

    private Markup detail(String key, Markup text) {
        return Markup.of("div", Markup.of("dt", words.say(key)), Markup.of("dd", text));
    }

    /** Whom a lesson is for, in words. */
    private Markup tracks(Spoken<LessonCard> card) {
        return words.texts().text(texts -> String.join(", ", card.first().tracks().stream()
                .map(track -> texts.get("lesson-track." + track)).toList()));
    }

    private static Markup standard(Spoken<LessonView.Standard> standard) {
        return Markup.of("li", Markup.of("strong", standard.first().code()), Markup.text(": "),
                standard.text(LessonView.Standard::text));
    }

    /** What the person who leads can do with the page. */
    private Markup forLeading() {
        return Markup.of("div.lesson-tools.only-with-script",
                button("short", "web.lesson.short").with("aria-pressed", "false"),
                button("notes", "web.lesson.notes").with("aria-pressed", "false"),
                button("print-lesson", "web.lesson.print"), button("print-handout", "web.lesson.print.handout"))
                .with("role", "group").with("data-label", "web.lesson.tools")
                .with("aria-label", words.first("web.lesson.tools"));
    }

    private Markup button(String id, String key) {
        return Markup.of("button", words.say(key)).with("type", "button").with("id", id);
    }

    // ---- the end -------------------------------------------------------------------------------------------------

    private Markup takeAway(Spoken<LessonView> lesson) {
        return Markup.of("p.take-away", Markup.of("span.soft.small", words.say("web.lesson.take-away")),
                Markup.of("strong", lesson.text(LessonView::takeAway)));
    }

    /** The sheet for learners, with the box for local help below. */
    private Markup handout(Spoken<LessonView> lesson) {
        Spoken<List<Passage>> sheet = lesson.map(view -> view.sections().stream()
                .flatMap(section -> section.handout().stream()).toList());
        if (sheet.first().isEmpty()) {
            return Markup.NONE;
        }
        Optional<Spoken<GuideView>> help = book.guides().stream()
                .filter(guide -> guide.first().id().equals(LOCAL_HELP)).findFirst();
        return Markup.of("section.card.handout", Markup.of("h2", words.say("web.lesson.handout")),
                Markup.of("p.soft.small", lesson.text(view -> view.card().title() + " · " + view.banner())),
                sections.prose(sheet, "h3"),
                help.map(guide -> Markup.of("div.local-help",
                        sections.prose(guide.map(GuideView::passages), "h3"))).orElse(Markup.NONE))
                .with("id", "handout").with("aria-label", words.first("web.lesson.handout"))
                .with("data-label", "web.lesson.handout");
    }
}
