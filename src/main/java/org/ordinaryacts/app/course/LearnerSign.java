package org.ordinaryacts.app.course;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.Tint;

/** An animal in its color. Animal and color are always told in words beside it. */
final class LearnerSign extends StackPane {
    private static final double GRID = 16;

    private LearnerSign(String path, String tint, double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setScaleX(size / GRID);
        shape.setScaleY(size / GRID);
        shape.getStyleClass().addAll("animal", tint);
        javafx.scene.Group group = new javafx.scene.Group(shape);
        getChildren().add(group);
        setMinSize(size * 1.3, size * 1.3);
        setMaxSize(size * 1.3, size * 1.3);
        setMouseTransparent(true);
    }

    /** The sign of a learner. */
    static LearnerSign of(Learner learner, double size) {
        return new LearnerSign(AnimalSigns.path(learner.animal()), tint(learner.tint()), size);
    }

    /** The sign of an animal that has no color yet, or of somebody who is not kept. */
    static LearnerSign of(Optional<Animal> animal, Optional<Tint> tint, double size) {
        return new LearnerSign(animal.map(AnimalSigns::path).orElse(Icons.PERSON),
                tint.map(LearnerSign::tint).orElse("tint-none"), size);
    }

    private static String tint(Tint tint) {
        return "tint-" + tint.token();
    }
}
