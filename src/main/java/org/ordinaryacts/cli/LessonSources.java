package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.LessonSource;
import org.ordinaryacts.view.LessonViews;
import org.ordinaryacts.view.Naming;

/** What lessons show, from the content that a command asked for. */
record LessonSources(CommandContext context, Library library, Glossary glossary,
        boolean checked) implements LessonSource {

    /** Lessons and guides in the language of the command. */
    static LessonViews views(CommandContext context, Library library, CurriculumLoading.Result lessons) {
        return views(context, library, lessons, context.naming(library));
    }

    /** Lessons and guides in a language. */
    static LessonViews views(CommandContext context, Library library, CurriculumLoading.Result lessons,
            Naming naming) {
        return new LessonViews(naming, lessons.curriculum(), new LessonSources(context, library,
                Glossary.of(naming), context.checked(library) && lessons.checked()));
    }

    @Override
    public List<Story> stories() {
        return library.stories();
    }

    @Override
    public Trace trace(StoryId story) {
        return context.trace(library, context.story(library, story.value()));
    }

    @Override
    public Optional<CrowdModel> crowd() {
        return CrowdModel.carries(library.world(), library.people())
                ? Optional.of(CrowdModel.of(library.world(), library.people(), CrowdConditions.FITTED))
                : Optional.empty();
    }
}
