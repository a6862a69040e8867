package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/**
 * The signs on edges that changed rules touch: a cross and a word on one that is cut, a word on a way around. A word
 * stands where it covers no box, no other sign and no head of a lane; where there is no such place, the cross stands
 * alone, and the line says the rest.
 */
final class EdgeSigns {
    /** Where along an edge a sign may stand, the best places first. */
    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    private final double em;
    private final Map<String, Sign> signs = new LinkedHashMap<>();

    /** What a rule does to an edge. */
    enum Kind {
        CUT("cut"), AROUND("around");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /** A sign on an edge. */
    private record Sign(Kind kind, Label label) {
    }

    EdgeSigns(double em) {
        this.em = em;
    }

    /** Makes the sign of an edge. */
    Label add(String edge, Kind kind, Texts texts) {
        String word = texts.get(kind == Kind.CUT ? "app.whatif.sign.cut" : "app.whatif.sign.around");
        Label label = new Label(word);
        if (kind == Kind.CUT) {
            label.setGraphic(Parts.shape(Icons.CLOSE));
        }
        label.getStyleClass().setAll("label", "edge-sign", kind.style());
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setMinWidth(Region.USE_PREF_SIZE);
        signs.put(edge, new Sign(kind, label));
        return label;
    }

    /** What a rule does to an edge, if any does. */
    Optional<Kind> kind(String edge) {
        return Optional.ofNullable(signs.get(edge)).map(Sign::kind);
    }

    /** Puts every sign where it covers nothing. */
    void place(Collection<? extends Region> boxes, Collection<? extends Region> names,
            Function<String, Optional<CubicCurve>> curve, double width, double height) {
        List<Bounds> taken = new ArrayList<>();
        boxes.forEach(box -> taken.add(bounds(box)));
        names.forEach(name -> taken.add(bounds(name)));
        signs.forEach((edge, sign) -> curve.apply(edge).ifPresent(line -> {
            sign.label().setContentDisplay(ContentDisplay.LEFT);
            sign.label().applyCss();
            Optional<Bounds> whole = free(sign.label(), line, taken, width, height);
            sign.label().setVisible(whole.isPresent() || sign.kind() == Kind.CUT);
            if (whole.isEmpty()) {
                sign.label().setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
            Bounds place = whole.or(() -> free(sign.label(), line, taken, width, height))
                    .orElseGet(() -> within(at(sign.label(), line, PLACES[0]), width));
            sign.label().resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
            taken.add(place);
        }));
    }

    private static Bounds bounds(Region region) {
        return new BoundingBox(region.getLayoutX(), region.getLayoutY(), region.getWidth(), region.getHeight());
    }

    private Optional<Bounds> free(Label label, CubicCurve line, List<Bounds> taken, double width, double height) {
        for (double along : PLACES) {
            Bounds place = at(label, line, along);
            boolean inside = place.getMinX() >= 0 && place.getMinY() >= 0 && place.getMaxX() <= width
                    && place.getMaxY() <= height;
            if (inside && taken.stream().noneMatch(place::intersects)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** A sign that has no place of its own at least does not leave the stage. */
    private static Bounds within(Bounds place, double width) {
        double x = Math.clamp(place.getMinX(), 0, Math.max(0, width - place.getWidth()));
        return new BoundingBox(x, place.getMinY(), place.getWidth(), place.getHeight());
    }

    private Bounds at(Label label, CubicCurve line, double along) {
        double wide = label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? 1.5 * em : label.prefWidth(-1);
        double high = label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? 1.5 * em : label.prefHeight(-1);
        var point = StagePane.at(line, along);
        return new BoundingBox(point.getX() - wide / 2, point.getY() - high / 2, wide, high);
    }
}
