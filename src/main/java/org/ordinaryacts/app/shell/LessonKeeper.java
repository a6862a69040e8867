package org.ordinaryacts.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.lesson.LessonPane;
import org.ordinaryacts.app.lesson.LessonWays;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.world.Language;

/** Keeps where somebody is in every lesson that was opened, and has one page of a lesson at most. */
final class LessonKeeper {
    private final Executor background;
    private final Map<String, LessonModel> models = new HashMap<>();
    private Function<String, Attained> from = id -> Attained.NOTHING;
    private BiConsumer<String, Attained> told = (id, attained) -> {
    };
    private Optional<Derived> derived = Optional.empty();
    private Optional<LessonPane> shown = Optional.empty();
    private Optional<Place> next = Optional.empty();

    /** A section of a lesson, from 1. */
    private record Place(String lesson, int section) {
    }

    /** What was derived, of which lesson and in which language. */
    private record Derived(LessonView view, String id, Language language) {
    }

    LessonKeeper(Executor background) {
        this.background = background;
    }

    /**
     * Somebody learns from here on, and goes on where they were.
     *
     * @param attained how far they are in a lesson, by its id
     * @param tell told how far they are, on every change
     */
    void learn(Function<String, Attained> attained, BiConsumer<String, Attained> tell) {
        models.clear();
        from = attained;
        told = tell;
    }

    /** Where somebody is in a lesson. */
    LessonModel model(String id) {
        return models.computeIfAbsent(id, one -> new LessonModel(from.apply(one), now -> told.accept(one, now)));
    }

    /** Opens a section, from 1, once its lesson is shown next. */
    void goNext(String lesson, int section) {
        next = Optional.of(new Place(lesson, section));
    }

    Optional<LessonPane> shown() {
        return shown;
    }

    /**
     * The page of a lesson, or while it is derived for the first time, a word that it takes a moment.
     *
     * @param more what stands below the sheet for learners
     * @param again told when what was derived is there
     */
    Region draw(String id, Supplier<LessonView> derive, Face face, LessonWays ways, List<Passage> more,
            Runnable again) {
        Language language = face.texts().language();
        if (derived.filter(one -> one.id().equals(id) && one.language() == language).isEmpty()) {
            CompletableFuture<LessonView> view = CompletableFuture.supplyAsync(derive, background);
            if (!view.isDone()) {
                view.thenAcceptAsync(done -> {
                    derived = Optional.of(new Derived(done, id, language));
                    again.run();
                }, Platform::runLater);
                return new Pages(face.texts(), face.em()).waiting();
            }
            derived = Optional.of(new Derived(view.join(), id, language));
        }
        LessonPane pane = new LessonPane(derived.orElseThrow().view(), model(id), ways, face, more);
        next.filter(place -> place.lesson().equals(id)).ifPresent(place -> model(id).go(place.section() - 1));
        next = Optional.empty();
        shown = Optional.of(pane);
        return pane;
    }

    /** Leaves the page. */
    void close() {
        shown.ifPresent(LessonPane::close);
        shown = Optional.empty();
    }
}
