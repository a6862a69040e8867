package org.ordinaryacts.app.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.map.MapModel.Side;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.MapChoices;
import org.ordinaryacts.view.MapFilter;
import org.ordinaryacts.view.MapMatch;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.RouteLine;

/** The map: what somebody looks for, the board, and beside it what it says in words. */
public final class MapScreen extends BorderPane {
    /** How much of the height the board keeps when words lie under it. */
    private static final double BOARD_SHARE = 0.45;
    private static final double LEAST_WORDS = 8;

    private final MapModel model;
    private final MapSource source;
    private final MapView map;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Consumer<String> story;
    private final Board board;
    private final MapBar bar;
    private final Traveling traveling;
    private final StackPane boardCard;
    private final VBox sideCard;
    private final FlowPane ways;
    private final ScrollPane scroll = Parts.scroll(new VBox());
    private final List<Subscription> listening = new ArrayList<>();
    private MapMatch match;
    private Optional<HolderView> page = Optional.empty();
    private Optional<ReachView> reach = Optional.empty();
    private Optional<ReachPane> reachPane = Optional.empty();
    private Room room = Room.of(0, 0, 1);
    private boolean closed;

    /** A map in the state of this model; a story opens by its id. */
    public MapScreen(MapModel model, MapSource source, Face face, Consumer<String> story) {
        this.model = model;
        this.source = source;
        this.map = source.map();
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.story = story;
        this.match = MapViews.matching(map, model.filter().get());
        this.board = new Board(map, face, model::press);
        this.traveling = new Traveling(board, face.movement(), this::traveled);
        this.bar = new MapBar(model, source.choices(), board, face, this::openFirst, this::turnReading);
        this.boardCard = new StackPane(board);
        this.ways = new FlowPane(0.5 * em, 0.4 * em);
        ways.setStyle("-fx-padding: 0 0 0 0.2em;");
        this.sideCard = Parts.column(0.5 * em, ways, scroll);
        boardCard.getStyleClass().addAll("card", "map-card");
        boardCard.setMinSize(0, 0);
        sideCard.getStyleClass().addAll("card", "map-side");
        sideCard.setMinSize(0, 0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("map-screen");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("app.map"));
        setTop(bar);
        listen();
        drawSide();
        board.setCamera(model.camera());
        showAll();
        restoreScroll(model.scrolled());
    }

    private void listen() {
        listening.add(model.filter().subscribe((before, now) -> filtered()));
        listening.add(model.side().subscribe((before, now) -> turned(before)));
        listening.add(model.route().subscribe((before, now) -> routed()));
        listening.add(model.reading().subscribe((before, now) -> {
            showAll();
            arrange();
        }));
        listening.add(model.filtering().subscribe((before, now) -> {
            showAll();
            arrange();
        }));
        listening.add(widthProperty().subscribe((before, now) -> resized()));
        listening.add(heightProperty().subscribe((before, now) -> resized()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Ends all movement, keeps where somebody looks, and lets go of the model, which outlives this screen; to be called
     * when the screen is left.
     */
    public void close() {
        closed = true;
        model.keep(board.camera(), scroll.getVvalue());
        traveling.end();
        board.close();
        listening.forEach(Subscription::unsubscribe);
    }

    /** Lets nothing travel on for now. */
    public void pause() {
        traveling.pause();
    }

    /** Whether anything is moving. */
    public boolean moving() {
        return traveling.state() == Traveling.State.MOVING || board.moving();
    }

    /** Puts the keyboard into the field that finds. */
    public void find() {
        bar.find();
    }

    /** What lets cards travel, so that a test can move time on by itself. */
    Traveling traveling() {
        return traveling;
    }

    Board board() {
        return board;
    }

    // ---- what changes ---------------------------------------------------------------------------------------------

    private void filtered() {
        match = MapViews.matching(map, model.filter().get());
        drawSide();
        showAll();
        if (match.holders().size() == 1) {
            board.bringIntoSight(match.holders().first());
        }
    }

    private void turned(Side before) {
        boolean same = before instanceof Side.Found && model.side().get() instanceof Side.Found;
        Optional<Node> owner = Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        boolean reading = isWithin(owner, sideCard);
        Optional<String> focused = owner.flatMap(node -> Optional.ofNullable(node.getId()));
        double at = scroll.getVvalue();
        traveling.end();
        drawSide();
        showAll();
        arrange();
        restoreScroll(same ? at : 0);
        if (reading) {
            focused.flatMap(id -> Optional.ofNullable(sideCard.lookup("#" + id)))
                    .or(() -> ways.getChildren().stream().findFirst()).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isWithin(Optional<? extends Node> node, Node other) {
        return node.filter(one -> one == other || isWithin(Optional.ofNullable(one.getParent()), other)).isPresent();
    }

    private void routed() {
        reachPane.ifPresent(ReachPane::showRoute);
        if (room == Room.INSTEAD && !model.route().get().isEmpty()) {
            model.reading().set(Optional.of(false));
        }
        showBoard();
        lit().ifPresent(route -> board.bringIntoSight(route.holders()));
    }

    /** What travels can be seen: where words stand in the place of the board, they make room for it. */
    private void traveled() {
        reachPane.ifPresent(ReachPane::showTravel);
        if (room == Room.INSTEAD && traveling.state() == Traveling.State.MOVING) {
            model.reading().set(Optional.of(false));
        }
    }

    /** Opens the holder that was found; of several, the one of whose name the words are the largest part. */
    private void openFirst() {
        map.holders().filter(holder -> match.holders().contains(holder.id()))
                .min(Comparator.comparingInt(holder -> holder.name().length()))
                .ifPresent(holder -> model.open(new Side.Page(holder.id())));
    }

    private void turnReading() {
        model.reading().set(Optional.of(!reads()));
    }

    // ---- words beside the board -----------------------------------------------------------------------------------

    private void drawSide() {
        page = Optional.empty();
        reach = Optional.empty();
        reachPane = Optional.empty();
        Side side = model.side().get();
        switch (side) {
            case Side.Found found -> {
                FoundPane pane = new FoundPane(model, map, face);
                pane.show(found, match);
                read(pane);
                found.flow().flatMap(this::flow)
                        .ifPresent(flow -> board.bringIntoSight(List.of(flow.from(), flow.to())));
            }
            case Side.Page wanted -> {
                await(side, source.holder(wanted.holder()), this::page);
                board.bringIntoSight(wanted.holder());
            }
            case Side.HolderReach wanted -> await(side, source.reachOfHolder(wanted.holder()), this::reach);
            case Side.FieldReach wanted -> await(side, source.reachOfField(wanted.field()), this::reach);
        }
        drawWays();
    }

    private Optional<MapView.FlowLine> flow(String id) {
        return map.flows().stream().filter(flow -> flow.id().equals(id)).findFirst();
    }

    /** Shows what was derived, once it is there; what is no longer wanted then is dropped. */
    private <T> void await(Side wanted, CompletableFuture<T> derived, Consumer<T> show) {
        if (derived.isDone()) {
            show.accept(derived.join());
            return;
        }
        read(Parts.text(texts.get("app.loading"), "soft"));
        derived.thenAcceptAsync(view -> {
            if (!closed && model.side().get().equals(wanted)) {
                show.accept(view);
                showBoard();
            }
        }, Platform::runLater);
    }

    private void page(HolderView view) {
        page = Optional.of(view);
        MapChoices fields = source.choices().stream()
                .filter(choices -> choices.property() == MapFilter.Property.FIELD).findFirst().orElseThrow();
        read(new HolderPage(model, view, fields, face, story));
    }

    private void reach(ReachView view) {
        reach = Optional.of(view);
        ReachPane pane = new ReachPane(model, view, map, face, traveling);
        reachPane = Optional.of(pane);
        read(pane);
    }

    private void read(Region words) {
        VBox padded = Parts.column(0, words);
        padded.setStyle("-fx-padding: 0.2em 0.9em 0.6em 0.2em;");
        scroll.setContent(padded);
    }

    private void restoreScroll(double at) {
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(at);
    }

    /** What leads away from these words. */
    private void drawWays() {
        ways.getChildren().clear();
        if (!model.side().get().equals(Side.Found.NOTHING)) {
            Button back = Parts.button("← " + texts.get("app.map.back"), model::back, "map-line");
            back.setId("map-back");
            back.setAccessibleText(texts.get("app.map.back"));
            ways.getChildren().add(back);
        }
        if (room == Room.INSTEAD) {
            Button there = Parts.button(texts.get("app.map.board"), () -> model.reading().set(Optional.of(false)));
            there.setId("map-board");
            ways.getChildren().add(there);
        }
        ways.setManaged(!ways.getChildren().isEmpty());
    }

    // ---- the board ------------------------------------------------------------------------------------------------

    private void showAll() {
        bar.show(match, reads());
        arrange();
        showBoard();
    }

    private void showBoard() {
        boolean all = model.filter().get().letsAllThrough();
        Standing standing = new Standing(map, all ? Optional.empty() : Optional.of(match));
        board.show(switch (model.side().get()) {
            case Side.Found found -> found.flow().map(standing::flow).orElseGet(standing::found);
            case Side.Page wanted -> page.map(standing::page).orElseGet(standing::found);
            case Side.HolderReach wanted -> reached(standing, Optional.of(wanted.holder()));
            case Side.FieldReach wanted -> reached(standing, Optional.empty());
        });
    }

    private Board.Shown reached(Standing standing, Optional<String> holder) {
        return lit().map(route -> standing.route(route, holder))
                .or(() -> reach.map(view -> standing.reach(view, holder))).orElseGet(standing::found);
    }

    /** The route that is lit up. */
    private Optional<RouteLine> lit() {
        List<String> edges = model.route().get();
        return reach.filter(view -> !edges.isEmpty()).flatMap(view -> view.entries().stream()
                .flatMap(entry -> entry.ways().stream()).flatMap(way -> way.routes().stream())
                .filter(route -> route.edges().equals(edges)).findFirst());
    }

    // ---- how it is laid out ---------------------------------------------------------------------------------------

    private void resized() {
        Room now = Room.of(getWidth(), getHeight(), em);
        if (now != room) {
            room = now;
            drawWays();
            showAll();
        }
        arrange();
    }

    private boolean reads() {
        return model.reading().get().orElse(room == Room.BESIDE);
    }

    private void arrange() {
        setRight(null);
        setBottom(null);
        boolean choosing = room == Room.INSTEAD && model.filtering().get()
                && model.side().get() instanceof Side.Found;
        bar.takeRest(choosing);
        if (choosing) {
            setCenter(null);
            return;
        }
        setCenter(room == Room.INSTEAD && reads() ? sideCard : boardCard);
        if (!reads()) {
            return;
        }
        double margin = 0.7 * em;
        if (room == Room.BESIDE || room == Room.CLOSE) {
            sideCard.setPrefSize(27 * em, USE_COMPUTED_SIZE);
            BorderPane.setMargin(sideCard, new Insets(0, 0, 0, margin));
            setRight(sideCard);
        } else if (room == Room.BELOW) {
            double left = getHeight() * (1 - BOARD_SHARE) - bar.prefHeight(getWidth()) - 3 * margin;
            sideCard.setPrefSize(USE_COMPUTED_SIZE, Math.max(LEAST_WORDS * em, left));
            BorderPane.setMargin(sideCard, new Insets(margin, 0, 0, 0));
            setBottom(sideCard);
        } else {
            BorderPane.setMargin(sideCard, Insets.EMPTY);
        }
    }

    // ---- keys -----------------------------------------------------------------------------------------------------

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase<?>;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE ? model.back() : !typing && board.press(event)) {
            event.consume();
        }
    }
}
