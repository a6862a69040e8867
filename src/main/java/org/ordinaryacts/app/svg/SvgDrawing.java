package org.ordinaryacts.app.svg;

import static org.ordinaryacts.app.svg.Svg.n;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.ordinaryacts.app.theme.Drawn;

/**
 * A scene that has been laid out as an SVG file: boxes, lines and words, in the order in which they lie on each other.
 * What cannot be seen, because it lies outside or is hidden, is left out.
 */
public final class SvgDrawing {
    private final Svg svg;
    private final SvgPaint paint;
    private final Regions regions;
    private final SvgWords words;

    private SvgDrawing(Svg svg) {
        this.svg = svg;
        this.paint = new SvgPaint(svg);
        this.regions = new Regions(svg, paint);
        this.words = new SvgWords(svg, paint);
    }

    /**
     * The file.
     *
     * @param scene laid out, with its style
     * @param title what the picture shows, for programs that read aloud
     * @param language the language of its words, as a code
     */
    public static String of(Scene scene, String title, String language) {
        Svg svg = new Svg(scene.getWidth(), scene.getHeight(), title, language);
        SvgDrawing drawing = new SvgDrawing(svg);
        Map<String, String> ground = Svg.attributes("width", n(scene.getWidth()), "height", n(scene.getHeight()));
        ground.putAll(drawing.paint.of("fill", scene.getFill()));
        svg.put("rect", ground);
        drawing.node(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        drawing.words.end();
        return svg.end();
    }

    /**
     * Draws a node and what is in it.
     *
     * @param seen what of the scene can be seen here
     */
    private void node(Node node, Bounds seen) {
        if (!node.isVisible() || node.getOpacity() == 0
                || !seen.intersects(node.localToScene(node.getBoundsInLocal()))) {
            return;
        }
        Bounds left = seen;
        Map<String, String> group = new LinkedHashMap<>();
        place(node.getLocalToParentTransform()).forEach(group::put);
        if (node.getOpacity() < 1) {
            group.put("opacity", n(node.getOpacity()));
        }
        if (node.getEffect() instanceof DropShadow shadow) {
            group.put("filter", "url(#" + shadow(shadow) + ")");
        }
        if (node.getClip() instanceof Shape clip) {
            group.put("clip-path", "url(#" + clip(clip) + ")");
            left = common(seen, node.localToScene(clip.getBoundsInParent()));
        }
        if (!group.isEmpty()) {
            svg.open("g", group);
        }
        draw(node, left);
        if (!group.isEmpty()) {
            svg.close("g");
        }
    }

    private void draw(Node node, Bounds seen) {
        switch (node) {
            case Text text -> words.draw(text);
            case Shape shape -> shape(shape);
            case Canvas canvas -> {
                if (canvas.getParent() instanceof Drawn drawn) {
                    SvgPen pen = new SvgPen(svg, paint);
                    drawn.draw(pen);
                    pen.end();
                }
            }
            case Region region -> {
                regions.draw(region);
                children(region, seen);
            }
            case Parent parent -> children(parent, seen);
            default -> {
            }
        }
    }

    /** What has a higher order lies farther back. */
    private void children(Parent parent, Bounds seen) {
        List<Node> children = parent.getChildrenUnmodifiable().stream()
                .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed()).toList();
        children.forEach(child -> node(child, seen));
    }

    // ---- shapes --------------------------------------------------------------------------------------------------

    private void shape(Shape shape) {
        boolean filled = shape.getFill() != null && SvgPaint.seen(shape.getFill());
        boolean stroked = shape.getStroke() != null && SvgPaint.seen(shape.getStroke()) && shape.getStrokeWidth() > 0;
        if (!filled && !stroked) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("d", Outlines.of(shape));
        if (filled) {
            attributes.putAll(paint.of("fill", shape.getFill()));
        } else {
            attributes.put("fill", "none");
        }
        if (stroked) {
            attributes.putAll(paint.of("stroke", shape.getStroke()));
            attributes.put("stroke-width", n(shape.getStrokeWidth()));
            attributes.putAll(Regions.dashes(shape.getStrokeDashArray(), shape.getStrokeLineCap()));
            if (shape.getStrokeLineJoin() == StrokeLineJoin.ROUND) {
                attributes.put("stroke-linejoin", "round");
            }
        }
        svg.put("path", attributes);
    }

    // ---- where things lie ----------------------------------------------------------------------------------------

    private static Map<String, String> place(Transform transform) {
        if (transform.isIdentity()) {
            return Map.of();
        }
        boolean moved = transform.getMxx() == 1 && transform.getMyy() == 1 && transform.getMxy() == 0
                && transform.getMyx() == 0;
        return Map.of("transform", moved
                ? "translate(" + n(transform.getTx()) + " " + n(transform.getTy()) + ")"
                : "matrix(" + (float) transform.getMxx() + " " + (float) transform.getMyx() + " "
                        + (float) transform.getMxy() + " " + (float) transform.getMyy() + " " + n(transform.getTx())
                        + " " + n(transform.getTy()) + ")");
    }

    private String clip(Shape clip) {
        String id = svg.id();
        svg.open("clipPath", Map.of("id", id));
        Map<String, String> attributes = new LinkedHashMap<>(place(clip.getLocalToParentTransform()));
        attributes.put("d", Outlines.of(clip));
        svg.put("path", attributes);
        svg.close("clipPath");
        return id;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private String shadow(DropShadow shadow) {
        String id = svg.id();
        svg.open("filter", Map.of("id", id));
        svg.put("feDropShadow", Svg.attributes("dx", n(shadow.getOffsetX()), "dy", n(shadow.getOffsetY()),
                "stdDeviation", n(shadow.getRadius() / 2), "flood-color", SvgPaint.hex(shadow.getColor()),
                "flood-opacity", n(shadow.getColor().getOpacity())));
        svg.close("filter");
        return id;
    }
}
