package org.ordinaryacts.app.svg;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the elements of an SVG file, one after the other. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private final StringBuilder out = new StringBuilder();
    private int ids;

    /** A file of this size, in pixels, with a title that programs for reading aloud say. */
    Svg(double width, double height, String title, String language) {
        out.append("<svg xmlns=\"").append(NAMESPACE).append("\" viewBox=\"0 0 ").append(n(width)).append(' ')
                .append(n(height)).append('"');
        write(attributes("width", n(width), "height", n(height), "xml:lang", language));
        out.append(">\n<title>").append(escaped(title)).append("</title>\n");
    }

    /** Attributes in this order, each name before its value. */
    static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }

    /** Begins an element. */
    Svg open(String tag, Map<String, String> attributes) {
        return begin(tag, attributes, ">");
    }

    Svg close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element with nothing in it. */
    Svg put(String tag, Map<String, String> attributes) {
        return begin(tag, attributes, "/>\n");
    }

    /** An element with a text in it. */
    Svg put(String tag, Map<String, String> attributes, String text) {
        open(tag, attributes);
        out.append(escaped(text));
        return close(tag);
    }

    private Svg begin(String tag, Map<String, String> attributes, String end) {
        out.append('<').append(tag);
        write(attributes);
        out.append(end);
        return this;
    }

    private void write(Map<String, String> attributes) {
        attributes.forEach((name, value) -> out.append(' ').append(name).append("=\"").append(escaped(value))
                .append('"'));
    }

    /** A name for something that is referred to. */
    String id() {
        ids++;
        return "i" + ids;
    }

    /** The whole file. */
    String end() {
        return out + "</svg>\n";
    }

    /** A number with at most two places. */
    static String n(double number) {
        String written = String.format(Locale.ROOT, "%.2f", number);
        String bare = written.contains(".") ? written.replaceAll("0+$", "").replaceAll("\\.$", "") : written;
        return bare.equals("-0") ? "0" : bare;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    // XML knows no other signs below the blank.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
