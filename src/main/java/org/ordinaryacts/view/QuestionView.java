package org.ordinaryacts.view;

import java.util.List;

/** A question to predict what a record will do, with all answers. */
public record QuestionView(List<Answer> answers) {

    /** One answer, whether it is right, and what it teaches. */
    public record Answer(String text, boolean right, String feedback) {
    }
}
