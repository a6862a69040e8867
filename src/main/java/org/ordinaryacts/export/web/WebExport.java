package org.ordinaryacts.export.web;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.GlossaryView;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.view.SourcesViews;

/** Makes web pages of an edition. The same edition always makes the same pages. */
public final class WebExport {
    private final Edition edition;

    /** Pages of this edition. */
    public WebExport(Edition edition) {
        this.edition = edition;
    }

    /** All stories of the edition in one file that needs no other. */
    public String stories() {
        return new StoriesPage(edition).html(Page.Place.ALONE);
    }

    /** A lesson of the edition in one file that needs no other. */
    public String lesson(Lesson lesson) {
        return new LessonPage(edition, new LessonBook(edition), Page.Place.ALONE).html(lesson);
    }

    /** A lesson in one file that tells a learning platform around it how far somebody is, as SCORM 1.2 asks for. */
    public String lessonOnPlatform(Lesson lesson) {
        return new LessonPage(edition, new LessonBook(edition), Page.Place.ALONE).onPlatform(lesson);
    }

    /** Everything as pages that lead to each other, by their path in the folder of the site. */
    public SortedMap<String, String> site() {
        Spoken<SourcesView> sources = Spoken.of(edition.namings(),
                naming -> new SourcesViews(naming).sources(edition.stories()));
        Spoken<GlossaryView> glossary = glossary(sources);
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("index.html", new IndexPage(edition, sources, glossary).html());
        pages.put("map.html", new MapPage(edition).html());
        pages.put("sources.html", new SourcesPage(edition, sources).html());
        pages.put("glossary.html", new GlossaryPage(edition, glossary).html());
        for (Story story : edition.stories()) {
            pages.put("stories/" + story.id() + ".html",
                    new StoriesPage(edition.with(List.of(story))).html(new Page.Place("../", true, "")));
        }
        edition.teaching().crowd().ifPresent(crowd -> pages.put(LabPage.FILE, new LabPage(edition, crowd).html()));
        if (!edition.teaching().isEmpty()) {
            pages.putAll(lessons());
        }
        return pages;
    }

    private SortedMap<String, String> lessons() {
        LessonBook book = new LessonBook(edition);
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("lessons.html", new LessonsPage(edition, book).html());
        LessonPage page = new LessonPage(edition, book, new Page.Place("../", true, "lessons.html"));
        book.curriculum().lessons().forEach(lesson -> pages.put("lessons/" + lesson.id() + ".html", page.html(lesson)));
        book.guides().forEach(guide -> pages.put("guides/" + guide.first().id() + ".html",
                new GuidePage(edition).html(guide)));
        return pages;
    }

    /** The one place where the site gets its glossary. */
    private Spoken<GlossaryView> glossary(Spoken<SourcesView> sources) {
        return Spoken.of(edition.namings(), naming -> GlossaryView.of(naming,
                sources.said().get(sources.languages().indexOf(naming.texts().language()))));
    }
}
