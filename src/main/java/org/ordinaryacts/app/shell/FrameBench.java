package org.ordinaryacts.app.shell;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.ordinaryacts.app.map.Board;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.world.Language;

/** Measures how smoothly the window moves, and what it costs when nothing does. */
public final class FrameBench {
    private static final int WARM_UP = 120;
    private static final double FRAMES_A_WAY = 90;

    private FrameBench() {
    }

    /**
     * Times from frame to frame.
     *
     * @param median in milliseconds
     * @param slow the 99th percentile, in milliseconds
     * @param most in milliseconds
     * @param second frames in a second, on average
     */
    public record Times(double median, double slow, double most, double second) {

        static Times of(List<Long> nanoseconds) {
            long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Times(sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6,
                    sorted[sorted.length - 1] / 1e6,
                    sorted.length * 1e9 / Arrays.stream(sorted).sum());
        }
    }

    /** Something that can be shown at any moment. */
    private interface Scenery {
        Region root();

        void at(double frame);
    }

    /** The whole map with cards that travel on it, for a number of frames. */
    public static Times map(Program program, int cards, int frames) {
        Content content = new Content(program);
        MapView map = content.library().map(library -> content.mapView(library, new Texts(Language.EN))).orElseThrow();
        return measure(frames, () -> new Scenery() {
            private final Board board = new Board(map,
                    new Face(new Texts(Language.EN), Theme.em(Settings.LEAST_TEXT), Movement.FULL, claim -> {
                    }), id -> {
                    });

            @Override
            public Region root() {
                return board;
            }

            @Override
            public void at(double frame) {
                board.travel(IntStream.range(0, cards).mapToObj(i -> card(map, i, frame)).toList());
            }
        });
    }

    private static Board.Card card(MapView map, int index, double frame) {
        MapView.FlowLine flow = map.flows().get(index * map.flows().size() / 60 % map.flows().size());
        double along = (frame / FRAMES_A_WAY + index / 60.0) % 1;
        return new Board.Card(flow.id(), index % 2 == 0, along,
                flow.fields().isEmpty() ? "…" : flow.fields().getFirst(),
                index % 2 == 0 ? "question" : "answer");
    }

    /** The measure beside it: as many bare rectangles that move over nothing. */
    public static Times bare(int cards, int frames) {
        return measure(frames, () -> new Scenery() {
            private final Pane pane = new Pane();
            private final List<Rectangle> all = new ArrayList<>();

            @Override
            public Region root() {
                for (int i = 0; i < cards; i++) {
                    all.add(new Rectangle(90, 22));
                }
                pane.getChildren().addAll(all);
                return pane;
            }

            @Override
            public void at(double frame) {
                for (int i = 0; i < all.size(); i++) {
                    all.get(i).setX((frame * 6 + i * 97) % Window.WIDTH);
                    all.get(i).setY(i * 12.0);
                }
            }
        });
    }

    private static Times measure(int frames, java.util.function.Supplier<Scenery> made) {
        CompletableFuture<Times> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            Scenery scenery = made.get();
            Stage stage = new Stage();
            Region root = scenery.root();
            Theme.LIGHT.applyTo(root, Theme.em(Settings.LEAST_TEXT));
            stage.setScene(new Scene(root, Window.WIDTH, Window.HEIGHT));
            stage.show();
            new AnimationTimer() {
                private final List<Long> between = new ArrayList<>();
                private Optional<Long> last = Optional.empty();
                private int frame;

                @Override
                public void handle(long now) {
                    frame++;
                    scenery.at(frame);
                    last.filter(before -> frame > WARM_UP).ifPresent(before -> between.add(now - before));
                    last = Optional.of(now);
                    if (between.size() == frames) {
                        stop();
                        stage.close();
                        times.complete(Times.of(between));
                    }
                }
            }.start();
        });
        return times.join();
    }

    /**
     * How much of one processor the window uses while a story is paused, from 0 to 1.
     *
     * @param time how long to look
     */
    public static double paused(Program program, String story, Duration time) {
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        Platform.runLater(() -> {
            Settings settings = Settings.fresh(Language.EN).begunFor(Settings.Purpose.ALONE);
            Shell shell = new Shell(program, settings, kept -> {
            });
            Stage stage = new Stage();
            stage.setScene(new Scene(shell.root(), Window.WIDTH, Window.HEIGHT));
            shell.show(new Screen.Play(story));
            shell.player(story).ifPresent(model -> {
                model.begin();
                model.jumpTo(2);
            });
            stage.show();
            opened.complete(stage);
        });
        Stage stage = opened.join();
        wait(time);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        wait(time);
        double used = (system.getProcessCpuTime() - before) / (double) time.toNanos();
        Platform.runLater(stage::close);
        return used;
    }

    private static void wait(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
