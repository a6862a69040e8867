package org.ordinaryacts.app.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayView.Beat;
import org.ordinaryacts.view.PlayView.Frame;

/** The map of one story: lanes, holders in their order, edges between them, and the card that travels. */
public final class StagePane extends Pane {
    private static final double WIDEST_NODE = 12.5;
    /** How wide a letter of a box is at the most, on average, in em. */
    private static final double WIDTH_OF_A_LETTER = 0.6;
    private static final double LEAST_COLUMN = 6.4;
    /** Room at the right edge for edges that come back to the last lane. */
    private static final double ROOM_FOR_LOOPS = 0.7;

    private final PlayView.Stage stage;
    private final Texts texts;
    private final double em;
    private final Map<String, Button> nodes = new LinkedHashMap<>();
    private final Map<String, Label> words = new HashMap<>();
    private final Map<String, Arrow> arrows = new LinkedHashMap<>();
    /** How each part looks now: while something moves, only what changes is styled anew. */
    private final Map<String, String> looks = new HashMap<>();
    private final List<Label> laneNames;
    private final List<Line> lines;
    private final Label traveler = new Label();
    private final EdgeSigns signs;
    private Beat beat = Beat.NONE;
    private double progress = 1;

    /** An edge as it is drawn. */
    private record Arrow(PlayView.Edge edge, CubicCurve curve, Polygon head) {
    }

    /** A map of this stage; {@code pressed} is told the holder whose box is pressed. */
    public StagePane(PlayView.Stage stage, Texts texts, double em, java.util.function.Consumer<String> pressed) {
        this.stage = stage;
        this.texts = texts;
        this.em = em;
        this.signs = new EdgeSigns(em);
        this.laneNames = stage.lanes().stream().map(lane -> Parts.text(lane.name(), "lane-name")).toList();
        this.lines = laneNames.stream().skip(1).map(name -> line()).toList();
        getChildren().addAll(lines);
        stage.edges().forEach(this::addArrow);
        getChildren().addAll(laneNames);
        stage.nodes().forEach(node -> addNode(node, pressed));
        traveler.setMouseTransparent(true);
        traveler.setManaged(false);
        traveler.setVisible(false);
        getChildren().add(traveler);
        setMinWidth(java.util.stream.IntStream.range(0, stage.lanes().size()).mapToDouble(this::leastColumn).sum()
                + ROOM_FOR_LOOPS * em);
    }

    /** The line before a lane; made once, so that it has its color in whatever layout it is first seen. */
    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("lane-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    private void addArrow(PlayView.Edge edge) {
        CubicCurve curve = new CubicCurve();
        Polygon head = new Polygon();
        String how = edge.how().replace(' ', '-');
        curve.getStyleClass().addAll("edge", how);
        head.getStyleClass().addAll("head", how);
        head.setManaged(false);
        curve.setManaged(false);
        curve.setMouseTransparent(true);
        head.setMouseTransparent(true);
        getChildren().addAll(curve, head);
        arrows.put(edge.id(), new Arrow(edge, curve, head));
    }

    /** From now on it is a picture: its boxes can be neither pressed nor come to by the keyboard. */
    void rest() {
        nodes.values().forEach(button -> {
            button.setFocusTraversable(false);
            button.setMouseTransparent(true);
            button.setTooltip(null);
        });
    }

    private void addNode(PlayView.Node node, java.util.function.Consumer<String> pressed) {
        Label name = Parts.text(node.name(), "node-name");
        Label word = Parts.text("", "node-word");
        Button button = new Button();
        button.setGraphic(node.act() ? new VBox(name) : new VBox(name, word));
        button.getStyleClass().setAll("button", "node");
        button.setOnAction(event -> pressed.accept(node.id()));
        Parts.named(button, node.full() + ". " + node.sentence());
        nodes.put(node.id(), button);
        words.put(node.id(), word);
        getChildren().add(button);
    }

    // ---- where things stand -------------------------------------------------------------------------------------

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int most = stage.nodes().stream().mapToInt(PlayView.Node::rows).max().orElse(1);
        return headRoom(columns(Math.max(width, getMinWidth()))) + most * 5.6 * em;
    }

    private double headRoom(double[] columns) {
        double most = em;
        for (int i = 0; i < columns.length; i++) {
            most = Math.max(most, laneNames.get(i).prefHeight(columns[i] - em));
        }
        return 0.6 * em + most;
    }

    /** How wide a lane must be so that no word in it is broken. */
    private double leastColumn(int lane) {
        int longest = stage.nodes().stream().filter(node -> node.lane() == lane)
                .flatMap(node -> java.util.Arrays.stream(node.name().split(" "))).mapToInt(String::length).max()
                .orElse(0);
        return Math.max(LEAST_COLUMN, longest * WIDTH_OF_A_LETTER + 2.7) * em;
    }

    /** The widths of the lanes: what each needs, and an equal share of what is left. */
    private double[] columns(double width) {
        double[] columns = new double[Math.max(1, stage.lanes().size())];
        double needed = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = leastColumn(i);
            needed += columns[i];
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] += Math.max(0, width - needed) / columns.length;
        }
        return columns;
    }

    @Override
    protected void layoutChildren() {
        double[] columns = columns(getWidth() - ROOM_FOR_LOOPS * em);
        double[] lefts = new double[columns.length];
        for (int i = 0; i < laneNames.size(); i++) {
            lefts[i] = i == 0 ? 0 : lefts[i - 1] + columns[i - 1];
            Label name = laneNames.get(i);
            name.resizeRelocate(lefts[i] + 0.6 * em, 0.2 * em, columns[i] - em, name.prefHeight(columns[i] - em));
            if (i > 0) {
                Line line = lines.get(i - 1);
                line.setStartX(lefts[i]);
                line.setEndX(lefts[i]);
                line.setStartY(0.4 * em);
                line.setEndY(getHeight() - 0.4 * em);
            }
        }
        double top = headRoom(columns);
        double room = Math.max(1, getHeight() - top);
        Map<String, Double> heights = new HashMap<>();
        stage.nodes().forEach(node -> button(node)
                .ifPresent(button -> heights.put(node.id(), button.prefHeight(wide(columns[node.lane()])) / room)));
        LaneShifts shifts = new LaneShifts(stage, heights);
        for (PlayView.Node node : stage.nodes()) {
            double width = wide(columns[node.lane()]);
            double x = lefts[node.lane()] + (columns[node.lane()] - width) / 2;
            button(node).ifPresent(button -> {
                double height = button.prefHeight(width);
                button.resizeRelocate(x, top + shifts.share(node) * room - height / 2, width, height);
            });
        }
        Ports ports = new Ports(arrows.values().stream().flatMap(arrow -> ends(arrow.edge())).toList(), em);
        arrows.values().forEach(arrow -> place(arrow, ports));
        signs.place(nodes.values(), laneNames, id -> Optional.ofNullable(arrows.get(id)).map(Arrow::curve),
                getWidth(), getHeight());
        travel(beat, progress);
    }

    /**
     * Marks what changed rules do, in shape and words: edges that are cut, and edges of ways that are taken instead.
     * To be called once, before the stage is shown.
     *
     * @param cut the ids of edges that nothing passes any more
     * @param around the ids of edges that are a way around
     */
    void mark(Collection<String> cut, Collection<String> around) {
        cut.forEach(id -> mark(id, EdgeSigns.Kind.CUT));
        around.forEach(id -> mark(id, EdgeSigns.Kind.AROUND));
    }

    private void mark(String id, EdgeSigns.Kind kind) {
        if (arrows.containsKey(id)) {
            Label sign = signs.add(id, kind, texts);
            getChildren().add(getChildren().indexOf(traveler), sign);
        }
    }

    /** Both ends of an edge that is used, at the sides of the boxes where it touches them. */
    private Stream<Ports.End> ends(PlayView.Edge edge) {
        Region from = nodes.get(edge.from());
        Region to = nodes.get(edge.to());
        if (from == null || to == null || !edge.used()) {
            return Stream.empty();
        }
        boolean right = from.getLayoutX() < to.getLayoutX() - 1;
        boolean same = Math.abs(from.getLayoutX() - to.getLayoutX()) <= 1;
        return Stream.of(
                new Ports.End(new Ports.Port(edge.id(), true), edge.from(),
                        right || same ? Ports.Side.RIGHT : Ports.Side.LEFT, from.getHeight(), middle(to)),
                new Ports.End(new Ports.Port(edge.id(), false), edge.to(),
                        right ? Ports.Side.LEFT : Ports.Side.RIGHT, to.getHeight(), middle(from)));
    }

    private static double middle(Region box) {
        return box.getLayoutY() + box.getHeight() / 2;
    }

    /** The part of the stage that holds these nodes; nothing where none of them stands here. */
    Optional<Camera.Box> around(java.util.Collection<String> ids) {
        return ids.stream().map(nodes::get).filter(java.util.Objects::nonNull)
                .map(node -> new Camera.Box(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight()))
                .reduce(Camera.Box::with).map(box -> box.wider(1.6 * em));
    }

    private Optional<Button> button(PlayView.Node node) {
        return Optional.ofNullable(nodes.get(node.id()));
    }

    /** How wide a box is in a lane. */
    private double wide(double column) {
        return Math.min(column - Math.min(1.5, column / em * 0.16) * em, WIDEST_NODE * em);
    }

    private void place(Arrow arrow, Ports ports) {
        Region from = nodes.get(arrow.edge().from());
        Region to = nodes.get(arrow.edge().to());
        if (from == null || to == null) {
            return;
        }
        boolean right = from.getLayoutX() < to.getLayoutX() - 1;
        boolean same = Math.abs(from.getLayoutX() - to.getLayoutX()) <= 1;
        double startX = from.getLayoutX() + (right || same ? from.getWidth() : 0);
        double endX = to.getLayoutX() + (right ? 0 : to.getWidth());
        double startY = middle(from) + ports.shift(arrow.edge().id(), true);
        double endY = middle(to) + ports.shift(arrow.edge().id(), false);
        double bend = same
                ? 0.95 * em
                : Math.abs(endX - startX) * (Math.abs(endX - startX) < 4 * em ? 0.6 : 0.45) * (right ? 1 : -1);
        CubicCurve curve = arrow.curve();
        curve.setStartX(startX);
        curve.setStartY(startY);
        double lean = same ? 1 : lean(arrow.edge());
        curve.setControlX1(startX + bend * lean);
        curve.setControlY1(startY);
        curve.setControlX2(same ? endX + bend : endX - bend * (2 - lean));
        curve.setControlY2(endY);
        curve.setEndX(endX);
        curve.setEndY(endY);
        placeHead(arrow);
    }

    /** Edges that climb in the same gap lean to different sides, so that they can be told apart. */
    private double lean(PlayView.Edge edge) {
        return 1 + 0.5 * (stage.edges().indexOf(edge) % 3 - 1);
    }

    private void placeHead(Arrow arrow) {
        Point2D tip = at(arrow.curve(), 1);
        double side = arrow.curve().getControlX2() < arrow.curve().getEndX() ? -1 : 1;
        Point2D along = new Point2D(side, 0);
        Point2D across = new Point2D(-along.getY(), along.getX());
        double size = 0.55 * em;
        Point2D a = tip.add(along.multiply(size)).add(across.multiply(size * 0.55));
        Point2D b = tip.add(along.multiply(size)).subtract(across.multiply(size * 0.55));
        arrow.head().getPoints().setAll(tip.getX(), tip.getY(), a.getX(), a.getY(), b.getX(), b.getY());
    }

    static Point2D at(CubicCurve c, double t) {
        double u = 1 - t;
        double x = u * u * u * c.getStartX() + 3 * u * u * t * c.getControlX1() + 3 * u * t * t * c.getControlX2()
                + t * t * t * c.getEndX();
        double y = u * u * u * c.getStartY() + 3 * u * u * t * c.getControlY1() + 3 * u * t * t * c.getControlY2()
                + t * t * t * c.getEndY();
        return new Point2D(x, y);
    }

    // ---- a moment ----------------------------------------------------------------------------------------------

    /**
     * Shows a moment: a pure function of its arguments.
     *
     * @param before the frame before
     * @param frame the frame that is reached, or being reached
     * @param progress how far its beat is
     * @param lit edges to light up
     * @param chosen the node whose records are shown
     */
    public void show(Frame before, Frame frame, double progress, List<String> lit, Optional<String> chosen) {
        boolean moving = progress < 1;
        Frame seen = moving ? before : frame;
        Beat beat = frame.beat();
        Optional<String> asking = moving && (beat.kind().equals("question") || beat.kind().equals("answer"))
                ? Optional.of(beat.kind().equals("question") ? beat.path().getFirst() : beat.path().getLast())
                : Optional.empty();
        seen.nodes().forEach((id, state) -> showNode(id, state, asking.filter(id::equals).isPresent(),
                chosen.filter(id::equals).isPresent()));
        arrows.forEach((id, arrow) -> {
            boolean active = beat.edges().contains(id) && (moving || beat.kind().equals("question"));
            boolean past = seen.past().contains(id) || active;
            boolean pointing = seen.past().contains(id) || active && !beat.kind().equals("question");
            show(arrow, past, pointing, lit.contains(id));
        });
        this.beat = beat;
        this.progress = progress;
        travel(beat, progress);
    }

    private void showNode(String id, PlayView.NodeState state, boolean asking, boolean chosen) {
        Button button = nodes.get(id);
        Label word = words.get(id);
        if (button == null || word == null) {
            return;
        }
        String look = state + " " + asking + " " + chosen;
        if (look.equals(looks.put(id, look))) {
            return;
        }
        button.getStyleClass().setAll("button", "node", state.state());
        if (asking) {
            button.getStyleClass().setAll("button", "node", "asking");
        }
        if (state.wrong()) {
            button.getStyleClass().add("wrong");
        }
        if (chosen) {
            button.getStyleClass().add("chosen");
        }
        word.setText(asking ? texts.get("app.player.node.asking") : word(state));
        button.setAccessibleHelp(word.getText());
    }

    private String word(PlayView.NodeState state) {
        String word = switch (state.state()) {
            case "holds" -> texts.get("app.player.node.holds", state.count());
            case "could-ask" -> texts.get("app.player.node.could", state.count());
            case "passes" -> texts.get("app.player.node.passes");
            default -> texts.get("app.player.node.nothing");
        };
        return state.wrong() ? word + " " + texts.get("app.player.node.wrong") : word;
    }

    private void show(Arrow arrow, boolean past, boolean pointing, boolean lit) {
        String look = past + " " + pointing + " " + lit;
        if (look.equals(looks.put(arrow.edge().id(), look))) {
            return;
        }
        boolean shown = arrow.edge().used() || lit;
        arrow.curve().setVisible(shown);
        arrow.head().setVisible(shown && (pointing || lit));
        String how = arrow.edge().how().replace(' ', '-');
        arrow.curve().getStyleClass().setAll("edge", how);
        arrow.head().getStyleClass().setAll("head", how);
        signs.kind(arrow.edge().id()).ifPresent(kind -> {
            arrow.curve().getStyleClass().add(kind.style());
            arrow.head().getStyleClass().add(kind.style());
        });
        if (past) {
            arrow.curve().getStyleClass().add("past");
            arrow.head().getStyleClass().add("past");
        }
        if (lit) {
            arrow.curve().getStyleClass().add("lit");
            arrow.head().getStyleClass().add("lit");
        }
    }

    private void travel(Beat beat, double progress) {
        // Without a scene there are no colors yet; the first layout comes back here.
        boolean shows = progress < 1 && !beat.path().isEmpty() && getScene() != null;
        traveler.setVisible(shows);
        if (!shows) {
            return;
        }
        String look = beat.kind() + " " + beat.label();
        if (!look.equals(looks.put("traveler", look))) {
            traveler.setText(beat.label());
            traveler.getStyleClass().setAll("label", "traveler", beat.kind());
        }
        traveler.applyCss();
        double width = traveler.prefWidth(-1);
        double height = traveler.prefHeight(-1);
        Point2D where = where(beat, progress);
        double x = Math.clamp(where.getX() - width / 2, 0, Math.max(0, getWidth() - width));
        traveler.resizeRelocate(x, where.getY() - height - 0.35 * em, width, height);
    }

    private Point2D where(Beat beat, double progress) {
        if (beat.edges().isEmpty()) {
            Region node = nodes.get(beat.path().getFirst());
            return node == null
                    ? Point2D.ZERO
                    : new Point2D(node.getLayoutX() + node.getWidth() / 2, node.getLayoutY() - 0.6 * em);
        }
        double along = Math.min(progress, 0.999999) * beat.edges().size();
        int index = (int) along;
        Arrow arrow = arrows.get(beat.edges().get(index));
        if (arrow == null) {
            return Point2D.ZERO;
        }
        boolean backward = !arrow.edge().from().equals(beat.path().get(index));
        double t = along - index;
        return at(arrow.curve(), ease(backward ? 1 - t : t));
    }

    /** Slow at both ends, so that the eye can follow. */
    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
