package org.ordinaryacts.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.ordinaryacts.app.theme.Colors;

/**
 * Looks at every visible part of a view: text against what is behind it, and lines that say something against what is
 * beside them, as WCAG 2.2 measures them (1.4.3, 1.4.11). What is disabled and faded is exempt there, and here.
 */
final class ContrastWalk {
    /** Boxes whose edge says that something can be pressed, or in which state it is. */
    private static final Set<String> EDGES_MATTER = Set.of("button", "toggle-button", "menu-button", "node", "chip",
            "legend-box", "banner", "combo-box", "text-field", "note");
    /** Drawn lines that say something; lines that only part lanes do not. */
    private static final Set<String> STROKES_MATTER = Set.of("edge");
    /** Filled shapes that say something. */
    private static final Set<String> FILLS_MATTER = Set.of("icon", "thumb", "head", "shape", "arrow");
    private static final double LARGE = 24;
    private static final double LARGE_AND_STRONG = 18.66;
    private static final double INVISIBLE = 0.02;

    private final double text;
    private final double largeText;
    private final double line;
    private final List<String> failures = new ArrayList<>();
    private int looked;

    /**
     * A walk.
     *
     * @param text the contrast that text needs
     * @param largeText the contrast that large text needs
     * @param line the contrast that lines need
     */
    ContrastWalk(double text, double largeText, double line) {
        this.text = text;
        this.largeText = largeText;
        this.line = line;
    }

    /** Everything that is too faint, each in one line. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** How many texts and lines were measured. */
    int looked() {
        return looked;
    }

    /** Walks through a node and all that is in it, over this color. */
    void walk(Node node, Color behind) {
        walk(node, behind, 1);
    }

    private void walk(Node node, Color behind, double opacity) {
        double seen = opacity * node.getOpacity();
        boolean exempt = node.isDisabled() && node.getOpacity() < 1;
        if (!node.isVisible() || seen < INVISIBLE || exempt) {
            return;
        }
        Color here = behind;
        if (node instanceof Region region) {
            here = ground(region, behind, seen);
            region(region, here, behind, seen);
        } else if (node instanceof Text words) {
            words(words, behind, seen);
        } else if (node instanceof Shape shape) {
            shape(shape, behind, seen);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, here, seen);
            }
        }
    }

    private static Color ground(Region region, Color behind, double opacity) {
        Background background = region.getBackground();
        Color ground = behind;
        if (background != null) {
            for (BackgroundFill fill : background.getFills()) {
                ground = fill.getFill() instanceof Color color ? Colors.over(color, ground, opacity) : ground;
            }
        }
        return ground;
    }

    private void words(Text words, Color behind, double opacity) {
        if (words.getText().isBlank() || !(words.getFill() instanceof Color fill)) {
            return;
        }
        boolean strong = words.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold")
                || words.getFont().getName().toLowerCase(Locale.ROOT).contains("bold");
        double size = words.getFont().getSize();
        boolean large = size >= LARGE || strong && size >= LARGE_AND_STRONG;
        measure(words, "text “" + words.getText().lines().findFirst().orElse("") + "”",
                Colors.over(fill, behind, opacity), behind,
                large ? largeText : text);
    }

    private void shape(Shape shape, Color behind, double opacity) {
        if (has(shape, STROKES_MATTER) && visible(shape.getStroke())) {
            measure(shape, "line", Colors.over((Color) shape.getStroke(), behind, opacity), behind, line);
        }
        if (has(shape, FILLS_MATTER) && visible(shape.getFill())) {
            measure(shape, "shape", Colors.over((Color) shape.getFill(), behind, opacity), behind, line);
        }
    }

    private void region(Region region, Color here, Color behind, double opacity) {
        boolean slides = region.getStyleClass().contains("track") && region.getParent() instanceof Slider;
        if (slides || has(region, FILLS_MATTER)) {
            measure(region, "shape", here, behind, line);
        }
        Border border = region.getBorder();
        boolean filled = Colors.contrast(here, behind) >= line;
        if (border == null || filled || region.isDisabled() || !has(region, EDGES_MATTER)) {
            return;
        }
        for (BorderStroke stroke : border.getStrokes()) {
            BorderWidths widths = stroke.getWidths();
            edge(region, stroke.getTopStroke(), widths.getTop(), here, behind, opacity);
            edge(region, stroke.getRightStroke(), widths.getRight(), here, behind, opacity);
            edge(region, stroke.getBottomStroke(), widths.getBottom(), here, behind, opacity);
            edge(region, stroke.getLeftStroke(), widths.getLeft(), here, behind, opacity);
        }
    }

    private void edge(Region region, Paint paint, double width, Color here, Color behind, double opacity) {
        if (width > 0 && visible(paint)) {
            Color color = (Color) paint;
            measure(region, "edge, outside", Colors.over(color, behind, opacity), behind, line);
            measure(region, "edge, inside", Colors.over(color, here, opacity), here, line);
        }
    }

    private static boolean visible(Paint paint) {
        return paint instanceof Color color && color.getOpacity() > INVISIBLE;
    }

    private static boolean has(Node node, Set<String> classes) {
        return node.getStyleClass().stream().anyMatch(classes::contains);
    }

    private void measure(Node node, String what, Color color, Color behind, double needed) {
        looked++;
        double ratio = Colors.contrast(color, behind);
        if (ratio < needed) {
            failures.add("%s of %s: %s on %s is %.2f, needs %.1f".formatted(what, node.getStyleClass(),
                    web(color), web(behind), ratio, needed));
        }
    }

    private static String web(Color color) {
        return "#" + color.toString().substring(2, 8);
    }
}
