package org.ordinaryacts.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordinaryacts.app.theme.Colors.Eyes;
import org.ordinaryacts.app.theme.Colors.Lab;

/** The states stay apart for eyes that do not see all colors; where color is not enough, shape and line say it. */
class ColorBlindnessTest {
    private static final Path SHEET = Path.of("src/main/resources/org/ordinaryacts/app/theme/ordinary-acts.css");
    /** Holds, could ask, asking now, wrong, question. */
    private static final List<String> STATES = List.of("green", "amber", "blue", "red", "plum");
    /**
     * About 1 can just be told apart side by side, and 2 to 3 is still called the same color at a glance. Lines and
     * words are thin and stand apart from each other, so they must differ by several times that.
     */
    private static final double LINES_APART = 8;
    /** Grounds are large and always carry a line and words in their own color; they must be seen to differ at all. */
    private static final double GROUNDS_APART = 4;

    @ParameterizedTest
    @CsvSource({"50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
            "50, 0, 0, 50, -1, 2, 2.3669", "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
            "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195", "50, 2.5, 0, 73, 25, -18, 27.1492",
            "50, 2.5, 0, 56, -27, -3, 31.9030", "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
            "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
            "90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441",
            "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"})
    void theDistanceIsThePublishedOne(double l1, double a1, double b1, double l2, double a2, double b2,
            double published) {
        assertThat(Colors.distance(new Lab(l1, a1, b1), new Lab(l2, a2, b2))).isEqualTo(published, within(0.00005));
        assertThat(Colors.distance(new Lab(l2, a2, b2), new Lab(l1, a1, b1))).isEqualTo(published, within(0.00005));
    }

    @ParameterizedTest
    @EnumSource(Eyes.class)
    void grayStaysGrayForAllEyes(Eyes eyes) {
        assertThat(Colors.distance(Color.gray(0.5), Color.gray(0.5), eyes)).isZero();
        assertThat(eyes.see(Color.WHITE)).containsExactly(new double[] {1, 1, 1}, within(0.001));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesAreToldApartByTheirColors(Theme theme) throws IOException {
        Map<String, Color> colors = colors(theme);
        List<String> tooNear = new ArrayList<>();
        for (Eyes eyes : Eyes.values()) {
            tooNear.addAll(tooNear(colors, "", LINES_APART, eyes));
            tooNear.addAll(tooNear(colors, "-bg", GROUNDS_APART, eyes));
        }
        assertThat(tooNear).as(theme.word()).isEmpty();
    }

    private static List<String> tooNear(Map<String, Color> colors, String kind, double least, Eyes eyes) {
        List<String> near = new ArrayList<>();
        for (int i = 0; i < STATES.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = Colors.distance(color(colors, STATES.get(i) + kind),
                        color(colors, STATES.get(j) + kind), eyes);
                if (distance < least) {
                    near.add("%s and %s for %s: %.1f, least %.0f".formatted(STATES.get(i) + kind,
                            STATES.get(j) + kind, eyes, distance, least));
                }
            }
        }
        return near;
    }

    private static Color color(Map<String, Color> colors, String name) {
        return Objects.requireNonNull(colors.get(name), name);
    }

    /** The color table of a theme, by names without their prefix. */
    private static Map<String, Color> colors(Theme theme) throws IOException {
        Matcher table = Pattern.compile("\\.root\\." + theme.word() + " \\{([^}]*)}").matcher(Files.readString(SHEET));
        Map<String, Color> colors = new HashMap<>();
        if (table.find()) {
            Pattern.compile("-oa-([a-z-]+): (#[0-9a-f]{6})").matcher(table.group(1)).results()
                    .forEach(entry -> colors.put(entry.group(1), Color.web(entry.group(2))));
        }
        return colors;
    }
}
