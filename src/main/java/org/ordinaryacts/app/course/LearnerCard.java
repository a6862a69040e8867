package org.ordinaryacts.app.course;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.text.Texts;

/** Who learns now: an animal in a color, or nobody who is kept. */
final class LearnerCard extends HBox {

    LearnerCard(Optional<Learner> learner, Texts texts, double em, Runnable choose) {
        super(em);
        Button button = Parts.button(texts.get(learner.isPresent() ? "app.learner.switch" : "app.learner.choose"),
                choose);
        button.setId("learners");
        VBox words = Parts.column(0.2 * em,
                Parts.text(learner.map(one -> texts.get("app.learner.now", Learners.name(one, texts)))
                        .orElse(texts.get("app.learner.nobody")), "heading"),
                Parts.text(texts.get(learner.isPresent() ? "app.learner.kept" : "app.learner.unkept"), "soft"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(LearnerSign.of(learner.map(Learner::animal), learner.map(Learner::tint), 2.6 * em), words,
                button);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getStyleClass().add("card");
    }
}
