package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonCard;
import org.ordinaryacts.view.LessonSource;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.LessonViews;

/** The lessons and guides of an edition, in all its languages. Each story is told once for all of them. */
final class LessonBook {
    private final Edition edition;
    private final Map<StoryId, Trace> traces = new TreeMap<>();
    private final Spoken<LessonViews> views;

    LessonBook(Edition edition) {
        this.edition = edition;
        this.views = Spoken.of(edition.namings(), naming -> new LessonViews(naming, edition.teaching().curriculum(),
                new Shelf(Glossary.of(naming))));
    }

    /** Where lessons in one language get what they show. */
    private final class Shelf implements LessonSource {
        private final Glossary glossary;

        private Shelf(Glossary glossary) {
            this.glossary = glossary;
        }

        @Override
        public List<Story> stories() {
            return edition.stories();
        }

        @Override
        public Trace trace(StoryId story) {
            return traces.computeIfAbsent(story, id -> edition.trace(edition.stories().stream()
                    .filter(one -> one.id().equals(id)).findFirst().orElseThrow()));
        }

        @Override
        public Optional<CrowdModel> crowd() {
            return edition.teaching().crowd();
        }

        @Override
        public Glossary glossary() {
            return glossary;
        }

        @Override
        public boolean checked() {
            return edition.checked();
        }
    }

    Curriculum curriculum() {
        return edition.teaching().curriculum();
    }

    /** The lessons as they stand in a list. */
    List<Spoken<LessonCard>> cards() {
        return views.each(LessonViews::cards);
    }

    /** A lesson with everything that it shows. */
    Spoken<LessonView> lesson(Lesson lesson) {
        return views.map(view -> view.lesson(lesson));
    }

    /** All guides. */
    List<Spoken<GuideView>> guides() {
        return views.each(LessonViews::guides);
    }
}
