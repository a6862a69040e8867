package org.ordinaryacts.app.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
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
    private static final String SIMULATED = "simulated/";
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
        return ready(story.id().value(), texts -> content.play(library, story, texts), settings, later);
    }

    /** The same for the path of somebody of a simulated crowd. */
    Optional<PlayerModel> ready(Library library, Screen.Simulated who, Settings settings, Runnable later) {
        String id = id(who);
        opened.keySet().removeIf(other -> other.startsWith(SIMULATED) && !other.equals(id));
        groups.keySet().removeIf(other -> other.startsWith(SIMULATED) && !other.equals(id));
        return ready(id, texts -> content.play(library, who, texts), settings, later);
    }

    /** Under which id the path of somebody is kept; no story has it. */
    static String id(Screen.Simulated who) {
        return SIMULATED + who;
    }

    private Optional<PlayerModel> ready(String id, Function<Texts, PlayView> telling, Settings settings,
            Runnable later) {
        Opened now = opened.get(id);
        if (now != null && now.language() == settings.language() && now.both() == settings.both()) {
            return Optional.of(now.model());
        }
        CompletableFuture<Told> told = CompletableFuture
                .supplyAsync(() -> tell(telling, settings.language(), settings.both()), background);
        if (told.isDone()) {
            return Optional.of(open(id, told.join(), settings));
        }
        told.thenAcceptAsync(done -> {
            open(id, done, settings);
            later.run();
        }, Platform::runLater);
        return Optional.empty();
    }

    private static Told tell(Function<Texts, PlayView> telling, Language language, boolean both) {
        Texts second = new Texts(language.other());
        return new Told(telling.apply(new Texts(language)), both
                ? Optional.of(new PlayerModel.Second(telling.apply(second), second))
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
