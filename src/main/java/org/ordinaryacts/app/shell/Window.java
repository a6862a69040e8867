package org.ordinaryacts.app.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
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

    /** In milliseconds: nobody notices that a window comes so much later. */
    private static final long MOMENT = 150;

    private Window() {
    }

    /**
     * Opens the window. Content and texts are read while the toolkit starts, on threads of their own.
     *
     * @param start where a class is to begin, if that was prepared
     * @param firstFrame told on the application thread once the first frame with content has been drawn
     * @throws UnsupportedOperationException where there is no display
     * @throws java.util.concurrent.CompletionException when reading the content failed by a fault of ours
     */
    public static void open(Supplier<Program> program, Memory memory, Optional<ClassCode> start,
            Consumer<Shell> firstFrame) {
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Program> loaded = CompletableFuture.supplyAsync(program);
        Thread.ofPlatform().daemon().name("texts").start(new Texts(memory.settings().language())::read);
        Platform.startup(() -> {
            Theme.loadFonts();
            Stage stage = stage(memory.settings());
            stage.setOnHidden(event -> closed.countDown());
            soon(loaded).ifPresentOrElse(content -> fill(stage, content, memory, start, closed, firstFrame), () -> {
                stage.getScene().setRoot(waiting(memory.settings()));
                loaded.whenCompleteAsync((content, failure) -> {
                    if (failure == null) {
                        fill(stage, content, memory, start, closed, firstFrame);
                    } else {
                        stage.hide();
                    }
                }, Platform::runLater);
            });
            stage.show();
        });
        await(closed);
        if (loaded.isCompletedExceptionally()) {
            loaded.join();
        }
    }

    /** A window without content, where it was when it was closed. */
    private static Stage stage(Settings settings) {
        Stage stage = new Stage();
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(new StackPane(), Math.min(WIDTH, screen.getWidth() - FRAME),
                Math.min(HEIGHT, screen.getHeight() - FRAME)));
        stage.setTitle("Ordinary Acts");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.place().ifPresent(place -> WindowPlaces.put(stage, place));
        return stage;
    }

    /** The content, if it is there in a moment: a window that says it is being read would then only cost time. */
    private static Optional<Program> soon(CompletableFuture<Program> loaded) {
        try {
            return Optional.of(loaded.get(MOMENT, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
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
        afterFirstFrame(stage, () -> {
            firstFrame.accept(shell);
            stage.getIcons().setAll(icon());
        });
        stage.getScene().setRoot(shell.root());

        start.ifPresent(shell::open);
    }

    /** What a list of open windows shows. */
    private static Image icon() {
        return new Image(Objects.requireNonNull(Window.class.getResource("icon.png")).toExternalForm());
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
