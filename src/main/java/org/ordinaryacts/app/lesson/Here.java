package org.ordinaryacts.app.lesson;

import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.text.Texts;

/** What every part of the page needs: where somebody is, where it leads, and how it is drawn. */
record Here(LessonModel model, LessonWays ways, Face face) {

    Texts texts() {
        return face.texts();
    }

    double em() {
        return face.em();
    }
}
