package org.ordinaryacts.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.ordinaryacts.app.errorlab.LabModel;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.map.MapModel;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.whatif.WhatIfModel;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;

/** Takes pictures of any view without a display. */
public final class Pictures {
    private Pictures() {
    }

    /**
     * What a picture shows.
     *
     * @param step the step shown, from 1; nothing for the beginning
     * @param progress how far the last beat of the step is, from 0 to 1
     * @param tab the tab that is open
     * @param picture how the story is shown
     * @param sheet the sheet over the window
     * @param map brings the map to where it is to be shown
     * @param lab brings the error lab to where it is to be shown
     * @param whatIf changes the rules that are to be changed
     * @param lesson brings a lesson to where it is to be shown
     * @param course brings what stands around the lessons to where it is to be shown
     */
    public record Shot(Screen screen, Optional<Integer> step, double progress, PlayerModel.Tab tab,
            PlayerModel.Picture picture, Optional<Shell.Kind> sheet, Consumer<MapModel> map, Consumer<LabModel> lab,
            Consumer<WhatIfModel> whatIf, Consumer<LessonModel> lesson, Consumer<Shell> course, int width, int height) {
    }

    /**
     * What a picture of somebody who leads a group shows.
     *
     * @param projector the projector's view; otherwise the notes
     * @param hands the hands counted for each answer
     * @param both whether the other language stands below the first one
     */
    public record GroupShot(boolean projector, String story, Optional<Integer> step, double progress,
            List<Integer> hands, boolean revealed, boolean both, int width, int height) {
    }

    /** Starts the toolkit so that nothing appears on a screen. To be called once, before the first picture. */
    public static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Theme.loadFonts();
            started.complete(true);
        });
        started.join();
    }

    /**
     * Draws a view and writes it, to a temporary name first and then moved: as a drawing where the file ends in
     * {@code .svg}, else as a PNG.
     */
    public static void take(Program program, Settings settings, Shot shot, Path file) throws IOException {
        take(() -> draw(program, settings, shot), settings, file);
    }

    /** Draws what somebody sees who leads a group, or whom they lead. */
    public static void take(Program program, Settings settings, GroupShot shot, Path file) throws IOException {
        take(() -> settled(PresenterPictures.scene(program, settings, shot)), settings, file);
    }

    private static void take(Supplier<Scene> scene, Settings settings, Path file) throws IOException {
        CompletableFuture<Supplier<byte[]>> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawn.complete(PictureFile.of(scene.get(), settings.language(), file));
            } catch (RuntimeException e) {
                drawn.completeExceptionally(e);
            }
        });
        PictureFile.write(drawn.join().get(), file);
    }

    private static Scene draw(Program program, Settings settings, Shot shot) {
        Shell shell = new Shell(program, settings.with(Motion.OFF), kept -> {
        });
        Scene scene = new Scene(shell.root(), shot.width(), shot.height());
        shell.show(shot.screen());
        shot.sheet().ifPresent(shell::toggle);
        shell.player(Shell.story(shot.screen())).ifPresent(model -> {
            if (shot.tab() == PlayerModel.Tab.HOW_MANY) {
                shell.buildTown();
            }
            model.tab().set(shot.tab());
            model.picture().set(shot.picture());
            shot.step().ifPresent(step -> {
                model.begin();
                model.jumpTo(step - 1);
                model.position().set(model.position().get() - (1 - shot.progress()));
            });
        });
        if (shot.screen() instanceof Screen.Errors) {
            lay(scene);
            shot.lab().accept(shell.lab());
        }
        if (shot.screen() instanceof Screen.WhatIf) {
            lay(scene);
            shot.whatIf().accept(shell.whatIf());
            shell.show(shot.screen());
            shot.step().ifPresent(step -> shell.whatIf().player().ifPresent(model -> {
                model.jumpTo(step - 1);
                model.position().set(model.position().get() - (1 - shot.progress()));
            }));
        }
        if (shot.screen() instanceof Screen.OfCourse) {
            shot.course().accept(shell);
            shell.show(shot.screen());
        }
        if (shot.screen() instanceof Screen.Lesson wanted) {
            lay(scene);
            shot.lesson().accept(shell.lesson(wanted.id()));
        }
        if (shot.screen() instanceof Screen.Atlas) {
            lay(scene);
            shot.map().accept(shell.map());
        }
        return settled(scene);
    }

    /** A scene once everything in it has found its place. */
    private static Scene settled(Scene scene) {
        lay(scene);
        return scene;
    }

    /** Lets everything in a scene find its place. */
    static void lay(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
