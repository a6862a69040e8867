package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.view.TwinView;

/** Prints a story as text, black on white, on as many pages as it takes. */
final class Printing {
    private static final double SIZE = 11;
    private static final double GAP = 4;

    private Printing() {
    }

    /** Asks for a printer and prints; nothing happens where there is none, or where somebody thinks better of it. */
    static void print(TwinView twin, Face face, Window owner) {
        Optional.ofNullable(PrinterJob.createPrinterJob()).filter(job -> job.showPrintDialog(owner)).ifPresent(job -> {
            PageLayout layout = job.getJobSettings().getPageLayout();
            for (VBox page : pages(twin, face, layout.getPrintableWidth(), layout.getPrintableHeight())) {
                job.printPage(page);
            }
            job.endJob();
        });
    }

    /** The pages: no paragraph is cut in two, and the banner stands on each. */
    static List<VBox> pages(TwinView twin, Face face, double width, double height) {
        List<VBox> pages = new ArrayList<>();
        VBox page = page(width);
        add(page, twin.title(), "strong");
        for (TwinView.Part part : twin.parts()) {
            List<Label> lines = new ArrayList<>(List.of(line(part.heading(), "soft")));
            if (!part.title().isEmpty()) {
                lines.add(line(part.title(), "strong"));
            }
            part.lines().forEach(text -> lines.add(line(text)));
            for (Label line : lines) {
                page.getChildren().add(line);
                if (tall(page, width) > height - 2 * SIZE && page.getChildren().size() > 1) {
                    page.getChildren().remove(line);
                    pages.add(finished(page, twin, face, pages.size() + 1));
                    page = page(width);
                    page.getChildren().add(line);
                }
            }
        }
        pages.add(finished(page, twin, face, pages.size() + 1));
        return pages;
    }

    private static VBox page(double width) {
        VBox page = new VBox(GAP);
        page.setPrefWidth(width);
        page.setMaxWidth(width);
        Theme.LIGHT.dress(page, SIZE);
        new Scene(page);
        return page;
    }

    private static double tall(VBox page, double width) {
        page.applyCss();
        return page.prefHeight(width);
    }

    private static VBox finished(VBox page, TwinView twin, Face face, int number) {
        add(page, face.texts().get("twin.page", twin.banner(), number), "soft");
        return page;
    }

    private static void add(VBox page, String text, String style) {
        page.getChildren().add(line(text, style));
    }

    private static Label line(String text, String... styles) {
        return Parts.text(text, styles);
    }
}
