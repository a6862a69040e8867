package org.ordinaryacts.export.web;

import java.util.Optional;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.lesson.Curriculum;

/**
 * What an edition teaches with.
 *
 * @param curriculum all lessons and guides
 * @param crowd the crowd that lessons show, with the fitted defaults; nothing where the content cannot carry one
 */
public record Teaching(Curriculum curriculum, Optional<CrowdModel> crowd) {

    /** No lessons. */
    public static final Teaching NONE = new Teaching(Curriculum.NONE, Optional.empty());

    /** Whether there is anything to learn with. */
    boolean isEmpty() {
        return curriculum.lessons().isEmpty() && curriculum.guides().isEmpty();
    }
}
