package org.ordinaryacts.app.svg;

import static org.ordinaryacts.app.svg.Svg.n;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/**
 * Words, line by line as they were laid out. Each line is told how wide it is, so that it keeps its place where another
 * font has to do.
 */
final class SvgWords {
    private final Svg svg;
    private final SvgPaint paint;
    private final SvgType type = new SvgType();
    private final Map<Font, Double> ascents = new HashMap<>();

    SvgWords(Svg svg, SvgPaint paint) {
        this.svg = svg;
        this.paint = paint;
    }

    /** Draws a text, in its own coordinates. */
    void draw(Text text) {
        if (text.getText().isBlank() || !SvgPaint.seen(text.getFill())) {
            return;
        }
        if (text.getParent() instanceof TextFlow flow) {
            within(flow, text);
        } else {
            for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
                Rectangle2D at = line.bounds();
                line(text, text.getText().substring(line.start(), Math.min(line.end(), text.getText().length())),
                        at.getMinX(), at.getMinY() + text.getBaselineOffset(), at.getWidth());
            }
        }
    }

    /** The part of running words that this text is: a piece of each line that it reaches into. */
    private void within(TextFlow flow, Text text) {
        int from = before(flow, text);
        int to = from + text.getText().length();
        LayoutInfo info = flow.getLayoutInfo();
        double ascent = flow.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .mapToDouble(one -> ascent(one.getFont())).max().orElse(0);
        for (TextLineInfo line : info.getTextLines(false)) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            if (start < end) {
                List<Rectangle2D> places = info.getSelectionGeometry(start, end, false);
                String piece = text.getText().substring(start - from, end - from);
                line(text, piece,
                        places.getFirst().getMinX() + flow.snappedLeftInset() - text.getLayoutX(),
                        line.bounds().getMinY() + ascent + flow.snappedTopInset() - text.getLayoutY(),
                        width(piece.stripTrailing(), text.getFont()));
            }
        }
    }

    private static double width(String piece, Font font) {
        Text measured = new Text(piece);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    /** How many signs stand before a text; what is no text stands for one. */
    private static int before(TextFlow flow, Text text) {
        int signs = 0;
        for (Node one : flow.getChildrenUnmodifiable()) {
            if (one == text) {
                return signs;
            }
            signs += one instanceof Text other ? other.getText().length() : one.isManaged() ? 1 : 0;
        }
        return signs;
    }

    /** Writes what the words need. */
    void end() {
        type.write(svg);
    }

    private double ascent(Font font) {
        return ascents.computeIfAbsent(font, one -> {
            Text measured = new Text("x");
            measured.setFont(one);
            return measured.getBaselineOffset();
        });
    }

    private void line(Text text, String words, double x, double y, double width) {
        String said = words.stripTrailing();
        if (said.isBlank()) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("x", n(x));
        attributes.put("y", n(y));
        attributes.putAll(type.of(text.getFont(), said));
        if (text.isUnderline()) {
            attributes.put("text-decoration", "underline");
        }
        attributes.putAll(paint.of("fill", text.getFill()));
        if (said.length() > 1) {
            attributes.put("textLength", n(width));
            attributes.put("lengthAdjust", "spacingAndGlyphs");
        }
        attributes.put("xml:space", "preserve");
        svg.put("text", attributes, said);
    }
}
