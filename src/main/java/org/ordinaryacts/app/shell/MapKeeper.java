package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.map.MapModel;
import org.ordinaryacts.app.map.MapScreen;
import org.ordinaryacts.app.map.MapSource;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.world.Language;

/** Keeps the state of the map and what was derived for it, and has one screen of it at most. */
final class MapKeeper {
    private final MapModel model = new MapModel();
    private final Executor background;
    private Optional<Derived> derived = Optional.empty();
    private Optional<MapScreen> shown = Optional.empty();

    /** What was derived, and in which language. */
    private record Derived(MapSource source, Language language) {
    }

    MapKeeper(Executor background) {
        this.background = background;
    }

    MapModel model() {
        return model;
    }

    Optional<MapScreen> shown() {
        return shown;
    }

    /**
     * The map, or while it is derived for the first time, a word that it takes a moment.
     *
     * @param derive derives it, on another thread
     * @param again told when it is there
     */
    Region draw(Supplier<MapSource> derive, Face face, Runnable again, Consumer<String> story) {
        Language language = face.texts().language();
        if (derived.filter(one -> one.language() == language).isEmpty()) {
            CompletableFuture<MapSource> source = CompletableFuture.supplyAsync(derive, background);
            if (!source.isDone()) {
                source.thenAcceptAsync(done -> {
                    derived = Optional.of(new Derived(done, language));
                    again.run();
                }, Platform::runLater);
                return new Pages(face.texts(), face.em()).waiting();
            }
            derived = Optional.of(new Derived(source.join(), language));
        }
        MapScreen screen = new MapScreen(model, derived.orElseThrow().source(), face, story);
        shown = Optional.of(screen);
        return screen;
    }

    /** Leaves the screen. */
    void close() {
        shown.ifPresent(MapScreen::close);
        shown = Optional.empty();
    }
}
