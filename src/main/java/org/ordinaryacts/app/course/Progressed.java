package org.ordinaryacts.app.course;

import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.view.LessonCard;

/** How far somebody has come in a lesson, in short. */
enum Progressed {
    NOT_BEGUN, BEGUN, FINISHED;

    static Progressed of(LessonCard lesson, Attained attained) {
        if (attained.finished()) {
            return FINISHED;
        }
        boolean nothing = attained.section() == 0 && attained.seen().isEmpty() && attained.answers().isEmpty()
                || lesson.sections().isEmpty();
        return nothing ? NOT_BEGUN : BEGUN;
    }
}
