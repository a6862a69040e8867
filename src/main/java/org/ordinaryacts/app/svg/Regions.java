package org.ordinaryacts.app.svg;

import static org.ordinaryacts.app.svg.Svg.n;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/** The grounds and borders of boxes. */
final class Regions {
    private final Svg svg;
    private final SvgPaint paint;

    Regions(Svg svg, SvgPaint paint) {
        this.svg = svg;
        this.paint = paint;
    }

    void draw(Region region) {
        if (region.getWidth() <= 0 || region.getHeight() <= 0) {
            return;
        }
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(region, fill));
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> border(region, stroke));
        }
    }

    // ---- grounds -------------------------------------------------------------------------------------------------

    private void fill(Region region, BackgroundFill fill) {
        if (!SvgPaint.seen(fill.getFill())) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        RoundBox box = box(region, fill.getInsets(), fill.getRadii());
        if (box.empty()) {
            return;
        }
        if (region.getShape() != null) {
            shaped(region, region.getShape(), box, attributes);
        } else {
            attributes.put("d", box.path());
        }
        attributes.putAll(paint.of("fill", fill.getFill()));
        svg.put("path", attributes);
    }

    /** A shape of its own takes the room of the box, or stands in the middle of it. */
    private static void shaped(Region region, Shape shape, RoundBox box, Map<String, String> attributes) {
        Bounds own = shape.getLayoutBounds();
        double wide = region.isScaleShape() && own.getWidth() > 0 ? box.width() / own.getWidth() : 1;
        double high = region.isScaleShape() && own.getHeight() > 0 ? box.height() / own.getHeight() : 1;
        boolean moved = region.isScaleShape() || region.isCenterShape();
        double x = moved ? box.x() + (box.width() - own.getWidth() * wide) / 2 - own.getMinX() * wide : 0;
        double y = moved ? box.y() + (box.height() - own.getHeight() * high) / 2 - own.getMinY() * high : 0;
        attributes.put("d", Outlines.of(shape));
        // More than two places, because what is scaled up would be moved by the rest.
        attributes.put("transform", "matrix(" + (float) wide + " 0 0 " + (float) high + " " + n(x) + " " + n(y) + ")");
    }

    private static RoundBox box(Region region, Insets in, CornerRadii radii) {
        double width = region.getWidth() - in.getLeft() - in.getRight();
        double height = region.getHeight() - in.getTop() - in.getBottom();
        return new RoundBox(in.getLeft(), in.getTop(), width, height,
                radius(radii.getTopLeftHorizontalRadius(), radii.isTopLeftHorizontalRadiusAsPercentage(), width),
                radius(radii.getTopRightHorizontalRadius(), radii.isTopRightHorizontalRadiusAsPercentage(), width),
                radius(radii.getBottomRightHorizontalRadius(), radii.isBottomRightHorizontalRadiusAsPercentage(),
                        width),
                radius(radii.getBottomLeftHorizontalRadius(), radii.isBottomLeftHorizontalRadiusAsPercentage(),
                        width));
    }

    private static double radius(double radius, boolean part, double of) {
        return part ? radius * of : radius;
    }

    // ---- borders -------------------------------------------------------------------------------------------------

    private void border(Region region, BorderStroke stroke) {
        RoundBox box = box(region, stroke.getInsets(), stroke.getRadii());
        if (stroke.isStrokeUniform() && stroke.getWidths().getTop() > 0) {
            Line line = new Line(stroke.getTopStroke(), stroke.getTopStyle(),
                    width(stroke.getWidths().getTop(), stroke.getWidths().isTopAsPercentage(), region.getHeight()));
            double in = inwards(line);
            if (line.seen() && !box.within(in).empty()) {
                line(box.within(in).path(), line);
            }
        } else {
            sides(region, stroke, box);
        }
    }

    /** A line of a border. */
    private record Line(Paint paint, BorderStrokeStyle style, double width) {
        boolean seen() {
            return width > 0 && style != BorderStrokeStyle.NONE && SvgPaint.seen(paint);
        }
    }

    private static double width(double width, boolean part, double of) {
        return part ? width * of : width;
    }

    private static double inwards(Line line) {
        StrokeType type = line.style().getType();
        return type == StrokeType.CENTERED ? 0 : type == StrokeType.OUTSIDE ? -line.width() / 2 : line.width() / 2;
    }

    private void sides(Region region, BorderStroke stroke, RoundBox box) {
        BorderWidths widths = stroke.getWidths();
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        Line top = new Line(stroke.getTopStroke(), stroke.getTopStyle(),
                width(widths.getTop(), widths.isTopAsPercentage(), region.getHeight()));
        Line end = new Line(stroke.getRightStroke(), stroke.getRightStyle(),
                width(widths.getRight(), widths.isRightAsPercentage(), region.getWidth()));
        Line foot = new Line(stroke.getBottomStroke(), stroke.getBottomStyle(),
                width(widths.getBottom(), widths.isBottomAsPercentage(), region.getHeight()));
        Line begin = new Line(stroke.getLeftStroke(), stroke.getLeftStyle(),
                width(widths.getLeft(), widths.isLeftAsPercentage(), region.getWidth()));
        side("M" + n(box.x()) + " " + n(box.y() + inwards(top)) + "H" + n(right), top);
        side("M" + n(right - inwards(end)) + " " + n(box.y()) + "V" + n(bottom), end);
        side("M" + n(box.x()) + " " + n(bottom - inwards(foot)) + "H" + n(right), foot);
        side("M" + n(box.x() + inwards(begin)) + " " + n(box.y()) + "V" + n(bottom), begin);
    }

    private void side(String path, Line line) {
        if (line.seen()) {
            line(path, line);
        }
    }

    private void line(String path, Line line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("d", path);
        attributes.put("fill", "none");
        attributes.putAll(paint.of("stroke", line.paint()));
        attributes.put("stroke-width", n(line.width()));
        dashes(line.style().getDashArray(), line.style().getLineCap()).forEach(attributes::put);
        svg.put("path", attributes);
    }

    /** How a line is broken, and how its pieces end. */
    static Map<String, String> dashes(List<Double> dashes, StrokeLineCap cap) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!dashes.isEmpty()) {
            attributes.put("stroke-dasharray", dashes.stream().map(Svg::n).collect(Collectors.joining(" ")));
        }
        if (cap == StrokeLineCap.ROUND) {
            attributes.put("stroke-linecap", "round");
        } else if (cap == StrokeLineCap.SQUARE) {
            attributes.put("stroke-linecap", "square");
        }
        return attributes;
    }
}
