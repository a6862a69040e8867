package org.ordinaryacts.app.errorlab;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** A question that comes before what answers it. It can be skipped. */
final class Prediction extends VBox {

    /**
     * What is asked.
     *
     * @param id begins the ids of the buttons in the window
     */
    record Asked(String id, String question, List<String> answers) {
    }

    /** Asks; told which answer was chosen, {@link LabModel#SKIPPED} for none. */
    static Prediction ask(Asked asked, Texts texts, double em, IntConsumer chosen) {
        Prediction part = new Prediction(em);
        part.getChildren().addAll(Parts.text(texts.get("app.lab.predict"), "heading"), Parts.text(asked.question()));
        for (int i = 0; i < asked.answers().size(); i++) {
            int answer = i;
            part.getChildren().add(part.button(asked.id() + "-" + i, asked.answers().get(i),
                    () -> chosen.accept(answer), "answer"));
        }
        Button skip = Parts.button(texts.get("app.player.skip"), () -> chosen.accept(LabModel.SKIPPED));
        skip.setId(asked.id() + "-skip");
        part.getChildren().add(Parts.row(0, skip));
        return part;
    }

    /** Says how the answer compares with what came. */
    static Prediction told(Asked asked, OptionalInt answer, int right, String came, Texts texts, double em) {
        Prediction part = new Prediction(em);
        if (answer.isPresent() && answer.getAsInt() != LabModel.SKIPPED) {
            boolean hit = answer.getAsInt() == right;
            part.getChildren().add(Parts.text((hit ? "✓ " : "○ ")
                    + texts.get(hit ? "app.lab.predicted.right" : "app.lab.predicted.other",
                            asked.answers().get(answer.getAsInt()), asked.answers().get(right)),
                    "strong"));
        }
        part.getChildren().add(Parts.text(came));
        return part;
    }

    private Prediction(double em) {
        super(0.55 * em);
        getStyleClass().add("question");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private Button button(String id, String name, Runnable action, String style) {
        Button button = Parts.button(name, action, style);
        button.setId(id);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
