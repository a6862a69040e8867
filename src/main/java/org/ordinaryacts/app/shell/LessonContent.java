package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.LessonSource;

/** What lessons show, from the content of the window. */
record LessonContent(Content content, Library library, Texts texts, boolean checked) implements LessonSource {

    @Override
    public List<Story> stories() {
        return library.stories();
    }

    @Override
    public Trace trace(StoryId story) {
        return content.trace(library, library.story(story.value()).orElseThrow());
    }

    @Override
    public Optional<CrowdModel> crowd() {
        return content.crowd(library);
    }

    @Override
    public Glossary glossary() {
        return content.glossary(library, texts);
    }
}
