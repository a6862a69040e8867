package org.ordinaryacts.app.svg;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import org.ordinaryacts.export.paper.TypeSubset;

/**
 * The type of a drawing. The file carries the signs of the program's own type that it uses; a program that takes no
 * type
 * from a file finds others named.
 */
final class SvgType {
    private static final String OWN = "Inter";
    private static final String OTHERS = ", 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
    private static final Pattern SEMIBOLD = Pattern.compile("\\s*(semi|demi)[- ]?bold", Pattern.CASE_INSENSITIVE);
    private final SortedSet<Integer> regular = new TreeSet<>();
    private final SortedSet<Integer> heavy = new TreeSet<>();

    /** The attributes of words in this font. */
    Map<String, String> of(Font font, String words) {
        String family = SEMIBOLD.matcher(font.getFamily()).replaceAll("");
        boolean semibold = SEMIBOLD.matcher(font.getName()).find();
        boolean bold = !semibold && font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        if (family.equals(OWN)) {
            words.codePoints().forEach((semibold || bold ? heavy : regular)::add);
        }
        Map<String, String> attributes = Svg.attributes("font-family", family + OTHERS, "font-size",
                Svg.n(font.getSize()));
        if (semibold || bold) {
            attributes.put("font-weight", semibold ? "600" : "700");
        }
        return attributes;
    }

    /** What the file carries. */
    void write(Svg svg) {
        StringBuilder style = new StringBuilder();
        face(style, "400", regular, false);
        face(style, "600", heavy, true);
        if (!style.isEmpty()) {
            svg.put("style", Map.of(), style.toString());
        }
    }

    private static void face(StringBuilder style, String weight, SortedSet<Integer> signs, boolean semibold) {
        if (!signs.isEmpty()) {
            style.append("@font-face { font-family: ").append(OWN).append("; font-weight: ").append(weight)
                    .append("; src: url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(TypeSubset.of(semibold, signs))).append("); }\n");
        }
    }
}
