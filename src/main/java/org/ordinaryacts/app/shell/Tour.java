package org.ordinaryacts.app.shell;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.ordinaryacts.app.sources.Section;

/**
 * A walk through everything that somebody may open first, one after the other: whatever is used on the way is what a
 * cache
 * of classes has to hold.
 */
public final class Tour {
    /** So long a screen stays: what is derived beside the window comes in this time. */
    private static final Duration STAY = Duration.millis(1200);
    private static final String STORY = "license-renewal";

    private Tour() {
    }

    /** The screens of a tour: one of each kind that shows something by itself. */
    public static List<Screen> screens() {
        return List.of(new Screen.FirstRun(), new Screen.Stories(), new Screen.Play(STORY), new Screen.Atlas(),
                new Screen.Errors(), new Screen.WhatIf(STORY), new Screen.Lessons(),
                new Screen.Lesson("what-a-renewal-says"), new Screen.Learners(), new Screen.Guide("care"),
                new Screen.Plan(), new Screen.Start(), new Screen.Sources(Section.FIGURE, Optional.empty()),
                Screen.Sources.of("flow:F36"));
    }

    /** Walks through all screens and then both sheets; to be called on the application thread. */
    public static void of(Shell shell, Runnable done) {
        Stream<Runnable> screens = screens().stream().map(screen -> () -> shell.show(screen));
        Stream<Runnable> sheets = Stream.of(Shell.Kind.values()).map(kind -> () -> shell.toggle(kind));
        walk(Stream.concat(screens, sheets).iterator(), done);
    }

    /** Closes the window after a tour; from any thread. */
    public static void close(Shell shell) {
        Platform.runLater(() -> shell.root().getScene().getWindow().hide());
    }

    private static void walk(Iterator<Runnable> stops, Runnable done) {
        if (!stops.hasNext()) {
            done.run();
            return;
        }
        stops.next().run();
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> walk(stops, done));
        stay.play();
    }
}
