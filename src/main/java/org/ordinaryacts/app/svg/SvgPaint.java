package org.ordinaryacts.app.svg;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/** Colors as SVG has them. */
final class SvgPaint {
    private final Svg svg;

    SvgPaint(Svg svg) {
        this.svg = svg;
    }

    /** Whether anything of it is seen. */
    static boolean seen(Paint paint) {
        return !(paint instanceof Color color) || color.getOpacity() > 0;
    }

    /**
     * The attributes of a paint.
     *
     * @param what {@code fill} or {@code stroke}
     */
    Map<String, String> of(String what, Paint paint) {
        Map<String, String> attributes = new LinkedHashMap<>();
        switch (paint) {
            case Color color -> {
                attributes.put(what, hex(color));
                if (color.getOpacity() < 1) {
                    attributes.put(what + "-opacity", Svg.n(color.getOpacity()));
                }
            }
            case LinearGradient gradient -> attributes.put(what, "url(#" + gradient(gradient) + ")");
            case RadialGradient gradient -> attributes.put(what, hex(gradient.getStops().getLast().getColor()));
            default -> attributes.put(what, "none");
        }
        return attributes;
    }

    static String hex(Color color) {
        return String.format("#%02x%02x%02x", Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }

    private String gradient(LinearGradient gradient) {
        String id = svg.id();
        svg.open("linearGradient", Svg.attributes("id", id, "gradientUnits",
                gradient.isProportional() ? "objectBoundingBox" : "userSpaceOnUse", "x1", Svg.n(gradient.getStartX()),
                "y1", Svg.n(gradient.getStartY()), "x2", Svg.n(gradient.getEndX()), "y2", Svg.n(gradient.getEndY())));
        for (Stop stop : gradient.getStops()) {
            svg.put("stop", Svg.attributes("offset", Svg.n(stop.getOffset()), "stop-color", hex(stop.getColor())));
        }
        svg.close("linearGradient");
        return id;
    }
}
