package org.ordinaryacts.app.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.map.Board;
import org.ordinaryacts.app.story.PlayerModel.Picture;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Viewport;
import org.ordinaryacts.app.theme.ZoomBar;
import org.ordinaryacts.app.theme.Zoomable;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.TwinView;
import org.ordinaryacts.view.TwinViews;

/** The story as a picture: only what belongs to it, or all of the map, or in words. All three show the same moment. */
final class PicturePane extends VBox {
    private final PlayerModel model;
    private final Face face;
    private final Supplier<MapView> map;
    private final java.util.function.Consumer<String> pressed;
    private final StagePane stage;
    private final Viewport viewport;
    /** What of the whole map belongs to the story: its holders, the flow of each edge, and the flows it uses. */
    private final Set<String> holders;
    private final Map<String, String> flows;
    private final Set<String> used;
    private final StackPane middle = new StackPane();
    private final HBox above;
    private final Map<Picture, ToggleButton> modes = new EnumMap<>(Picture.class);
    private final Legend legend;
    private Optional<Board> board = Optional.empty();
    private Optional<TwinPane> twin = Optional.empty();
    private Optional<Picture> drawn = Optional.empty();

    PicturePane(PlayerModel model, Face face, Supplier<MapView> map,
            java.util.function.Consumer<String> pressed) {
        super(0.5 * face.em());
        this.model = model;
        this.face = face;
        this.map = map;
        this.pressed = pressed;
        PlayView.Stage all = model.view().stage();
        this.holders = all.nodes().stream().filter(node -> !node.act()).map(PlayView.Node::id)
                .collect(Collectors.toSet());
        this.flows = all.edges().stream().filter(edge -> !edge.flow().isEmpty())
                .collect(Collectors.toMap(PlayView.Edge::id, PlayView.Edge::flow, (a, b) -> a));
        this.used = all.edges().stream().filter(edge -> edge.used() && !edge.flow().isEmpty())
                .map(PlayView.Edge::flow).collect(Collectors.toSet());
        this.stage = new StagePane(all, face.texts(), face.em(), pressed);
        this.viewport = new Viewport(stage, this::active);
        viewport.setSmooth(face.movement() == Movement.FULL);
        this.legend = new Legend(face.texts(), face.em());
        this.above = Parts.row(0.8 * face.em(), modeBar());
        getChildren().addAll(above, middle, legend);
        getStyleClass().add("card");
        middle.setMinHeight(0);
        middle.setPrefHeight(10 * face.em());
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** As high as the whole story needs, where the page scrolls anyway; else as high as there is room. */
    void fix(boolean whole) {
        middle.setMinHeight(whole ? Math.min(stage.prefHeight(-1) + face.em(), 34 * face.em()) : 0);
    }

    /** The part of the stage where something happens in this step. */
    private Optional<Camera.Box> active() {
        return stage.around(path());
    }

    /**
     * Whoever has to do with what happens in this step. In a step in which nothing travels, such as a question, it is
     * still whoever had to do with the last one: the picture stays where it is.
     */
    private List<String> path() {
        return beats().flatMap(beat -> beat.path().stream()).distinct().toList();
    }

    private Stream<PlayView.Beat> beats() {
        List<PlayView.Frame> frames = model.view().frames();
        int last = frames.stream().filter(frame -> frame.step() <= model.step() && !frame.beat().path().isEmpty())
                .mapToInt(PlayView.Frame::step).max().orElse(model.step());
        return frames.stream().filter(frame -> frame.step() == last).map(PlayView.Frame::beat);
    }

    // ---- which picture --------------------------------------------------------------------------------------------

    private void choose() {
        Picture wanted = model.picture().get();
        if (drawn.filter(wanted::equals).isPresent()) {
            return;
        }
        drawn = Optional.of(wanted);
        Node shown = switch (wanted) {
            case STORY -> viewport;
            case WHOLE -> wholeMap();
            case TEXT -> inWords();
        };
        middle.getChildren().setAll(shown);
        modes.forEach((picture, button) -> button.setSelected(picture == wanted));
        above.getChildren().subList(1, above.getChildren().size()).clear();
        legend.setVisible(wanted != Picture.TEXT);
        legend.setManaged(wanted != Picture.TEXT);
        zoomable().map(zoomed -> new ZoomBar(zoomed, face.texts(), face.em()))
                .ifPresent(above.getChildren()::add);
    }

    private Board wholeMap() {
        return board.orElseGet(() -> {
            Board made = new Board(map.get(), face, pressed);
            board = Optional.of(made);
            return made;
        });
    }

    private TwinPane inWords() {
        return twin.orElseGet(() -> {
            TwinView words = new TwinViews(face.texts()).twin(model.view());
            Optional<TwinView> other = model.other()
                    .map(second -> new TwinViews(second.texts()).twin(second.view()));
            TwinPane made = new TwinPane(words, other, face, model::jumpTo);
            twin = Optional.of(made);
            return made;
        });
    }

    private FlowPane modeBar() {
        FlowPane row = new FlowPane(0.2 * face.em(), 0.2 * face.em());
        for (Picture picture : Picture.values()) {
            ToggleButton button = new ToggleButton(face.texts().get(switch (picture) {
                case STORY -> "app.player.picture.story";
                case WHOLE -> "app.player.picture.whole";
                case TEXT -> "app.player.picture.text";
            }));
            button.setId("picture-" + picture);
            button.getStyleClass().addAll("plain", "mode");
            modes.put(picture, button);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.picture().set(picture);
            });
            row.getChildren().add(button);
        }
        row.setAccessibleText(face.texts().get("app.player.picture"));
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private Optional<Zoomable> zoomable() {
        return switch (model.picture().get()) {
            case STORY -> Optional.of(viewport);
            case WHOLE -> board.map(Zoomable.class::cast);
            case TEXT -> Optional.empty();
        };
    }

    /** Whether a key was meant for the picture. */
    boolean press(KeyEvent event) {
        return zoomable().filter(zoomed -> zoomed.press(event)).isPresent();
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    /**
     * Shows a moment: a pure function of its arguments.
     *
     * @param before the frame before
     * @param frame the frame that is reached, or being reached
     * @param progress how far its beat is
     * @param lit edges to light up
     */
    void show(PlayView.Frame before, PlayView.Frame frame, double progress, List<String> lit) {
        choose();
        switch (model.picture().get()) {
            case STORY -> stage.show(before, frame, progress, lit, model.node().get());
            case WHOLE -> board.ifPresent(whole -> whole(whole, progress < 1 ? before : frame, frame, progress, lit));
            case TEXT -> twin.ifPresent(words -> words.show(model.step()));
        }
    }

    /** Another step began: the picture goes to where it happens. */
    void attend() {
        viewport.attend();
        board.ifPresent(whole -> whole.attend(path(), flows()));
    }

    /** The flows that are used in this step. */
    private Set<String> flows() {
        Set<String> edges = beats().flatMap(beat -> beat.edges().stream()).collect(Collectors.toSet());
        return model.view().stage().edges().stream().filter(edge -> edges.contains(edge.id()))
                .map(PlayView.Edge::flow).collect(Collectors.toSet());
    }

    private void whole(Board whole, PlayView.Frame seen, PlayView.Frame frame, double progress, List<String> lit) {
        Map<String, String> states = new HashMap<>();
        seen.nodes().forEach((id, state) -> {
            if (!state.state().equals("nothing")) {
                states.put(id, state.state());
            }
        });
        Set<String> past = new java.util.HashSet<>(flowsOf(seen.past(), flows));
        if (progress < 1) {
            past.addAll(flowsOf(frame.beat().edges(), flows));
        }
        whole.show(new Board.Shown(Optional.of(holders), Optional.of(used), flowsOf(lit, flows), model.node().get(),
                states, past, Set.of()));
        whole.travel(card(frame.beat(), flows, progress).map(List::of).orElse(List.of()));
    }

    private static Set<String> flowsOf(List<String> edges, Map<String, String> flows) {
        return edges.stream().filter(flows::containsKey).map(flows::get).collect(Collectors.toSet());
    }

    private static Optional<Board.Card> card(PlayView.Beat beat, Map<String, String> flows, double progress) {
        if (progress >= 1 || beat.edges().isEmpty()) {
            return Optional.empty();
        }
        double along = Math.min(progress, 0.999999) * beat.edges().size();
        String edge = beat.edges().get((int) along);
        return Optional.ofNullable(flows.get(edge)).map(flow -> new Board.Card(flow, beat.kind().equals("question"),
                along - (int) along, beat.label(), beat.kind()));
    }

    boolean moving() {
        return viewport.moving() || board.map(Board::moving).orElse(false);
    }

    void close() {
        viewport.close();
        board.ifPresent(Board::close);
    }
}
