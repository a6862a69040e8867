package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.Judging;

/** Items to put in order: each moves up or down by a press. */
final class OrderPart extends VBox {
    private final AskCard card;
    private final AskView.Order order;
    private final Texts texts;
    private final double em;
    private final VBox list;
    private final List<AskView.Item> items;

    OrderPart(AskCard card, AskView.Order order) {
        super(0.6 * card.here().em());
        this.card = card;
        this.order = order;
        this.texts = card.here().texts();
        this.em = card.here().em();
        this.list = Parts.column(0.35 * em);
        Optional<Given.Arranged> before = card.here().model().given(order.id())
                .filter(Given.Arranged.class::isInstance).map(Given.Arranged.class::cast)
                .filter(given -> given.places().size() == order.items().size());
        this.items = new ArrayList<>(before.map(given -> given.places().stream().map(this::item).toList())
                .orElse(order.items()));
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(list, Parts.row(0, card.check(this::check)));
        draw();
        before.filter(Given.Arranged::checked).ifPresent(given -> card.say(Judging.ordered(order, items)));
    }

    private AskView.Item item(int place) {
        return order.items().stream().filter(item -> item.place() == place).findFirst()
                .orElse(order.items().getFirst());
    }

    private Given.Arranged arranged(boolean checked) {
        return new Given.Arranged(items.stream().map(AskView.Item::place).toList(), checked);
    }

    private void check() {
        card.judged(arranged(true), Judging.ordered(order, items));
    }

    private void draw() {
        list.getChildren().clear();
        for (int i = 0; i < items.size(); i++) {
            list.getChildren().add(row(i));
        }
    }

    private HBox row(int index) {
        String words = items.get(index).text();
        Label number = Parts.text(index + 1 + ".", "strong");
        number.setMinWidth(1.4 * em);
        Label text = Parts.text(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = Parts.row(0.5 * em, number, text, move(index, -1, "up", "↑", "app.lesson.move.up"),
                move(index, 1, "down", "↓", "app.lesson.move.down"));
        row.getStyleClass().add("order-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Button move(int index, int by, String name, String sign, String key) {
        Button button = Parts.button(sign, () -> move(index, index + by, name), "tool");
        button.setId(card.id(name + "-" + (index + 1)));
        Parts.named(button, texts.get(key, index + 1, items.get(index).text()));
        button.setDisable(index + by < 0 || index + by >= items.size());
        return button;
    }

    /** Moves an item; the keyboard goes along with it. */
    private void move(int from, int to, String way) {
        Collections.swap(items, from, to);
        draw();
        card.changed(arranged(false));
        String other = way.equals("up") ? "down" : "up";
        List.of(way, other).stream().map(name -> list.lookup("#" + card.id(name + "-" + (to + 1))))
                .filter(node -> node != null && !node.isDisabled()).findFirst()
                .ifPresent(javafx.scene.Node::requestFocus);
    }
}
