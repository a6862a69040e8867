package org.ordinaryacts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonSource;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.LessonViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;

/** The real lessons, ready to be drawn, for tests. */
public final class Lessons {
    private static final Library LIBRARY = Worlds.library();
    private static final Curriculum CURRICULUM = CurriculumLoading.load(Path.of("").toAbsolutePath(), LIBRARY)
            .curriculum();
    private static final Optional<CrowdModel> CROWD = Optional
            .of(CrowdModel.of(LIBRARY.world(), LIBRARY.people(), CrowdConditions.FITTED));
    private static final Map<StoryId, Trace> TRACES = new ConcurrentHashMap<>();

    private Lessons() {
    }

    /** The whole curriculum. */
    public static Curriculum curriculum() {
        return CURRICULUM;
    }

    /** The ids of all lessons, in their order. */
    public static List<String> ids() {
        return CURRICULUM.lessons().stream().map(lesson -> lesson.id().value()).toList();
    }

    /** What makes lessons ready to be drawn in a language. */
    public static LessonViews views(Language language) {
        Naming naming = new Naming(LIBRARY.world(), new Texts(language), true);
        return new LessonViews(naming, CURRICULUM, new Source(Glossary.of(naming)));
    }

    /** A lesson in a language. */
    public static LessonView view(Lesson lesson, Language language) {
        return views(language).lesson(lesson);
    }

    /** A lesson by its id, in a language. */
    public static LessonView view(String id, Language language) {
        return view(CURRICULUM.lesson(new LessonId(id)).orElseThrow(), language);
    }

    /** A guide in a language. */
    public static Optional<GuideView> guide(String id, Language language) {
        return CURRICULUM.guide(id).map(views(language)::guide);
    }

    private record Source(Glossary glossary) implements LessonSource {
        @Override
        public List<Story> stories() {
            return LIBRARY.stories();
        }

        @Override
        public Trace trace(StoryId story) {
            return TRACES.computeIfAbsent(story,
                    id -> new Engine(LIBRARY.world()).tell(LIBRARY.story(id.value()).orElseThrow()));
        }

        @Override
        public Optional<CrowdModel> crowd() {
            return CROWD;
        }

        @Override
        public boolean checked() {
            return true;
        }
    }
}
