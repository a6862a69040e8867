package org.ordinaryacts.app.svg;

import static org.ordinaryacts.app.svg.Svg.n;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.paint.Paint;
import org.ordinaryacts.app.theme.Pen;
import org.jspecify.annotations.Nullable;

/** Draws thousands of marks into few elements: those that are alike and follow each other are one path. */
final class SvgPen implements Pen {
    private final Svg svg;
    private final SvgPaint paint;
    private final StringBuilder path = new StringBuilder();
    private @Nullable Kind kind;

    /** What the marks have in common that are one path. */
    private record Kind(Paint stroke, double line, String cap) {
    }

    SvgPen(Svg svg, SvgPaint paint) {
        this.svg = svg;
        this.paint = paint;
    }

    @Override
    public void dot(Paint fill, double x, double y, double diameter) {
        as(new Kind(fill, diameter, "round"));
        path.append('M').append(n(x)).append(' ').append(n(y)).append("h0");
    }

    @Override
    public void square(Paint fill, double x, double y, double side) {
        as(new Kind(fill, side, "butt"));
        path.append('M').append(n(x - side / 2)).append(' ').append(n(y)).append('h').append(n(side));
    }

    @Override
    public void ring(Paint stroke, double line, double x, double y, double radius) {
        as(new Kind(stroke, line, "butt"));
        String half = "a" + n(radius) + " " + n(radius) + " 0 1 0 ";
        path.append('M').append(n(x - radius)).append(' ').append(n(y)).append(half).append(n(2 * radius)).append(" 0")
                .append(half).append(n(-2 * radius)).append(" 0");
    }

    private void as(Kind wanted) {
        if (!wanted.equals(kind)) {
            end();
            kind = wanted;
        }
    }

    /** Writes what is not written yet. */
    void end() {
        if (kind != null && !path.isEmpty()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("d", path.toString());
            attributes.put("fill", "none");
            attributes.putAll(paint.of("stroke", kind.stroke()));
            attributes.put("stroke-width", n(kind.line()));
            attributes.put("stroke-linecap", kind.cap());
            svg.put("path", attributes);
        }
        path.setLength(0);
    }
}
