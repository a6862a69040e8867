package org.ordinaryacts.app.course;

import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.text.Texts;

/** Learners in words. */
public final class Learners {
    private Learners() {
    }

    /** An animal and its color, for instance “green owl”. */
    public static String name(Learner learner, Texts texts) {
        return texts.get("learner.name", texts.name("animal", learner.animal()), texts.name("tint", learner.tint()));
    }
}
