package org.ordinaryacts.app.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.sources.Actions;
import org.ordinaryacts.app.sources.Place;
import org.ordinaryacts.app.sources.Section;
import org.ordinaryacts.app.sources.Shown;
import org.ordinaryacts.app.sources.SourcesModel;
import org.ordinaryacts.app.sources.SourcesPane;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.world.Language;

/** The sources: derived once for each language, with a state that stays while the window is open. */
final class SourcesDesk {
    private final SourcesModel model = new SourcesModel();
    private final Map<Language, CompletableFuture<SourcesView>> views = new EnumMap<>(Language.class);

    /**
     * Where one can go from the sources.
     *
     * @param show shows a screen
     * @param before where back leads; nothing when there is no way back
     * @param background derives the sources
     * @param ready told once sources that were not there yet can be shown
     */
    record Ways(Consumer<Screen> show, Runnable back, Optional<Screen> before, Executor background, Runnable ready) {

        private Actions actions(Texts texts) {
            Consumer<Section> section = to -> show.accept(new Screen.Sources(to, Optional.empty()));
            return new Actions(section, before.isPresent() ? back : () -> section.accept(Section.CLAIMS),
                    name(texts, before));
        }

        private static String name(Texts texts, Optional<Screen> before) {
            return before.map(screen -> switch (screen) {
                case Screen.Play story -> texts.get("app.sources.back.story");
                case Screen.Stories stories -> texts.get("app.stories.back");
                case Screen.WhatIf whatIf -> texts.get("app.whatif.back");
                case Screen.Atlas map -> texts.get("app.sources.back.map");
                case Screen.Lesson lesson -> texts.get("app.sources.back.lesson");
                case Screen.Errors lab -> texts.get("app.sources.back.lab");
                case Screen.Simulated path -> texts.get("app.sources.back.story");
                case Screen.Sources claim when claim.claim().isPresent() -> texts.get("app.sources.back.claim");
                case Screen.Sources sources -> texts.get("app.sources.back.to",
                        SourcesPane.name(sources.section(), texts));
                case Screen.OfCourse course -> texts.get("app.course.back");
                case Screen.FirstRun first -> texts.get("app.sources.back");
                case Screen.Refused refused -> texts.get("app.sources.back");
            }).orElseGet(() -> texts.get("app.sources.back.to", SourcesPane.name(Section.CLAIMS, texts)));
        }
    }

    /** The sources as they are to be shown; nothing while they are derived. */
    Optional<Region> draw(Screen.Sources screen, Content content, Library library, Face face, Ways ways) {
        Texts texts = face.texts();
        CompletableFuture<SourcesView> view = views.computeIfAbsent(texts.language(),
                language -> derived(content, library, texts, ways));
        return view.isDone()
                ? Optional.of(new SourcesPane(model, new Shown(view.join(), content.about(library, texts)),
                        new Place(screen.section(), screen.claim()), face, ways.actions(texts)))
                : Optional.empty();
    }

    private static CompletableFuture<SourcesView> derived(Content content, Library library, Texts texts, Ways ways) {
        CompletableFuture<SourcesView> view = CompletableFuture.supplyAsync(() -> content.sources(library, texts),
                ways.background());
        if (!view.isDone()) {
            view.thenRunAsync(ways.ready(), Platform::runLater);
        }
        return view;
    }
}
