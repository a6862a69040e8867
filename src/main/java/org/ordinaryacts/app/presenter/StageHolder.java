package org.ordinaryacts.app.presenter;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.story.StagePane;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;

/** The map of the story so far, as large as its room allows; looked at, not pressed. */
final class StageHolder extends StackPane {
    private static final double LARGEST = 1.3;
    private static final double LEAST = 0.4;
    /** No box is smaller than this for the sake of the room between boxes alone. */
    private static final double LEAST_ROOMY = 0.9;
    /** How many em a box takes with the space around it, and how many the names of the lanes take. */
    private static final double EM_A_ROW = 5.8;
    private static final double EM_OF_NAMES = 3;
    /** How many em across leave room between two boxes for the card that travels. */
    private static final double EM_A_LANE = 15;

    private final PlayerModel player;
    private final PlayView.Stage stage;
    private final Texts texts;
    private final double em;
    private Optional<StagePane> pane = Optional.empty();

    StageHolder(PlayerModel player, Texts texts, double em) {
        this.player = player;
        this.stage = StageSoFar.of(player.view(), player.step());
        this.texts = texts;
        this.em = em;
        setMinSize(0, 0);
        setMouseTransparent(true);
        widthProperty().subscribe((before, now) -> build());
        heightProperty().subscribe((before, now) -> build());
    }

    /** Whether there is anything to be shown. */
    boolean empty() {
        return stage.nodes().isEmpty();
    }

    private void build() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double size = size();
        StagePane drawn = pane(size);
        drawn.setStyle("-fx-font-size: " + size + "px;");
        drawn.getChildrenUnmodifiable().forEach(node -> node.setFocusTraversable(false));
        getChildren().setAll(drawn);
        pane = Optional.of(drawn);
        show();
    }

    private StagePane pane(double size) {
        return new StagePane(stage, texts, size, pressed -> {
        });
    }

    private double size() {
        int rows = stage.nodes().stream().mapToInt(PlayView.Node::rows).max().orElse(1);
        double across = getWidth() / Math.max(1, pane(1).minWidth(Region.USE_COMPUTED_SIZE));
        double down = getHeight() / (rows * EM_A_ROW + EM_OF_NAMES);
        double roomy = Math.max(LEAST_ROOMY * em, getWidth() / (EM_A_LANE * Math.max(1, stage.lanes().size())));
        return Math.clamp(Math.min(roomy, Math.min(across, down)), LEAST * em, LARGEST * em);
    }

    /** Draws the moment of the player. */
    void show() {
        List<PlayView.Frame> frames = player.view().frames();
        int index = player.frameIndex();
        pane.ifPresent(drawn -> drawn.show(frames.get(Math.max(0, index - 1)), frames.get(index), player.progress(),
                List.of(), Optional.empty()));
    }
}
