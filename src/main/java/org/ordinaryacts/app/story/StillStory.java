package org.ordinaryacts.app.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Viewport;
import org.ordinaryacts.view.PlayView;

/** A moment of a story as a picture that stays, as a lesson shows it between its words. */
public final class StillStory extends VBox {
    private static final double HIGHEST = 30;
    /** The whole is worth words that are a little smaller. */
    private static final double WHOLE_DOWN_TO = 0.8;
    private final PlayView view;
    private final int frame;
    private final StagePane stage;
    private final Viewport viewport;
    private final double em;

    /**
     * A picture.
     *
     * @param step the step after which it is, from 1; 0 for the beginning
     * @param pressed told the holder whose box is pressed; nothing where boxes are not there to be pressed
     * @param name what the picture shows, in words
     */
    public StillStory(PlayView view, int step, Face face, Optional<Consumer<String>> pressed, String name) {
        super(0.5 * face.em());
        this.view = view;
        this.em = face.em();
        this.frame = step < 1 ? 0 : view.stepFrames().get(Math.min(step, view.stepFrames().size()) - 1);
        this.stage = new StagePane(view.stage(), face.texts(), em, pressed.orElse(id -> {
        }));
        if (pressed.isEmpty()) {
            stage.rest();
        }
        this.viewport = new Viewport(stage, this::active);
        viewport.setSmooth(face.movement() == Movement.FULL);
        viewport.preferWhole(WHOLE_DOWN_TO);
        viewport.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        viewport.setAccessibleText(name);
        getChildren().addAll(viewport, new Legend(face.texts(), em));
        setMinHeight(Region.USE_PREF_SIZE);
        choose(Optional.empty());
        double high = Math.min(stage.prefHeight(-1) + em, HIGHEST * em);
        viewport.setMinHeight(high);
        viewport.setPrefHeight(high);
        viewport.setMaxHeight(high);
    }

    /** Rings a box, or none. */
    public void choose(Optional<String> holder) {
        PlayView.Frame now = view.frames().get(frame);
        stage.show(view.frames().get(Math.max(0, frame - 1)), now, 1, List.of(), holder);
    }

    /** Where something happened last. */
    private Optional<Camera.Box> active() {
        List<PlayView.Frame> before = view.frames().subList(0, frame + 1);
        int last = before.stream().filter(one -> !one.beat().path().isEmpty()).mapToInt(PlayView.Frame::step).max()
                .orElse(-1);
        return stage.around(before.stream().filter(one -> one.step() == last)
                .flatMap(one -> one.beat().path().stream()).distinct().toList());
    }

    /** Ends all movement. */
    public void close() {
        viewport.close();
    }
}
