package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.errorlab.LabModel;
import org.ordinaryacts.app.errorlab.Wish;
import org.ordinaryacts.app.errorlab.LabSection;
import org.ordinaryacts.app.errorlab.LabPane;
import org.ordinaryacts.app.errorlab.LabWays;
import org.ordinaryacts.app.errorlab.RunPicture;
import org.ordinaryacts.app.sources.Section;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.Naming;

/** Keeps the state of the error lab and whoever works for it, and has one screen of it at most. */
final class LabKeeper {
    private final LabModel model = new LabModel();
    private final Executor background;
    private final Executor labor;
    private Optional<LabBench> bench = Optional.empty();
    private Optional<LabPane> shown = Optional.empty();
    private Optional<SortedSet<String>> changed = Optional.empty();
    private Optional<Consumer<LabBench>> wanted = Optional.empty();

    /**
     * A keeper.
     *
     * @param background derives what takes a moment
     * @param labor makes what takes many seconds
     */
    LabKeeper(Executor background, Executor labor) {
        this.background = background;
        this.labor = labor;
    }

    /** Changes rules, by the ids of their levers, once the lab is shown next. */
    void change(SortedSet<String> levers) {
        changed = Optional.of(levers);
    }

    /** Opens a run or a crowd, at once or once the lab is shown next. */
    void open(ClassCode code) {
        bench.ifPresentOrElse(working -> working.open(code), () -> wanted = Optional.of(working -> working.open(code)));
    }

    /**
     * Opens a part of the lab as a lesson shows it, once the lab is shown next.
     *
     * @param part as a fixed word: {@code figure}, {@code run}, {@code tree}, {@code base-rate} or {@code threshold}
     * @param levers the rules that are changed, by id; all others are as they are
     * @param requests how many requests
     */
    void want(String part, List<String> levers, int requests) {
        wanted = Optional.of(working -> {
            boolean run = part.equals("run") || part.equals("tree");
            if (run) {
                Wish wish = working.usual().of(Math.max(1, requests));
                for (String lever : levers) {
                    wish = wish.with(lever, true);
                }
                model.wish().set(Optional.of(wish));
                model.picture().set(part.equals("tree") ? RunPicture.TREE : RunPicture.DOTS);
            }
            model.section().set(switch (part) {
                case "run", "tree" -> LabSection.RUN;
                case "base-rate" -> LabSection.BASE_RATE;
                case "threshold" -> LabSection.THRESHOLD;
                default -> LabSection.FIGURE;
            });
        });
    }

    private void changeIfWanted(LabBench working) {
        wanted.ifPresent(open -> open.accept(working));
        wanted = Optional.empty();
        changed.ifPresent(levers -> {
            Wish wish = model.wish().get().orElseGet(working::usual);
            for (String lever : levers) {
                wish = wish.with(lever, true);
            }
            model.wish().set(Optional.of(wish));
            model.section().set(LabSection.RUN);
        });
        changed = Optional.empty();
    }

    LabModel model() {
        return model;
    }

    Optional<LabPane> shown() {
        return shown;
    }

    /**
     * The lab, or while its crowd is prepared for the first time, a word that it takes a moment.
     *
     * @param again told when it is there
     */
    Region draw(Content content, Library library, Face face, LabBench.Ways ways, Runnable again) {
        Texts texts = face.texts();
        Naming naming = content.naming(library, texts);
        CompletableFuture<Optional<CrowdModel>> crowd = CompletableFuture.supplyAsync(() -> content.crowd(library),
                bench.isPresent() ? Runnable::run : background);
        if (!crowd.isDone()) {
            crowd.thenRunAsync(again, Platform::runLater);
            return new Pages(texts, face.em()).waiting();
        }
        if (crowd.join().isEmpty()) {
            return new Pages(texts, face.em()).said(texts.get("app.lab.tab.run"), texts.get("crowd.error.content"));
        }
        LabBench working = bench.orElseGet(() -> new LabBench(library, content.ours(), crowd.join().get(), naming,
                model, labor, ways));
        bench = Optional.of(working);
        working.speak(naming);
        changeIfWanted(working);
        LabPane pane = new LabPane(model, working,
                new LabWays(() -> ways.show().accept(new Screen.Sources(Section.FIGURE, Optional.empty()))), face);
        shown = Optional.of(pane);
        return pane;
    }

    /** Leaves the screen. */
    void close() {
        shown.ifPresent(LabPane::close);
        shown = Optional.empty();
    }
}
