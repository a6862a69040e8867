package org.ordinaryacts.app.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Glide;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Zoomable;
import org.ordinaryacts.view.MapView;

/**
 * All holders in their lanes and all flows between them: zoom, pan, and cards that travel. It shows what it is told to
 * and decides nothing.
 */
public final class Board extends Region implements Zoomable {
    private static final double MOST = 6;
    private static final double STEP = 1.35;
    /** Everything is in sight at first where names are hardly smaller for it. */
    private static final double HARDLY_SMALLER = 0.85;

    private final MapView map;
    private final Face face;
    private final Map<String, Button> boxes = new LinkedHashMap<>();
    private final Map<String, Arrow> arrows = new LinkedHashMap<>();
    private final Map<String, String> looks = new HashMap<>();
    private final List<Label> laneNames;
    private final Pane world = new Pane();
    private final List<Line> lines;
    private final Pane heads = new Pane();
    private final Pane cards = new Pane();
    private final List<Label> pool = new ArrayList<>();
    private final Glide glide = new Glide(this::look);
    private Camera camera = Camera.HOME;
    private boolean byItself = true;
    private List<String> insight = List.of();
    private Camera.Size laidOut = new Camera.Size(0, 0);
    private BoardPlan plan;
    private Shown shown = Shown.ALL;
    private List<Card> traveling = List.of();
    private double dragX;
    private double dragY;

    /** A flow as it is drawn. */
    private record Arrow(MapView.FlowLine flow, CubicCurve curve, Polygon head) {
    }

    /**
     * What is shown.
     *
     * @param holders the holders that matter; the others stand aside. Nothing stands for all
     * @param flows the flows that matter; nothing stands for all
     * @param lit flows that are lit up
     * @param chosen the holder that is looked at
     * @param states how holders look, for instance {@code holds}
     * @param past flows that a story has used
     * @param soft flows that are lit up a little
     */
    public record Shown(Optional<Set<String>> holders, Optional<Set<String>> flows, Set<String> lit,
            Optional<String> chosen, Map<String, String> states, Set<String> past, Set<String> soft) {
        /** Everything alike. */
        public static final Shown ALL = new Shown(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                Map.of(), Set.of(), Set.of());
    }

    /**
     * A card on its way.
     *
     * @param flow the flow it travels on
     * @param backward whether it goes against the flow, as a question does
     * @param along how far it is, from 0 to 1
     * @param label what it says
     * @param kind how it looks
     */
    public record Card(String flow, boolean backward, double along, String label, String kind) {
    }

    /** A board of this map. */
    public Board(MapView map, Face face, Consumer<String> pressed) {
        this.map = map;
        this.face = face;
        this.plan = BoardPlan.of(map, 0, 0, face.em(), 1);
        this.laneNames = map.lanes().stream().map(lane -> Parts.text(lane.name(), "lane-name")).toList();
        world.setManaged(false);
        cards.setMouseTransparent(true);
        cards.setManaged(false);
        heads.setManaged(false);
        heads.getStyleClass().add("lane-heads");
        laneNames.forEach(name -> name.setManaged(false));
        heads.getChildren().addAll(laneNames);
        this.lines = laneNames.stream().skip(1).map(name -> line()).toList();
        world.getChildren().addAll(lines);
        map.flows().forEach(this::addArrow);
        map.lanes().forEach(lane -> lane.holders().stream().sorted(Comparator.comparingInt(MapView.HolderLine::y))
                .forEach(holder -> addBox(holder, pressed)));
        world.getChildren().add(cards);
        getChildren().addAll(world, heads);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        // With round corners JavaFX would draw everything twice in each frame, through a mask; the grounds are round.
        setClip(clip);
        getStyleClass().add("board");
        listen();
        show(Shown.ALL);
        setMinSize(0, 0);
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("lane-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setViewOrder(4);
        return line;
    }

    private void addArrow(MapView.FlowLine flow) {
        CubicCurve curve = new CubicCurve();
        Polygon head = new Polygon();
        curve.setManaged(false);
        head.setManaged(false);
        curve.setMouseTransparent(true);
        head.setMouseTransparent(true);
        world.getChildren().addAll(curve, head);
        arrows.put(flow.id(), new Arrow(flow, curve, head));
    }

    private void addBox(MapView.HolderLine holder, Consumer<String> pressed) {
        Button button = new Button(holder.name());
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.getStyleClass().setAll("button", "node", "place");
        button.setManaged(false);
        button.setFocusTraversable(false);
        button.setId("holder-" + holder.id());
        button.setOnAction(event -> pressed.accept(holder.id()));
        Parts.named(button, holder.name() + ". " + holder.full() + ". " + holder.sentence());
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                rove(Optional.of(holder.id()));
                bringIntoSight(holder.id());
            }
        });
        boxes.put(holder.id(), button);
        world.getChildren().add(button);
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    /** Shows this from now on. */
    public void show(Shown next) {
        shown = next;
        boxes.forEach((id, button) -> style(id, button));
        arrows.values().forEach(this::style);
        rove(next.chosen().or(() -> boxes.keySet().stream().filter(this::matters).findFirst()));
    }

    private boolean matters(String holder) {
        return shown.holders().map(ids -> ids.contains(holder)).orElse(true);
    }

    private void style(String id, Button button) {
        boolean aside = !matters(id);
        boolean chosen = shown.chosen().filter(id::equals).isPresent();
        String state = shown.states().getOrDefault(id, "");
        String look = aside + " " + chosen + " " + state;
        if (look.equals(looks.put(id, look))) {
            return;
        }
        button.getStyleClass().setAll("button", "node", "place");
        if (!state.isEmpty()) {
            button.getStyleClass().add(state);
        }
        if (aside) {
            button.getStyleClass().add("aside");
        }
        if (chosen) {
            button.getStyleClass().add("here");
        }
    }

    private void style(Arrow arrow) {
        String id = arrow.flow().id();
        boolean lit = shown.lit().contains(id);
        boolean past = shown.past().contains(id);
        boolean soft = shown.soft().contains(id) && !lit;
        boolean matters = shown.flows().map(ids -> ids.contains(id)).orElse(true);
        String look = lit + " " + past + " " + soft + " " + matters;
        if (look.equals(looks.put(id, look))) {
            return;
        }
        String how = arrow.flow().actor().replace(' ', '-');
        arrow.curve().setVisible(lit || past || soft || matters);
        arrow.head().setVisible(lit || past || soft);
        arrow.curve().getStyleClass().setAll("edge", how, "thin");
        arrow.head().getStyleClass().setAll("head", how);
        for (Node part : List.of(arrow.curve(), arrow.head())) {
            if (past) {
                part.getStyleClass().add("past");
            }
            if (lit) {
                part.getStyleClass().add("lit");
            }
            if (soft) {
                part.getStyleClass().add("soft-lit");
            }
            part.setViewOrder(lit ? 1 : past || soft ? 2 : 3);
        }
        if (lit || past || soft) {
            arrow.curve().getStyleClass().remove("thin");
        }
    }

    /** Shows these cards, and no others. */
    public void travel(List<Card> next) {
        traveling = next;
        while (pool.size() < next.size()) {
            Label label = new Label();
            label.setManaged(false);
            label.setCache(true);
            pool.add(label);
            cards.getChildren().add(label);
        }
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).setVisible(i < next.size());
            if (i < next.size()) {
                place(pool.get(i), next.get(i));
            }
        }
    }

    private void place(Label label, Card card) {
        Arrow arrow = arrows.get(card.flow());
        // Without a scene there are no colors yet; the first layout comes back here.
        if (arrow == null || getScene() == null) {
            label.setVisible(false);
            return;
        }
        if (!card.label().equals(label.getText()) || !label.getStyleClass().contains(card.kind())) {
            label.setText(card.label());
            label.getStyleClass().setAll("label", "traveler", card.kind());
            label.resize(0, 0);
        }
        if (label.getWidth() <= 0) {
            label.applyCss();
            label.autosize();
        }
        double t = card.backward() ? 1 - card.along() : card.along();
        CubicCurve curve = arrow.curve();
        label.setLayoutX(Math.rint(at(curve.getStartX(), curve.getControlX1(), curve.getControlX2(),
                curve.getEndX(), t) - label.getWidth() / 2));
        label.setLayoutY(Math.rint(at(curve.getStartY(), curve.getControlY1(), curve.getControlY2(),
                curve.getEndY(), t) - label.getHeight() / 2));
    }

    private static double at(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    // ---- where everything stands ----------------------------------------------------------------------------------

    private double headRoom() {
        double most = 0;
        for (int i = 0; i < laneNames.size(); i++) {
            double wide = plan.lanes().get(i + 1) - plan.lanes().get(i);
            most = Math.max(most, laneNames.get(i).prefHeight(wide - face.em()));
        }
        return most + 0.8 * face.em();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        // How high the names of the lanes are depends on how wide the lanes are, and the room for these on the names.
        plan = planFor(camera.scale());
        heads.resize(getWidth(), headRoom());
        if (byItself) {
            camera = new Camera(fitting() >= HARDLY_SMALLER ? fitting() : 1, 0, 0);
            plan = planFor(camera.scale());
            heads.resize(getWidth(), headRoom());
        }
        camera = held(camera);
        plan = planFor(camera.scale());
        if (!room().equals(laidOut)) {
            laidOut = room();
            around(insight).map(this::held).ifPresent(there -> {
                byItself = false;
                glide.end();
                camera = there;
                plan = planFor(there.scale());
            });
        }
        draw();
    }

    private double roomHeight() {
        double head = heads.getHeight() > 0 ? heads.getHeight() : 2.2 * face.em();
        return getHeight() - head - 2 * margin();
    }

    /** The zoom at which everything is in sight. */
    private double fitting() {
        return BoardPlan.fitting(map, getWidth(), roomHeight(), face.em());
    }

    /** A little room above the first holder and below the last. */
    private double margin() {
        return 0.35 * face.em();
    }

    private BoardPlan planFor(double zoom) {
        return BoardPlan.of(map, getWidth(), roomHeight(), face.em(), zoom);
    }

    private Camera held(Camera wanted) {
        double zoom = Math.clamp(wanted.scale(), fitting(), MOST);
        BoardPlan there = planFor(zoom);
        Camera flat = new Camera(1, wanted.x(), wanted.y());
        Camera inside = flat.within(new Camera.Size(there.width(), there.height()), room());
        return new Camera(zoom, inside.x(), Math.min(0, inside.y()));
    }

    private Camera.Size room() {
        return new Camera.Size(getWidth(), roomHeight());
    }

    private void draw() {
        double head = headRoom();
        heads.resizeRelocate(0, 0, getWidth(), head);
        world.resizeRelocate(Math.rint(camera.x()), Math.rint(head + margin() + camera.y()), plan.width(),
                plan.height());
        world.setStyle("-fx-font-size: " + Math.rint(plan.font() * 4) / 4 + "px;");
        for (int i = 0; i < laneNames.size(); i++) {
            double left = plan.lanes().get(i);
            double wide = plan.lanes().get(i + 1) - left - face.em();
            laneNames.get(i).resizeRelocate(left + camera.x() + face.em() / 2, 0.3 * face.em(), wide,
                    laneNames.get(i).prefHeight(wide));
            if (i > 0) {
                Line line = lines.get(i - 1);
                line.setStartX(left);
                line.setEndX(left);
                line.setStartY(-margin());
                line.setEndY(plan.height() + margin());
            }
        }
        boxes.forEach((id, button) -> {
            BoardPlan.Box box = Objects.requireNonNull(plan.boxes().get(id));
            button.resizeRelocate(Math.rint(box.left()), Math.rint(box.top()), Math.rint(box.width()),
                    Math.rint(box.height()));
        });
        arrows.values().forEach(this::place);
        travel(traveling);
    }

    private void place(Arrow arrow) {
        BoardPlan.Box from = plan.boxes().get(arrow.flow().from());
        BoardPlan.Box to = plan.boxes().get(arrow.flow().to());
        if (from == null || to == null) {
            return;
        }
        boolean same = Math.abs(from.center() - to.center()) < 1;
        boolean right = !same && from.center() < to.center();
        CubicCurve curve = arrow.curve();
        double startX = right || same ? from.right() : from.left();
        double endX = right ? to.left() : to.right();
        double bend = same
                ? bend(from, Math.abs(from.middle() - to.middle()))
                : Math.abs(endX - startX) * 0.45 * (right ? 1 : -1);
        curve.setStartX(startX);
        curve.setStartY(from.middle());
        curve.setControlX1(startX + bend);
        curve.setControlY1(from.middle());
        curve.setControlX2(same ? endX + bend : endX - bend);
        curve.setControlY2(to.middle());
        curve.setEndX(endX);
        curve.setEndY(to.middle());
        double size = 0.5 * face.em();
        double side = curve.getControlX2() < endX ? -size : size;
        arrow.head().getPoints().setAll(endX, to.middle(), endX + side, to.middle() - size * 0.55, endX + side,
                to.middle() + size * 0.55);
    }

    /** How far a flow within a lane swings out: the longer it is the farther, and never onto the next lane's boxes. */
    private double bend(BoardPlan.Box from, double length) {
        double next = plan.boxes().values().stream().mapToDouble(BoardPlan.Box::left)
                .filter(left -> left > from.right()).min().orElse(plan.width());
        // A curve with both handles this far out reaches three quarters as far.
        double most = (next - from.right()) * 0.9 / 0.75;
        return Math.min(most, face.em() * Math.clamp(length / (6 * face.em()), 0.8, 5));
    }

    // ---- nearer and farther ---------------------------------------------------------------------------------------

    private void listen() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getX();
            dragY = event.getY();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            at(camera.moved(event.getX() - dragX, event.getY() - dragY));
            dragX = event.getX();
            dragY = event.getY();
        });
        addEventHandler(ScrollEvent.SCROLL, event -> {
            at(zoomed(camera.scale() * Math.pow(1.0015, event.getDeltaY()), event.getX(), event.getY()));
            event.consume();
        });
        addEventHandler(ZoomEvent.ZOOM, event -> {
            at(zoomed(camera.scale() * event.getZoomFactor(), event.getX(), event.getY()));
            event.consume();
        });
        // Before a box sees the key: a button would take the arrows for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && (press(event) || step(event.getCode()))) {
                event.consume();
            }
        });
    }

    private void at(Camera next) {
        byItself = false;
        insight = List.of();
        glide.end();
        look(next);
    }

    /** The camera at another zoom, with what is under a point of the room staying there. */
    private Camera zoomed(double wanted, double roomX, double roomY) {
        double zoom = Math.clamp(wanted, fitting(), MOST);
        BoardPlan there = planFor(zoom);
        double y = roomY - heads.getHeight() - margin();
        double shareX = (roomX - camera.x()) / plan.width();
        double shareY = (y - camera.y()) / plan.height();
        return new Camera(zoom, roomX - shareX * there.width(), y - shareY * there.height());
    }

    private void look(Camera next) {
        boolean otherZoom = next.scale() != camera.scale();
        camera = held(next);
        if (otherZoom) {
            plan = planFor(camera.scale());
        }
        draw();
    }

    private void go(Camera next) {
        byItself = false;
        insight = List.of();
        Camera there = held(next);
        if (face.movement() == Movement.FULL && getScene() != null) {
            glide.go(camera, there);
        } else {
            at(there);
        }
    }

    @Override
    public void nearer() {
        go(zoomed(camera.scale() * STEP, getWidth() / 2, getHeight() / 2));
    }

    @Override
    public void farther() {
        go(zoomed(camera.scale() / STEP, getWidth() / 2, getHeight() / 2));
    }

    @Override
    public void showAll() {
        go(new Camera(fitting(), 0, 0));
    }

    @Override
    public void pan(double right, double down) {
        go(camera.moved(-right * getWidth(), -down * getHeight()));
    }

    /** Where somebody looks, to come back to it; {@link Camera#HOME} as long as nobody has moved. */
    public Camera camera() {
        return byItself ? Camera.HOME : camera;
    }

    /** Looks where somebody looked before. */
    public void setCamera(Camera before) {
        byItself = before.equals(Camera.HOME);
        insight = byItself ? insight : List.of();
        camera = before;
        requestLayout();
    }

    /** Whether the picture moves. */
    public boolean moving() {
        return glide.moving();
    }

    /** Ends all movement. */
    public void close() {
        glide.end();
    }

    /** Moves so that a holder is in sight. */
    public void bringIntoSight(String id) {
        bringIntoSight(List.of(id));
    }

    /**
     * Moves so that all these holders are in sight; from as near as the room allows. They stay
     * in sight when the room changes, until somebody looks elsewhere.
     */
    public void bringIntoSight(Collection<String> ids) {
        around(ids).ifPresent(this::go);
        insight = List.copyOf(ids);
    }

    /** Moves so that these holders are in sight, and the holders at both ends of these flows. */
    public void attend(Collection<String> ids, Collection<String> flows) {
        bringIntoSight(Stream.concat(ids.stream(),
                flows.stream().map(arrows::get).filter(Objects::nonNull).map(Arrow::flow)
                        .flatMap(flow -> Stream.of(flow.from(), flow.to())))
                .distinct().toList());
    }

    /** The camera that has these in sight and is no farther away than it must be; nothing where they are in sight. */
    private Optional<Camera> around(Collection<String> ids) {
        Optional<Camera.Box> all = box(plan, ids);
        if (all.isEmpty() || getWidth() <= 0 || new Camera(1, camera.x(), camera.y()).shows(all.get(), room())) {
            return Optional.empty();
        }
        Camera.Box wide = all.get().wider(face.em());
        double fits = Math.min(room().width() / wide.width(), room().height() / wide.height());
        double zoom = Math.clamp(camera.scale() * Math.min(1, fits), fitting(), MOST);
        return box(planFor(zoom), ids).map(box -> new Camera(zoom, room().width() / 2 - box.left() - box.width() / 2,
                room().height() / 2 - box.top() - box.height() / 2));
    }

    private static Optional<Camera.Box> box(BoardPlan plan, Collection<String> ids) {
        return ids.stream().map(plan.boxes()::get).filter(Objects::nonNull)
                .map(box -> new Camera.Box(box.left(), box.top(), box.width(), box.height())).reduce(Camera.Box::with);
    }

    // ---- the keyboard among holders -------------------------------------------------------------------------------

    /** One holder takes the focus from outside; arrows lead from there to all others. */
    private void rove(Optional<String> id) {
        boxes.forEach((other, button) -> button.setFocusTraversable(id.filter(other::equals).isPresent()));
    }

    private boolean step(KeyCode code) {
        Optional<String> from = boxes.entrySet().stream().filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey).findFirst();
        if (from.isEmpty()) {
            return false;
        }
        Optional<String> to = switch (code) {
            case UP, DOWN, LEFT, RIGHT -> neighbor(from.get(), code);
            default -> Optional.empty();
        };
        to.map(boxes::get).ifPresent(button -> {
            button.setFocusTraversable(true);
            button.requestFocus();
        });
        return to.isPresent();
    }

    /** The nearest holder that matters in a direction. */
    private Optional<String> neighbor(String id, KeyCode code) {
        BoardPlan.Box here = Objects.requireNonNull(plan.boxes().get(id));
        return plan.boxes().entrySet().stream().filter(entry -> matters(entry.getKey()))
                .filter(entry -> switch (code) {
                    case UP -> sameLane(here, entry.getValue()) && entry.getValue().top() < here.top();
                    case DOWN -> sameLane(here, entry.getValue()) && entry.getValue().top() > here.top();
                    case LEFT -> entry.getValue().center() < here.center() - 1;
                    default -> entry.getValue().center() > here.center() + 1;
                }).min(Comparator.comparingDouble((Map.Entry<String, BoardPlan.Box> entry) -> 4
                        * Math.abs(entry.getValue().center() - here.center())
                        + Math.abs(entry.getValue().middle() - here.middle())).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static boolean sameLane(BoardPlan.Box a, BoardPlan.Box b) {
        return Math.abs(a.center() - b.center()) < 1;
    }
}
