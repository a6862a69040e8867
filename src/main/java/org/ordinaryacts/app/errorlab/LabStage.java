package org.ordinaryacts.app.errorlab;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;

/** One thing large, and others beside it where there is room, else below it. */
final class LabStage extends BorderPane {
    /** From this many em on, two columns stand beside. */
    private static final double TWO_BESIDE = 101;
    /** From this many em on, one column stands beside. */
    private static final double ONE_BESIDE = 60;
    private static final double SIDE = 25;

    /**
     * A card beside.
     *
     * @param first whether it stands in the first column, where there are two
     */
    record Card(Region region, boolean first) {
    }

    private final Region main;
    private final List<Card> cards;
    private final double em;
    private int arranged = -1;

    /**
     * A stage.
     *
     * @param cards in the order in which they stand below each other
     */
    LabStage(Region main, List<Card> cards, double em) {
        this.main = main;
        this.cards = cards;
        this.em = em;
        setMinSize(0, 0);
        widthProperty().addListener((property, before, now) -> arrange(now.doubleValue()));
        arrange(0);
    }

    private void arrange(double width) {
        int fits = width / em >= TWO_BESIDE && two() ? 2 : width / em >= ONE_BESIDE ? 1 : 0;
        if (fits == arranged) {
            return;
        }
        arranged = fits;
        Optional<Node> focused = focused();
        setCenter(null);
        setRight(null);
        if (fits == 0) {
            VBox all = Parts.column(em, main);
            all.getChildren().addAll(cards(card -> true));
            all.getStyleClass().add("lab-column");
            setCenter(Parts.scroll(all));
        } else {
            beside(fits == 2);
        }
        focused.ifPresent(this::again);
    }

    /** What has the keyboard, if it is in here. */
    private Optional<Node> focused() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == this) {
                return Optional.ofNullable(getScene().getFocusOwner());
            }
        }
        return Optional.empty();
    }

    /** What scrolls is not there to get the keyboard back before it has its look. */
    private void again(Node node) {
        applyCss();
        node.requestFocus();
    }

    private void beside(boolean two) {
        VBox held = new VBox(main);
        VBox.setVgrow(main, Priority.ALWAYS);
        held.getStyleClass().add("beside-bar");
        ScrollPane center = Parts.scroll(held);
        center.setFitToHeight(true);
        setCenter(center);
        HBox beside = new HBox(0.6 * em);
        if (two) {
            beside.getChildren().addAll(column(Card::first), column(card -> !card.first()));
        } else {
            beside.getChildren().add(column(card -> true));
        }
        setRight(beside);
        BorderPane.setMargin(beside, new Insets(0, 0, 0, 0.6 * em));
    }

    private boolean two() {
        return cards.stream().anyMatch(card -> !card.first());
    }

    private List<Region> cards(Predicate<Card> wanted) {
        return cards.stream().filter(wanted).map(Card::region).toList();
    }

    private ScrollPane column(Predicate<Card> wanted) {
        VBox held = Parts.column(em, cards(wanted));
        held.getStyleClass().add("beside-bar");
        ScrollPane scroll = Parts.scroll(held);
        scroll.setPrefWidth(SIDE * em);
        scroll.setMinWidth(SIDE * em);
        return scroll;
    }
}
