package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts windows where they were, and says where they are. */
final class WindowPlaces {
    private WindowPlaces() {
    }

    /** Puts a window that is about to open where it was, as far as that screen still exists. */
    static void put(Stage stage, WindowPlace remembered) {
        WindowPlace place = remembered.on(screens());
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /** The rooms that windows have, the main screen first. */
    private static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).distinct()
                .map(Screen::getVisualBounds).toList();
    }

    /**
     * Where a window is. One that fills its screen keeps the place it had before, to go back to; some systems do not
     * say where a window is.
     */
    static Optional<WindowPlace> of(Stage stage, Optional<WindowPlace> before) {
        if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
            return before.map(place -> place.maximized(stage.isMaximized()));
        }
        boolean known = Double.isFinite(stage.getX()) && Double.isFinite(stage.getY()) && stage.getWidth() > 0
                && stage.getHeight() > 0;
        return known
                ? Optional.of(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false))
                : before;
    }
}
