package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.app.presenter.ConsolePane;
import org.ordinaryacts.app.presenter.PresenterCommand;
import org.ordinaryacts.app.presenter.PresenterModel;
import org.ordinaryacts.app.presenter.ProjectorPane;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayViews;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a group and whoever leads it see: everything can be read, and nothing is cut or lies on another. */
@ExtendWith(ApplicationExtension.class)
class PresenterLookTest {
    private static final Library LIBRARY = Loading.load(Path.of("").toAbsolutePath()).library().orElseThrow();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    @ParameterizedTest
    @CsvSource({"EN, 1024, 768", "ES, 1280, 800", "ES, 1920, 1080"})
    void theProjectorCanBeRead(Language language, int width, int height) {
        assertThat(failures(language, (model, texts) -> {
            Theme.DARK.prepare();
            ProjectorPane pane = new ProjectorPane(model, texts, Optional.empty());
            return new Scene(pane, width, height).getRoot() instanceof Region root ? root : pane;
        }, new ContrastWalk(4.5, 3, 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT, 100", "ES, DARK, 100", "ES, CONTRAST, 150", "EN, LIGHT, 200"})
    void theNotesCanBeRead(Language language, Theme theme, int text) {
        assertThat(failures(language, (model, texts) -> {
            double em = Theme.em(text);
            StackPane root = new StackPane(new ConsolePane(model, texts, em));
            theme.applyTo(root, em);
            new Scene(root, 1280, 800);
            return root;
        }, new ContrastWalk(4.5, 3, 3))).isEmpty();
    }

    /** Makes a view of a moment. */
    private interface Drawing {
        Region of(PresenterModel model, Texts texts);
    }

    private static Set<String> failures(Language language, Drawing drawing, ContrastWalk contrast) {
        Texts texts = new Texts(language);
        Set<String> failures = new LinkedHashSet<>();
        for (String story : List.of("license-renewal", "booking")) {
            PlayView play = play(story, texts);
            IntStream.rangeClosed(-1, play.story().steps().size() - 1).forEach(step -> failures.addAll(
                    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> failures(play, step, texts, drawing, contrast))));
        }
        return failures;
    }

    private static List<String> failures(PlayView play, int step, Texts texts, Drawing drawing,
            ContrastWalk contrast) {
        PlayerModel player = new PlayerModel(play);
        PresenterModel model = new PresenterModel(player, () -> 0);
        if (step >= 0) {
            player.begin();
            player.jumpTo(step);
            model.run(new PresenterCommand.Hands(0, 3));
            model.run(new PresenterCommand.Hands(1, 11));
            if (step % 2 == 1) {
                model.run(PresenterCommand.Plain.REVEAL);
            }
        }
        Region root = drawing.of(model, texts);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
        contrast.walk(root, Color.WHITE);
        LayoutWalk layout = new LayoutWalk(root);
        assertThat(layout.looked()).isGreaterThan(3);
        return java.util.stream.Stream.concat(contrast.failures().stream(), layout.failures().stream())
                .map(failure -> play.story().id() + " " + (step + 1) + ": " + failure).toList();
    }

    private static PlayView play(String story, Texts texts) {
        return new PlayViews(new Naming(LIBRARY.world(), texts, true))
                .play(new Engine(LIBRARY.world()).tell(LIBRARY.story(story).orElseThrow()), true);
    }
}
