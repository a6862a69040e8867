package org.ordinaryacts.app.theme;

import javafx.scene.paint.Color;

/**
 * How far apart colors are, for eyes of several kinds.
 *
 * <p>
 * Contrast after WCAG 2.2; distance by CIEDE2000 as in Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula"
 * (Color Research and Application 30, 2005); color blindness after Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE Transactions on Visualization and
 * Computer
 * Graphics 15, 2009), severity 1.0, applied to linear light.
 */
public final class Colors {
    private static final double MANY = Math.pow(25, 7);

    private Colors() {
    }

    /** Eyes: all three kinds of cones, or without those for long, middle or short waves. */
    enum Eyes {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1), //
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998), //
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881), //
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
        }

        /** What these eyes make of a color, as linear light. */
        double[] see(Color color) {
            double[] light = linear(color);
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * light[column];
                }
                seen[row] = Math.clamp(seen[row], 0, 1);
            }
            return seen;
        }
    }

    /** A color in CIELAB. */
    record Lab(double l, double a, double b) {
    }

    /** A color over another one, which is opaque. */
    public static Color over(Color above, Color below, double opacity) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()),
                above.getOpacity() * opacity);
    }

    /** The contrast of two opaque colors, from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        double[] light = linear(color);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] linear(Color color) {
        return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** How far apart two colors are for these eyes: about 1 can just be told apart side by side. */
    static double distance(Color one, Color other, Eyes eyes) {
        return distance(lab(eyes.see(one)), lab(eyes.see(other)));
    }

    private static Lab lab(double[] light) {
        double x = root((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
        double y = root(0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]);
        double z = root((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** CIEDE2000 with all three weights 1. */
    static double distance(Lab one, Lab other) {
        double grayish = 0.5 * (1 - saturated((chroma(one.a(), one.b()) + chroma(other.a(), other.b())) / 2));
        double a1 = one.a() * (1 + grayish);
        double a2 = other.a() * (1 + grayish);
        double c1 = chroma(a1, one.b());
        double c2 = chroma(a2, other.b());
        double h1 = hue(a1, one.b());
        double h2 = hue(a2, other.b());
        double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
        double dh = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
        double l = (one.l() + other.l()) / 2 - 50;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : middle(h1, h2);
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
        double light = (other.l() - one.l()) / (1 + 0.015 * l * l / Math.sqrt(20 + l * l));
        double full = (c2 - c1) / (1 + 0.045 * c);
        double round = dh / (1 + 0.015 * c * t);
        double blue = 60 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double bent = -sin(blue) * 2 * saturated(c);
        return Math.sqrt(light * light + full * full + round * round + bent * full * round);
    }

    private static double saturated(double chroma) {
        double many = Math.pow(chroma, 7);
        return Math.sqrt(many / (many + MANY));
    }

    private static double chroma(double a, double b) {
        return Math.hypot(a, b);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** The hue halfway between, the shorter way around. */
    private static double middle(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
