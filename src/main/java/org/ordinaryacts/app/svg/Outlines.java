package org.ordinaryacts.app.svg;

import static org.ordinaryacts.app.svg.Svg.n;

import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;

/** The outline of a shape as the data of an SVG path. */
final class Outlines {
    private Outlines() {
    }

    static String of(Shape shape) {
        return switch (shape) {
            case SVGPath path -> path.getContent();
            case Path path -> elements(path.getElements());
            case Line line -> "M" + at(line.getStartX(), line.getStartY()) + "L" + at(line.getEndX(), line.getEndY());
            case CubicCurve curve -> "M" + at(curve.getStartX(), curve.getStartY()) + "C"
                    + at(curve.getControlX1(), curve.getControlY1()) + " "
                    + at(curve.getControlX2(), curve.getControlY2()) + " " + at(curve.getEndX(), curve.getEndY());
            case QuadCurve curve -> "M" + at(curve.getStartX(), curve.getStartY()) + "Q"
                    + at(curve.getControlX(), curve.getControlY()) + " " + at(curve.getEndX(), curve.getEndY());
            case Polygon polygon -> points(polygon.getPoints()) + "Z";
            case Polyline line -> points(line.getPoints());
            case Rectangle box -> RoundBox.of(box.getX(), box.getY(), box.getWidth(), box.getHeight(),
                    Math.max(box.getArcWidth(), box.getArcHeight()) / 2).path();
            case Circle circle -> ellipse(circle.getCenterX(), circle.getCenterY(), circle.getRadius(),
                    circle.getRadius());
            case Ellipse ellipse -> ellipse(ellipse.getCenterX(), ellipse.getCenterY(), ellipse.getRadiusX(),
                    ellipse.getRadiusY());
            default -> elements(((Path) Shape.union(shape, new Rectangle())).getElements());
        };
    }

    private static String at(double x, double y) {
        return n(x) + " " + n(y);
    }

    private static String points(List<Double> points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            path.append(i == 0 ? "M" : "L").append(at(points.get(i), points.get(i + 1)));
        }
        return path.toString();
    }

    private static String ellipse(double x, double y, double rx, double ry) {
        String half = "a" + at(rx, ry) + " 0 1 0 ";
        return "M" + at(x - rx, y) + half + at(2 * rx, 0) + half + at(-2 * rx, 0) + "Z";
    }

    private static String elements(List<PathElement> elements) {
        StringBuilder path = new StringBuilder();
        elements.forEach(element -> path.append(element(element)));
        return path.toString();
    }

    private static String element(PathElement element) {
        return switch (element) {
            case MoveTo to -> "M" + at(to.getX(), to.getY());
            case LineTo to -> "L" + at(to.getX(), to.getY());
            case HLineTo to -> "H" + n(to.getX());
            case VLineTo to -> "V" + n(to.getY());
            case CubicCurveTo to -> "C" + at(to.getControlX1(), to.getControlY1()) + " "
                    + at(to.getControlX2(), to.getControlY2()) + " " + at(to.getX(), to.getY());
            case QuadCurveTo to -> "Q" + at(to.getControlX(), to.getControlY()) + " " + at(to.getX(), to.getY());
            case ArcTo to -> "A" + at(to.getRadiusX(), to.getRadiusY()) + " " + n(to.getXAxisRotation()) + " "
                    + (to.isLargeArcFlag() ? 1 : 0) + " " + (to.isSweepFlag() ? 1 : 0) + " " + at(to.getX(), to.getY());
            case ClosePath close -> "Z";
            default -> "";
        };
    }
}
