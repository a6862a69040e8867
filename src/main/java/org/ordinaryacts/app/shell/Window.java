package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.SystemPreferences;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;

/** Opens the window and stays until it is closed. */
public final class Window {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    /** Room for the frame that a system draws around a window. */
    private static final double FRAME = 48;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private Window() {
    }

    /**
     * Opens the window. The content is read while the toolkit starts, on a thread of its own.
     *
     * @param start where a class is to begin, if that was prepared
     * @param firstFrame told on the application thread once the first frame with content has been drawn
     * @throws UnsupportedOperationException where there is no display
     */
    public static void open(Supplier<Program> program, Memory memory, Optional<ClassCode> start,
            Consumer<Shell> firstFrame) {
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Program> loaded = CompletableFuture.supplyAsync(program);
        Platform.startup(() -> {
            Theme.loadFonts();
            Stage stage = new Stage();
            Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
            stage.setScene(new Scene(waiting(memory.settings()), Math.min(WIDTH, screen.getWidth() - FRAME),
                    Math.min(HEIGHT, screen.getHeight() - FRAME)));
            stage.setTitle("Ordinary Acts");
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
            stage.setOnHidden(event -> closed.countDown());
            memory.settings().place().ifPresent(place -> WindowPlaces.put(stage, place));
            stage.show();
            loaded.thenAcceptAsync(content -> fill(stage, content, memory, start, closed, firstFrame),
                    Platform::runLater);
        });
        await(closed);
    }

    private static void fill(Stage stage, Program content, Memory memory, Optional<ClassCode> start,
            CountDownLatch closed, Consumer<Shell> firstFrame) {
        Shell shell = new Shell(content, memory, SystemPreferences.now(), ForkJoinPool.commonPool());
        Subscription following = SystemPreferences.follow(shell::follow);
        stage.setOnHidden(event -> {
            following.unsubscribe();
            WindowPlaces.of(stage, shell.settings().place())
                    .ifPresent(place -> memory.keep(shell.settings().at(place)));
            closed.countDown();
        });
        stage.iconifiedProperty().subscribe(hidden -> {
            if (hidden) {
                shell.rest();
            }
        });
        afterFirstFrame(stage, () -> firstFrame.accept(shell));
        stage.getScene().setRoot(shell.root());
        start.ifPresent(shell::open);
    }

    /** What the window shows while the content is read. */
    private static StackPane waiting(Settings settings) {
        StackPane root = new StackPane(
                Parts.text(new Texts(settings.language()).get("app.loading"), "soft"));
        settings.comfort(SystemPreferences.now()).theme().applyTo(root, Theme.em(settings.text()));
        return root;
    }

    /** Runs something once the first frame has been laid out and handed over for drawing. */
    static void afterFirstFrame(Stage stage, Runnable action) {
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                Platform.runLater(action);
            }
        });
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
