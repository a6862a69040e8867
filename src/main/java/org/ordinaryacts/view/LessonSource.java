package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;

/** Where the things come from that lessons show. */
public interface LessonSource {

    /** All stories that can be told. */
    List<Story> stories();

    /** What the engine derives from one of them. */
    Trace trace(StoryId story);

    /** A crowd with the fitted defaults; nothing where this content cannot carry one. */
    Optional<CrowdModel> crowd();

    /** The glossary, in the language of the views. */
    Glossary glossary();

    /** Whether all content is ours, unchanged. */
    boolean checked();
}
