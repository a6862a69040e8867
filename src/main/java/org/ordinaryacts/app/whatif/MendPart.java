package org.ordinaryacts.app.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Opening;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.whatif.Rules.Kind;
import org.ordinaryacts.app.whatif.Rules.OfRecord;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.CorrectionView;
import org.ordinaryacts.view.WhatIfChoices;

/** Correct one record: which copies stay wrong, and for how long, with and without the rule. */
final class MendPart extends VBox {
    private static final double BAR = 12;
    private final WhatIfModel model;
    private final WhatIfSource source;
    private final Texts texts;
    private final double em;
    private final Later later = new Later();
    private final VBox result;
    private final VBox day;
    private Optional<String> shown = Optional.empty();

    MendPart(WhatIfModel model, WhatIfSource source, Face face) {
        super(0.7 * face.em());
        this.model = model;
        this.source = source;
        this.texts = face.texts();
        this.em = face.em();
        this.result = Parts.column(0.6 * em);
        this.day = Parts.column(0.4 * em);
        List<WhatIfChoices.MistakeChoice> mistakes = source.choices().mistakes();
        if (mistakes.isEmpty()) {
            getChildren().add(Parts.text(texts.get("app.whatif.mend.none")));
            return;
        }
        getChildren().addAll(Parts.text(texts.get("app.whatif.mend.lead"), "small"),
                new Columns(20 * em, 2, 1.2 * em, List.of(new Opening("whatif-mistake",
                        texts.get("app.whatif.mend.which"),
                        IntStream.range(0, mistakes.size()).mapToObj(i -> new Choosing.Option(
                                Optional.of(String.valueOf(i)), mistakes.get(i).line())).toList(),
                        Optional.of(String.valueOf(model.mistake())), em, index -> {
                            model.mistake(Integer.parseInt(index));
                            show();
                        }), day)),
                result);
    }

    private WhatIfChoices.MistakeChoice mistake() {
        List<WhatIfChoices.MistakeChoice> mistakes = source.choices().mistakes();
        return mistakes.get(Math.min(model.mistake(), mistakes.size() - 1));
    }

    /** Shows what becomes of the mistake that is chosen. */
    void show() {
        if (source.choices().mistakes().isEmpty()) {
            return;
        }
        WhatIfChoices.MistakeChoice mistake = mistake();
        int on = model.mendDay() == 0 ? mistake.usualDay() : model.mendDay();
        String wanted = mistake.record() + "." + mistake.field() + "@" + on;
        if (shown.filter(wanted::equals).isPresent()) {
            return;
        }
        shown = Optional.of(wanted);
        day.getChildren().setAll(Parts.text(texts.get("app.whatif.mend.day"), "small", "strong"),
                new DayPart("whatif-mend-day", texts.get("app.whatif.mend.day"), mistake.firstDay(),
                        Math.max(mistake.usualDay(), source.choices().lastDay()), on, texts, em, chosen -> {
                            model.mendDay(chosen);
                            watch(mistake, chosen);
                        }));
        watch(mistake, on);
    }

    private void watch(WhatIfChoices.MistakeChoice mistake, int on) {
        shown = Optional.of(mistake.record() + "." + mistake.field() + "@" + on);
        later.show(source.correct(mistake.record(), mistake.field(), on), view -> draw(view, mistake, on));
    }

    private void draw(CorrectionView view, WhatIfChoices.MistakeChoice mistake, int on) {
        OfRecord rule = new OfRecord(Kind.MENDED, mistake.record(), mistake.field(), on);
        Switch inStory = new Switch(Parts.column(0, Parts.text(texts.get("app.whatif.mend.story"))),
                texts.get("app.whatif.mend.story"), model.rules().get().records().contains(rule), texts, em,
                mends -> model.rules().set(mends ? model.rules().get().with(rule) : model.rules().get().without(rule)));
        inStory.setId("whatif-mend-story");
        result.getChildren().setAll(Parts.text(view.sentence(), "strong"));
        if (!view.says().isEmpty()) {
            result.getChildren().add(Parts.text(view.says()));
        }
        result.getChildren().addAll(
                new Columns(20 * em, 2, 1.4 * em, List.of(course(view.without()), course(view.with()))),
                Parts.row(0.5 * em, Parts.mark(view.chip())), Parts.text(view.caution(), "soft", "small"), inStory);
    }

    private VBox course(CorrectionView.Course course) {
        VBox box = Parts.column(0.5 * em, Parts.text(course.title(), "heading"),
                Parts.text(course.sentence()));
        course.rows().forEach(row -> box.getChildren().add(row(row)));
        return box;
    }

    private VBox row(CorrectionView.Row row) {
        boolean wrong = row.state().equals("wrong");
        Region bar = new Region();
        bar.getStyleClass().addAll("mend-bar", row.state());
        bar.setMinSize(Math.max(0.15, row.share() * BAR) * em, 0.55 * em);
        bar.setMaxSize(Math.max(0.15, row.share() * BAR) * em, 0.55 * em);
        StackPane track = new StackPane(bar);
        StackPane.setAlignment(bar, javafx.geometry.Pos.CENTER_LEFT);
        track.getStyleClass().add("mend-track");
        track.setMaxWidth(BAR * em);
        track.setMinHeight(0.75 * em);
        VBox box = Parts.column(0.15 * em,
                Parts.text((wrong ? "■ " : "● ") + row.holderName() + " · " + row.since(), "small", "strong"), track,
                Parts.text(row.line(), "small"));
        if (!row.remark().isEmpty()) {
            box.getChildren().add(Parts.text(row.remark(), "soft", "small"));
        }
        return box;
    }

    void close() {
        later.close();
    }
}
