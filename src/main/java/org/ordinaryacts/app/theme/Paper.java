package org.ordinaryacts.app.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Paper: what is printed is black on white, on as many pages as it takes. */
public final class Paper {
    /** The size of one em on paper, in points. */
    public static final double EM = 11;
    private static final double GAP = 4;

    private Paper() {
    }

    /**
     * Asks for a printer and prints; nothing happens where there is none, or where somebody thinks better of it.
     *
     * @param lines what is printed, in order; no line is cut in two
     * @param foot what stands below each page, by its number from 1
     */
    public static void print(List<? extends Region> lines, IntFunction<String> foot, Window owner) {
        Optional.ofNullable(PrinterJob.createPrinterJob()).filter(job -> job.showPrintDialog(owner)).ifPresent(job -> {
            PageLayout layout = job.getJobSettings().getPageLayout();
            pages(lines, foot, layout.getPrintableWidth(), layout.getPrintableHeight()).forEach(job::printPage);
            job.endJob();
        });
    }

    /** The pages: no line is cut in two, and each has its foot. */
    public static List<VBox> pages(List<? extends Region> lines, IntFunction<String> foot, double width,
            double height) {
        List<VBox> pages = new ArrayList<>();
        VBox page = page(width);
        for (Region line : lines) {
            page.getChildren().add(line);
            if (tall(page, width) > height - 2 * EM && page.getChildren().size() > 1) {
                page.getChildren().remove(line);
                pages.add(finished(page, foot.apply(pages.size() + 1)));
                page = page(width);
                page.getChildren().add(line);
            }
        }
        pages.add(finished(page, foot.apply(pages.size() + 1)));
        return pages;
    }

    private static VBox page(double width) {
        VBox page = new VBox(GAP);
        page.setPrefWidth(width);
        page.setMaxWidth(width);
        Theme.LIGHT.dress(page, EM);
        new Scene(page);
        return page;
    }

    private static double tall(VBox page, double width) {
        page.applyCss();
        return page.prefHeight(width);
    }

    private static VBox finished(VBox page, String foot) {
        page.getChildren().add(Parts.text(foot, "soft"));
        return page;
    }
}
