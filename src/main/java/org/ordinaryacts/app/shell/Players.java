package org.ordinaryacts.app.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.ordinaryacts.app.presenter.PresenterModel;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.world.Language;

/**
 * The stories that were opened, and where somebody is in each. A story is told beside the window's own thread, in the
 * language of the window and, where both are wanted, in the other one as well.
 */
final class Players {
    private final Content content;
    private final Executor background;
    private final Map<String, Opened> opened = new HashMap<>();
    private final Map<String, PresenterModel> groups = new HashMap<>();

    /** A story that was opened, and in which languages. */
    private record Opened(PlayerModel model, Language language, boolean both) {
    }

    private record Told(PlayView view, Optional<PlayerModel.Second> other) {
    }

    Players(Content content, Executor background) {
        this.content = content;
        this.background = background;
    }

    /** The state of a story that has been opened. */
    Optional<PlayerModel> find(String story) {
        return Optional.ofNullable(opened.get(story)).map(Opened::model);
    }

    /** What a group has answered so far, and the time. */
    PresenterModel group(String story, PlayerModel model) {
        return groups.computeIfAbsent(story, id -> new PresenterModel(model, System::nanoTime));
    }

    /**
     * The state of a story in the languages that are set; nothing while it is being told.
     *
     * @param later told on the window's thread once it is there, if it was not at once
     */
    Optional<PlayerModel> ready(Library library, Story story, Settings settings, Runnable later) {
        String id = story.id().value();
        Opened now = opened.get(id);
        if (now != null && now.language() == settings.language() && now.both() == settings.both()) {
            return Optional.of(now.model());
        }
        CompletableFuture<Told> telling = CompletableFuture
                .supplyAsync(() -> tell(library, story, settings.language(), settings.both()), background);
        if (telling.isDone()) {
            return Optional.of(open(id, telling.join(), settings));
        }
        telling.thenAcceptAsync(told -> {
            open(id, told, settings);
            later.run();
        }, Platform::runLater);
        return Optional.empty();
    }

    private Told tell(Library library, Story story, Language language, boolean both) {
        Texts second = new Texts(language.other());
        return new Told(content.play(library, story, new Texts(language)), both
                ? Optional.of(new PlayerModel.Second(content.play(library, story, second), second))
                : Optional.empty());
    }

    private PlayerModel open(String id, Told told, Settings settings) {
        PlayerModel model = find(id).orElseGet(() -> new PlayerModel(told.view()));
        model.show(told.view());
        model.showBeside(told.other());
        opened.put(id, new Opened(model, settings.language(), settings.both()));
        return model;
    }
}
