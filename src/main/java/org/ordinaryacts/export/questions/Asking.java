package org.ordinaryacts.export.questions;

import java.util.List;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.PlayView;

/** A lesson whose questions are asked elsewhere, in one language. */
public record Asking(LessonView lesson, Texts texts) {

    /** The questions, in order. */
    List<AskView> asks() {
        return lesson.sections().stream().flatMap(section -> section.asks().stream()).toList();
    }

    /** The id of a question, different from that of any other question in any language. */
    String id(AskView ask) {
        return lesson.card().id() + "-" + ask.id() + "-" + texts.language().code();
    }

    /** What is asked; elsewhere there is no map to press, so that the story and its step are named. */
    String text(AskView ask) {
        return switch (ask) {
            case AskView.Press press -> texts.get("questions.press", press.text(),
                    press.play().story().title(), press.step());
            case AskView.Order order -> order.text() + " " + texts.get("ask.order");
            default -> ask.text();
        };
    }

    /** The holders among whom one is found. */
    static List<PlayView.Node> holders(AskView.Press press) {
        return press.play().stage().nodes().stream().filter(node -> !node.act()).toList();
    }

    /** A number without what it does not need. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
