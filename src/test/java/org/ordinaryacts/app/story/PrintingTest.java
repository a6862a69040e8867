package org.ordinaryacts.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.TwinView;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A story on paper: every line once, none cut, the banner on every page. */
@ExtendWith(ApplicationExtension.class)
class PrintingTest {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 300;

    @Test
    void everyLineStandsOnAPageOnceAndEachPageSaysSynthetic() {
        List<TwinView.Part> parts = IntStream.range(0, 12).mapToObj(i -> new TwinView.Part(i, "Step " + i,
                "Title " + i, List.of("A line of step " + i + ", long enough to need more than one row of the paper "
                        + "when it is printed in a narrow column of text.", "Another line of step " + i)))
                .toList();
        TwinView twin = new TwinView("A story", "Synthetic records only", parts);
        Face face = new Face(new Texts(Language.EN), 14, Movement.OFF, claim -> {
        });
        List<VBox> pages = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Printing.pages(twin, face, WIDTH, HEIGHT));
        assertThat(pages).hasSizeGreaterThan(3);
        List<String> printed = pages.stream().flatMap(page -> page.getChildren().stream()).map(Label.class::cast)
                .map(Label::getText).toList();
        parts.forEach(part -> assertThat(printed).containsOnlyOnce(part.heading(), part.title())
                .containsAll(part.lines()));
        for (int i = 0; i < pages.size(); i++) {
            VBox page = pages.get(i);
            assertThat(((Label) page.getChildren().getLast()).getText())
                    .isEqualTo("Synthetic records only · Ordinary Acts · page " + (i + 1));
            double height = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
                page.applyCss();
                return page.prefHeight(WIDTH);
            });
            assertThat(height).isLessThanOrEqualTo(HEIGHT);
        }
    }
}
