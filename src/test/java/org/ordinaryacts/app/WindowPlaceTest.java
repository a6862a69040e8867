package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.app.shell.WindowPlace;

/** A window comes back where it was, and never where nobody sees it. */
class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);
    private static final List<Rectangle2D> BOTH = List.of(MAIN, LEFT);

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @Test
    void aPlaceThatExistsStays() {
        assertThat(place(100, 100, 1280, 800).on(BOTH)).isEqualTo(place(100, 100, 1280, 800));
        assertThat(place(-1200, 10, 800, 600).on(BOTH)).isEqualTo(place(-1200, 10, 800, 600));
    }

    @Test
    void aScreenThatIsGoneBringsTheWindowToTheMiddleOfTheMainOne() {
        assertThat(place(-1200, 10, 800, 600).on(List.of(MAIN))).isEqualTo(place(560, 255, 800, 600));
        assertThat(place(1920, 100, 800, 600).on(BOTH)).isEqualTo(place(560, 255, 800, 600));
        assertThat(place(1e9, -1e9, 800, 600).on(BOTH)).isEqualTo(place(560, 255, 800, 600));
    }

    @Test
    void aWindowThatHangsOverAnEdgeIsMovedIn() {
        assertThat(place(1800, 1000, 800, 600).on(BOTH)).isEqualTo(place(1120, 480, 800, 600));
        assertThat(place(-300, 0, 800, 600).on(BOTH)).isEqualTo(place(0, 30, 800, 600));
        assertThat(place(-600, 0, 800, 600).on(BOTH)).isEqualTo(place(-800, 0, 800, 600));
    }

    @Test
    void aWindowThatIsTooLargeFits() {
        assertThat(place(10, 40, 4000, 3000).on(BOTH)).isEqualTo(place(0, 30, 1920, 1050));
        assertThat(place(9000, 40, 4000, 3000).on(BOTH)).isEqualTo(place(0, 30, 1920, 1050));
    }

    @Test
    void aMaximizedWindowStaysMaximized() {
        assertThat(place(-1200, 10, 800, 600).maximized(true).on(List.of(MAIN)).maximized()).isTrue();
    }

    @Test
    void numbersThatNoWindowHasAreRefused() {
        assertThatThrownBy(() -> place(Double.NaN, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place(0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place(0, 0, 1, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
