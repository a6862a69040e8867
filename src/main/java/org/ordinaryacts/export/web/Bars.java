package org.ordinaryacts.export.web;

import java.util.Locale;

/** A bar beside a number that says the same. */
final class Bars {
    private static final int WIDTH = 100;

    private Bars() {
    }

    /** A bar that is as long as its part of the longest one. */
    static Markup of(double value, double longest, String kind) {
        double part = longest <= 0 ? 0 : Math.min(1, value / longest);
        return Markup.of("svg.bar." + kind, rect("track", WIDTH), rect("part", part * WIDTH))
                .with("viewBox", "0 0 100 8").with("preserveAspectRatio", "none").with("aria-hidden", "true");
    }

    private static Markup rect(String kind, double width) {
        return Markup.of("rect." + kind).with("width", String.format(Locale.ROOT, "%.1f", width)).with("height", "8");
    }
}
