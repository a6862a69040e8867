package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** The documented figure: a plain picture, and all that must stand beside it. Its dots do not open. */
final class FigurePart {
    private final ErrorsView.Documented figure;
    private final LabModel model;
    private final Face face;
    private final Texts texts;
    private final double em;

    FigurePart(ErrorsView.Documented figure, LabModel model, Face face) {
        this.figure = figure;
        this.model = model;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
    }

    /** The count, what it counts, and one dot for each request. */
    VBox main() {
        Dots dots = dots();
        dots.setId("lab-figure");
        dots.setMinHeight(12 * em);
        VBox.setVgrow(dots, Priority.ALWAYS);
        Wrapping heading = count(Parts.chip(figure.chip(), face));
        VBox main = Parts.column(0.7 * em, heading, Parts.text(figure.definition(), "figure-text"), legend(), dots);
        main.getStyleClass().add("card");
        return main;
    }

    /** How many of how many, and what shall stand beside it. */
    Wrapping count(Node... beside) {
        Label count = new Label(Numbers.of(figure.wrong()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        List<Node> parts = new ArrayList<>(List.of(count,
                Parts.text(texts.get("app.lab.figure.of", Numbers.of(figure.requests())), "count-of")));
        parts.addAll(List.of(beside));
        return new Wrapping(0.6 * em, 0.2 * em, parts);
    }

    /** One dot for each request. */
    Dots dots() {
        Dots dots = new Dots(em);
        // The wrong ones stand together: the source does not say in which order requests were issued.
        dots.show("1".repeat(figure.wrong()) + "0".repeat(figure.requests() - figure.wrong()),
                texts.get("app.lab.figure.picture", Numbers.of(figure.requests()), Numbers.of(figure.wrong())));
        return dots;
    }

    /** What the dots mean. */
    Wrapping legend() {
        return new Wrapping(1.4 * em, 0.2 * em, Parts.text(texts.get("app.lab.figure.wrong"), "small", "lab-cause"),
                Parts.text(texts.get("app.lab.figure.right"), "small", "soft"),
                Parts.text(texts.get("app.lab.figure.closed"), "small", "soft"));
    }

    /** The way to a run, and what the figure is not. */
    VBox first() {
        Button run = Parts.button(texts.get("app.lab.show-run"), () -> model.section().set(LabSection.RUN), "primary");
        run.setId("lab-show-run");
        VBox on = card("app.lab.figure.next", Parts.text(texts.get("app.lab.figure.next.text")), Parts.row(0, run));
        VBox not = card("app.lab.figure.not", Parts.text(texts.get("app.lab.figure.share", figure.share()), "strong"),
                Parts.text(figure.not()), differs());
        return Parts.column(em, not, on);
    }

    private VBox differs() {
        Button press = Parts.button(texts.get("app.lab.differs"), () -> model.differs().set(!model.differs().get()));
        press.setId("lab-differs");
        press.setMinWidth(0);
        VBox why = Parts.column(0.5 * em, Parts.text(figure.differs()), base());
        why.getStyleClass().add("figure-not");
        why.visibleProperty().bind(model.differs());
        why.managedProperty().bind(model.differs());
        return Parts.column(0.7 * em, press, why);
    }

    private Button base() {
        Button more = Parts.button(texts.get("app.lab.differs.more"), () -> model.section().set(LabSection.BASE_RATE));
        more.setId("lab-differs-more");
        more.setMinWidth(0);
        return more;
    }

    /** What became of the order, a range under a condition, and the way to other figures. */
    VBox second(LabWays ways) {
        VBox appeal = card("app.lab.figure.appeal");
        figure.appeal().forEach(sentence -> appeal.getChildren().add(Parts.text(sentence)));
        VBox range = card("sources.six.intervals", Parts.text(figure.condition()));
        figure.intervals().forEach(interval -> range.getChildren().add(Parts.column(0, Parts.text(interval.name(),
                "soft", "small"), Parts.text(interval.from() + " – " + interval.to(), "strong"))));
        Button others = Parts.button(texts.get("sources.six.others"), ways.figures());
        others.setId("lab-others");
        VBox figures = card("sources.six.others", Parts.text(texts.get("sources.six.compare")), Parts.row(0, others));
        return Parts.column(em, appeal, range, figures);
    }

    private VBox card(String heading, Region... parts) {
        VBox card = Parts.column(0.6 * em, Parts.text(texts.get(heading), "heading"));
        card.getChildren().addAll(parts);
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }
}
