package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.theme.CodeCard;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.whatif.WhatIfModel;
import org.ordinaryacts.app.whatif.WhatIfScreen;
import org.ordinaryacts.app.whatif.WhatIfSource;
import org.ordinaryacts.world.Language;

/** Keeps which rules somebody changed and what was derived for a story, and has one screen of it at most. */
final class WhatIfKeeper {
    private final WhatIfModel model = new WhatIfModel();
    private final Executor background;
    private Optional<Derived> derived = Optional.empty();
    private Optional<WhatIfScreen> shown = Optional.empty();

    /** What was derived, of which story and in which language. */
    private record Derived(WhatIfSource source, String story, Language language) {
    }

    /**
     * Where the screen leads.
     *
     * @param again told when what was derived is there
     * @param story opens another story
     * @param lab opens the error lab with levers set; nothing where there is none
     * @param codes writes class codes, and leads to what they are about
     */
    record Ways(Runnable again, Consumer<String> story, Optional<Consumer<SortedSet<String>>> lab, CodeDesk codes) {
    }

    WhatIfKeeper(Executor background) {
        this.background = background;
    }

    WhatIfModel model() {
        return model;
    }

    Optional<WhatIfScreen> shown() {
        return shown;
    }

    /** The screen of a story, or while it is derived for the first time, a word that it takes a moment. */
    Region draw(String story, Supplier<WhatIfSource> derive, Face face, Ways ways) {
        Language language = face.texts().language();
        model.open(story);
        if (derived.filter(one -> one.story().equals(story) && one.language() == language).isEmpty()) {
            CompletableFuture<WhatIfSource> source = CompletableFuture.supplyAsync(derive, background);
            if (!source.isDone()) {
                source.thenAcceptAsync(done -> {
                    derived = Optional.of(new Derived(done, story, language));
                    ways.again().run();
                }, Platform::runLater);
                return new Pages(face.texts(), face.em()).waiting();
            }
            derived = Optional.of(new Derived(source.join(), story, language));
        }
        CodeCard.Ways code = new CodeCard.Ways(() -> model.setting().map(ways.codes()::write).orElse(""),
                typed -> ways.codes().open(typed, face.texts()));
        WhatIfScreen screen = new WhatIfScreen(model, derived.orElseThrow().source(), face,
                new WhatIfScreen.Ways(ways.story(), ways.lab(), code));
        shown = Optional.of(screen);
        return screen;
    }

    /** Leaves the screen. */
    void close() {
        shown.ifPresent(WhatIfScreen::close);
        shown = Optional.empty();
    }
}
