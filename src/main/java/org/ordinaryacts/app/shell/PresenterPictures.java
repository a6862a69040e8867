package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ordinaryacts.app.presenter.ConsolePane;
import org.ordinaryacts.app.presenter.PresenterCommand;
import org.ordinaryacts.app.presenter.PresenterModel;
import org.ordinaryacts.app.presenter.ProjectorPane;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;

/** Draws the two views of somebody who leads a group, for a picture. */
final class PresenterPictures {
    private PresenterPictures() {
    }

    static Scene scene(Program program, Settings settings, Pictures.GroupShot shot) {
        Content content = new Content(program);
        Texts texts = new Texts(settings.language());
        Library library = content.library().orElseThrow();
        Story story = library.story(shot.story()).orElseThrow();
        PresenterModel model = new PresenterModel(new PlayerModel(content.play(library, story, texts)),
                () -> 0);
        turn(model, shot);
        if (shot.projector()) {
            settings.comfort(SystemLook.SILENT).theme().prepare();
            Optional<PlayView> other = shot.both()
                    ? Optional.of(content.play(library, story, new Texts(settings.language().other())))
                    : Optional.empty();
            return scene(new ProjectorPane(model, texts, other), shot);
        }
        double em = Theme.em(settings.text());
        StackPane root = new StackPane(new ConsolePane(model, texts, em));
        settings.comfort(SystemLook.SILENT).theme().applyTo(root, em);
        return scene(root, shot);
    }

    private static Scene scene(Region root, Pictures.GroupShot shot) {
        return new Scene(root, shot.width(), shot.height());
    }

    private static void turn(PresenterModel model, Pictures.GroupShot shot) {
        shot.step().ifPresent(step -> {
            model.player().begin();
            model.player().jumpTo(step - 1);
            model.player().position().set(model.player().position().get() - (1 - shot.progress()));
        });
        List<Integer> hands = shot.hands();
        IntStream.range(0, hands.size())
                .forEach(answer -> model.run(new PresenterCommand.Hands(answer, hands.get(answer))));
        if (shot.revealed()) {
            model.run(PresenterCommand.Plain.REVEAL);
        }
    }
}
