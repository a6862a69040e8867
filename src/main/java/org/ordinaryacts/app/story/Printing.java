package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Paper;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.TwinView;

/** Prints a story as text. */
final class Printing {
    private Printing() {
    }

    /** Asks for a printer and prints; nothing happens where there is none, or where somebody thinks better of it. */
    static void print(TwinView twin, Face face, Window owner) {
        Paper.print(lines(twin), number -> foot(twin, face, number), owner);
    }

    /** The pages: no paragraph is cut in two, and the banner stands on each. */
    static List<VBox> pages(TwinView twin, Face face, double width, double height) {
        return Paper.pages(lines(twin), number -> foot(twin, face, number), width, height);
    }

    private static String foot(TwinView twin, Face face, int number) {
        return face.texts().get("twin.page", twin.banner(), number);
    }

    private static List<Label> lines(TwinView twin) {
        List<Label> lines = new ArrayList<>(List.of(Parts.text(twin.title(), "strong")));
        for (TwinView.Part part : twin.parts()) {
            lines.add(Parts.text(part.heading(), "soft"));
            if (!part.title().isEmpty()) {
                lines.add(Parts.text(part.title(), "strong"));
            }
            part.lines().forEach(text -> lines.add(Parts.text(text)));
        }
        return lines;
    }
}
