package org.ordinaryacts.app.lesson;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.story.StillStory;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.Judging;
import org.ordinaryacts.view.PlayView;

/** A holder to be pressed on the map of a story, or chosen from a list of the same holders. */
final class PressPart extends VBox {
    private final AskCard card;
    private final AskView.Press press;
    private final Texts texts;
    private final double em;
    private final StillStory map;
    private final List<PlayView.Node> holders;
    private Optional<String> pressed = Optional.empty();

    PressPart(AskCard card, AskView.Press press) {
        super(0.6 * card.here().em());
        this.card = card;
        this.press = press;
        this.texts = card.here().texts();
        this.em = card.here().em();
        this.holders = press.play().stage().nodes().stream().filter(node -> !node.act()).toList();
        this.map = new StillStory(press.play(), press.step(), card.here().face(), Optional.of(this::press),
                press.text());
        map.getStyleClass().add("look-frame");
        setMinHeight(Region.USE_PREF_SIZE);
        card.here().model().given(press.id()).ifPresent(given -> {
            if (given instanceof Given.Pressed before) {
                pressed = Optional.of(before.holder());
                map.choose(pressed);
                card.say(Judging.pressed(press, before.holder()));
            }
        });
        draw();
    }

    private void draw() {
        boolean inWords = card.here().model().inWords(card.id("map"));
        ToggleButton read = new ToggleButton(texts.get(inWords ? "app.lesson.as-picture" : "app.lesson.as-list"));
        read.setId(card.id("text"));
        read.setMinWidth(0);
        read.setSelected(inWords);
        read.setOnAction(event -> {
            card.here().model().inWords(card.id("map"), read.isSelected());
            draw();
            Optional.ofNullable(lookup("#" + card.id("text"))).ifPresent(javafx.scene.Node::requestFocus);
        });
        getChildren().setAll(inWords ? list() : map, Parts.row(0, read));
    }

    private Wrapping list() {
        return new Wrapping(0.5 * em, 0.4 * em, holders.stream().map(this::holder).toList());
    }

    private Button holder(PlayView.Node node) {
        // What stands in its box on the map is said here, too.
        String words = node.full() + " · " + state(node.id());
        Button button = Parts.button(words, () -> press(node.id()), "answer");
        button.setId(card.id(node.id()));
        button.setMinWidth(0);
        pressed.filter(node.id()::equals).ifPresent(id -> {
            Judging.Judged judged = Judging.pressed(press, id);
            button.getStyleClass().add(judged.right() ? "right" : "other");
            button.setText(words + (judged.right() ? "   ✓" : "   ✗"));
        });
        return button;
    }

    /** What a holder has to do with the record at the step of the question. */
    private String state(String holder) {
        int frame = press.play().stepFrames().get(Math.max(1, press.step()) - 1);
        return Optional.ofNullable(press.play().frames().get(frame).nodes().get(holder))
                .map(PlayView.NodeState::word).orElse("");
    }

    private void press(String id) {
        holders.stream().filter(node -> node.id().equals(id)).findFirst().ifPresent(node -> {
            pressed = Optional.of(id);
            map.choose(pressed);
            card.judged(new Given.Pressed(id), Judging.pressed(press, id));
            if (card.here().model().inWords(card.id("map"))) {
                draw();
                Optional.ofNullable(lookup("#" + card.id(id))).ifPresent(javafx.scene.Node::requestFocus);
            }
        });
    }
}
