package org.ordinaryacts.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.map.MapModel.Side;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.RouteLine;

/** Everything within reach, nearest first; each entry opens to its routes, and each route lights up. */
final class ReachPane extends VBox {
    private final MapModel model;
    private final ReachView reach;
    private final Map<String, MapView.FlowLine> flows;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Traveling traveling;
    private final FlowPane travel;
    private final Button begin;
    private final Button pause;
    private final Button stop;
    private final List<Routed> routes = new ArrayList<>();

    /** A route and the button that lights it up. */
    private record Routed(ReachView.Way way, RouteLine route, ToggleButton button) {
    }

    ReachPane(MapModel model, ReachView reach, MapView map, Face face, Traveling traveling) {
        super(0.55 * face.em());
        this.model = model;
        this.reach = reach;
        this.flows = map.flows().stream().collect(Collectors.toMap(MapView.FlowLine::id, Function.identity()));
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.traveling = traveling;
        this.begin = Parts.button(texts.get("app.map.travel"), () -> traveling.begin(journey(map)), "primary");
        this.pause = Parts.button(texts.get("app.player.pause"), this::pauseOrGoOn);
        this.stop = Parts.button(texts.get("app.map.travel.stop"), traveling::end);
        begin.setId("map-travel");
        pause.setId("map-travel-pause");
        stop.setId("map-travel-stop");
        this.travel = new FlowPane(0.5 * em, 0.4 * em, begin, pause, stop);
        draw();
        showTravel();
        showRoute();
    }

    private void draw() {
        getChildren().addAll(Parts.text(reach.title(), "big"), Parts.text(reach.sentence()));
        if (reach.entries().isEmpty()) {
            return;
        }
        getChildren().add(Parts.text(reach.caution(), "soft", "small"));
        if (face.movement() != Movement.OFF) {
            getChildren().add(travel);
        }
        if (!reach.beginnings().isEmpty()) {
            getChildren().add(Parts.text(texts.get("reach.beginnings"), "heading"));
            getChildren().add(beginnings());
            getChildren().add(Parts.text(texts.get("reach.places"), "heading"));
        }
        getChildren().add(Parts.text(texts.get("app.map.route.help"), "soft", "small"));
        reach.entries().forEach(entry -> getChildren().add(entry(entry)));
    }

    /** Names side by side; one with a remark has a line of its own, where it wraps. */
    private VBox beginnings() {
        FlowPane names = new FlowPane(0.9 * em, 0);
        VBox all = Parts.column(0, names);
        reach.beginnings().forEach(
                one -> (one.remark().isEmpty() ? names : all).getChildren().add(beginning(one)));
        return all;
    }

    private Region beginning(ReachView.Beginning one) {
        String name = one.remark().isEmpty() ? one.name() : one.name() + " · " + one.remark();
        return FlowPart.holder(one.id(), name, id -> model.open(new Side.Page(id)));
    }

    private VBox entry(ReachView.Entry entry) {
        VBox inside = Parts.column(0.5 * em);
        entry.ways().forEach(way -> inside.getChildren().add(way(way)));
        inside.setStyle("-fx-padding: 0.2em 0 0.6em 0.9em;");
        ToggleButton button = new ToggleButton();
        button.setId("map-entry-" + entry.id());
        button.getStyleClass().add("map-line");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(model.opened().contains(entry.id()));
        button.setOnAction(event -> {
            model.open(entry.id(), button.isSelected());
            open(button, entry, inside);
        });
        open(button, entry, inside);
        VBox box = Parts.column(0.15 * em, button);
        if (reach.beginnings().isEmpty()) {
            box.getChildren().add(Parts.text(String.join(", ", entry.fields()), "soft", "small", "under-line"));
        }
        box.getChildren().add(inside);
        return box;
    }

    private static void open(ToggleButton button, ReachView.Entry entry, VBox inside) {
        String remark = entry.remark().isEmpty() ? "" : " · " + entry.remark();
        String name = entry.name() + " · " + entry.distance() + remark;
        button.setText((button.isSelected() ? "▾ " : "▸ ") + name);
        button.setAccessibleText(name);
        inside.setVisible(button.isSelected());
        inside.setManaged(button.isSelected());
    }

    /** The routes of some fields; where all is about one field, it need not be named again. */
    private VBox way(ReachView.Way way) {
        VBox box = Parts.column(0.3 * em);
        if (reach.beginnings().isEmpty()) {
            box.getChildren().add(Parts.text(String.join(", ", way.fields()), "strong", "small"));
        }
        way.routes().forEach(route -> box.getChildren().add(route(way, route)));
        return box;
    }

    private VBox route(ReachView.Way way, RouteLine route) {
        ToggleButton button = new ToggleButton(route.line() + "\n" + String.join(" → ", route.actors()));
        button.getStyleClass().addAll("map-line", "route");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(route.line() + ". " + String.join(", ", route.actors()));
        button.setOnAction(event -> {
            traveling.end();
            model.route().set(button.isSelected() ? route.edges() : List.of());
        });
        routes.add(new Routed(way, route, button));
        VBox box = Parts.column(0.2 * em, button, Parts.row(0, Parts.chip(route.chip(), face)));
        if (throughGroup(route)) {
            box.getChildren().add(Parts.text(texts.get("app.map.group"), "soft", "small"));
        }
        return box;
    }

    /** Whether a hop is that of a member, while the flow on the board ends at the group. */
    private boolean throughGroup(RouteLine route) {
        for (int i = 0; i < route.flows().size(); i++) {
            int hop = i;
            if (Stream.ofNullable(flows.get(route.flows().get(i)))
                    .anyMatch(flow -> !flow.from().equals(route.holders().get(hop))
                            || !flow.to().equals(route.holders().get(hop + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Marks the route that is lit up. */
    void showRoute() {
        List<String> lit = model.route().get();
        routes.forEach(one -> one.button().setSelected(!lit.isEmpty() && one.route().edges().equals(lit)));
    }

    /** Shows what can be done about what travels. */
    void showTravel() {
        boolean some = traveling.state() != Traveling.State.NOTHING;
        for (Button button : List.of(pause, stop)) {
            button.setVisible(some);
            button.setManaged(some);
        }
        begin.setVisible(!some);
        begin.setManaged(!some);
        pause.setText(texts.get(
                traveling.state() == Traveling.State.PAUSED ? "app.map.travel.on" : "app.player.pause"));
    }

    private void pauseOrGoOn() {
        if (traveling.state() == Traveling.State.PAUSED) {
            traveling.goOn();
        } else {
            traveling.pause();
        }
    }

    /** The lit route, or else everything. */
    private Journey journey(MapView map) {
        List<String> lit = model.route().get();
        List<ReachView.Way> ways = lit.isEmpty()
                ? reach.entries().stream().flatMap(entry -> entry.ways().stream()).toList()
                : routes.stream().filter(one -> one.route().edges().equals(lit))
                        .map(one -> new ReachView.Way(one.way().fieldIds(), one.way().fields(), one.way().hops(),
                                List.of(one.route())))
                        .toList();
        return Journey.of(ways, map, texts);
    }
}
