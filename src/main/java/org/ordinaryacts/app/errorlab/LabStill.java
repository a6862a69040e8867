package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabPicture;
import org.ordinaryacts.view.LabView;

/** A part of the lab in small, as a lesson shows it between its words: the picture, or the words that say the same. */
public final class LabStill {
    private static final double HIGH = 14;
    private final LabPicture shown;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final LabModel model = new LabModel();

    /** A part. */
    public LabStill(LabPicture shown, Face face) {
        this.shown = shown;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
    }

    /** How well it is known; nothing where there is no lab. */
    public Optional<Chip> chip() {
        return switch (shown) {
            case LabPicture.Figure figure -> Optional.of(figure.documented().chip());
            case LabPicture.Dots dots -> Optional.of(dots.run().chip());
            case LabPicture.Tree tree -> Optional.of(tree.run().chip());
            case LabPicture.Rate rate -> Optional.of(rate.rate().chip());
            case LabPicture.Demand demand -> Optional.of(demand.threshold().chip());
            case LabPicture.None none -> Optional.empty();
        };
    }

    // ---- as a picture ---------------------------------------------------------------------------------------------

    /** The picture. */
    public Region picture() {
        return switch (shown) {
            case LabPicture.Figure figure -> figure(figure.documented());
            case LabPicture.Dots dots -> dots(dots.run());
            case LabPicture.Tree tree -> Parts.column(0.7 * em, count(tree.run()), Parts.text(tree.run().reminder()),
                    new TreePart(tree.run().tree(), texts, em));
            case LabPicture.Rate rate -> rate(rate);
            case LabPicture.Demand demand -> demand(demand.threshold());
            case LabPicture.None none -> Parts.text(none.sentence());
        };
    }

    private Dots small(Dots dots) {
        dots.setMinHeight(HIGH * em);
        dots.setPrefHeight(HIGH * em);
        dots.setMaxHeight(HIGH * em);
        return dots;
    }

    private VBox figure(ErrorsView.Documented documented) {
        FigurePart part = new FigurePart(documented, model, face);
        return Parts.column(0.7 * em, part.count(), Parts.text(documented.definition()), part.legend(),
                small(part.dots()), Parts.text(documented.not(), "soft"));
    }

    private VBox dots(ErrorsView.Run run) {
        Dots dots = new Dots(em);
        dots.show(run.marks(), run.heading());
        return Parts.column(0.7 * em, count(run), Parts.text(run.reminder()), causes(run), small(dots));
    }

    private Wrapping count(ErrorsView.Run run) {
        Label count = new Label(run.requests() == 0 ? run.share() : Numbers.of(run.wrong()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return new Wrapping(0.6 * em, 0.2 * em, count, Parts.text(run.requests() == 0
                ? run.heading()
                : texts.get("app.lab.run.of", Numbers.of(run.requests()), run.share()), "count-of"));
    }

    private Wrapping causes(ErrorsView.Run run) {
        return new Wrapping(1.4 * em, 0.3 * em, causeWords(run).stream().map(this::cause).toList());
    }

    private Label cause(String words) {
        return Parts.text(words, "small", words.startsWith("■") ? "lab-cause" : "soft");
    }

    private List<String> causeWords(ErrorsView.Run run) {
        List<String> words = new ArrayList<>(run.causes().stream()
                .map(cause -> "■ " + Numbers.of(cause.count()) + " " + cause.name()).toList());
        words.add(texts.get("app.lab.run.right", Numbers.of(run.requests() - run.wrong())));
        return words;
    }

    private VBox rate(LabPicture.Rate picture) {
        if (model.rate().get().isEmpty()) {
            model.rate().set(OptionalInt.of(picture.rate().points().size() / 2));
        }
        BaseRatePart part = new BaseRatePart(model, new Derived(picture), face, true);
        model.rate().subscribe(place -> part.move());
        return part;
    }

    /** What was derived for this picture, and nothing else. */
    private record Derived(LabPicture.Rate picture) implements RateWork {
        @Override
        public Wish usual() {
            return nothing();
        }

        @Override
        public ErrorsView.BaseRate baseRate() {
            return picture.rate();
        }

        @Override
        public List<LabView.Mix> mixes() {
            return picture.mixes();
        }
    }

    private static Wish nothing() {
        SortedSet<String> rules = new TreeSet<>();
        return new Wish(new TreeMap<>(), rules, 0, 0);
    }

    private VBox demand(ErrorsView.Threshold threshold) {
        ThresholdPart part = new ThresholdPart(model, LabStill::nothing, threshold, face, true);
        model.wish().subscribe(wish -> wish.flatMap(one -> Optional.ofNullable(one.dials().get("alike")))
                .ifPresent(alike -> part.show(at(threshold, alike))));
        return part;
    }

    /** The same where the slider stands. */
    private static ErrorsView.Threshold at(ErrorsView.Threshold threshold, int alike) {
        int now = threshold.now();
        for (int i = 0; i < threshold.points().size(); i++) {
            if (threshold.points().get(i).alike() <= alike) {
                now = i;
            }
        }
        return new ErrorsView.Threshold(threshold.chip(), threshold.heading(), threshold.points(), now, List.of(),
                threshold.sentence());
    }

    // ---- in words -------------------------------------------------------------------------------------------------

    /** The same in words. */
    public Region words() {
        VBox words = Parts.column(0.4 * em, sentences().stream().map(sentence -> Parts.text(sentence)).toList());
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        switch (shown) {
            case LabPicture.Figure figure -> said.addAll(List.of(
                    texts.get("app.lab.figure.picture", Numbers.of(figure.documented().requests()),
                            Numbers.of(figure.documented().wrong())),
                    figure.documented().definition(), figure.documented().not()));
            case LabPicture.Dots dots -> {
                said.addAll(List.of(dots.run().heading(), dots.run().reminder()));
                said.addAll(causeWords(dots.run()));
            }
            case LabPicture.Tree tree -> {
                said.addAll(List.of(tree.run().heading(), tree.run().reminder()));
                branch(tree.run().tree(), "", said);
            }
            case LabPicture.Rate rate -> {
                said.add(rate.rate().sentence());
                rate.rate().points()
                        .forEach(point -> said.add(texts.get("app.lab.rate.curve", point.name(), point.shown())));
            }
            case LabPicture.Demand demand -> {
                said.add(demand.threshold().sentence());
                demand.threshold().points().forEach(point -> said.add(texts.get("app.lab.threshold.curve",
                        point.name(), point.wrongShown(), point.missedShown())));
            }
            case LabPicture.None none -> said.add(none.sentence());
        }
        return said;
    }

    private static void branch(ErrorsView.Node node, String before, List<String> said) {
        said.add(before + Numbers.of(node.count()) + " " + node.name());
        node.children().forEach(child -> branch(child, before + "– ", said));
    }
}
