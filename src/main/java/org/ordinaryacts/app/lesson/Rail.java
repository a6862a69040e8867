package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.SectionView;

/** The lesson at a glance: which it is, its sections with what was gone through, and the sheet for learners. */
final class Rail extends VBox {
    private final LessonView lesson;
    private final LessonModel model;
    private final Texts texts;
    private final double em;
    private final List<SectionLine> lines = new ArrayList<>();
    private final VBox list;
    private final ToggleButton open = new ToggleButton();
    private final VBox below;

    Rail(LessonView lesson, Here here) {
        super(0.8 * here.em());
        this.lesson = lesson;
        this.model = here.model();
        this.texts = here.texts();
        this.em = here.em();
        this.list = Parts.column(0.15 * em);
        lesson.sections().forEach(section -> list.getChildren().add(line(section)));
        open.setId("lesson-sections");
        open.setMinWidth(0);
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setOnAction(event -> openOrClose());
        this.below = Parts.column(0.7 * em, Parts.text(texts.get("app.lesson.kept"), "soft", "small"), buttons(here));
        setMinHeight(Region.USE_PREF_SIZE);
        arrange(false);
    }

    private Wrapping buttons(Here here) {
        Button handout = Parts.button(texts.get("app.lesson.handout"),
                () -> model.open(LessonModel.Page.HANDOUT));
        handout.setId("lesson-handout");
        handout.setMinWidth(0);
        Button all = Parts.button(texts.get("app.lesson.all"), here.ways().lessons());
        all.setId("lesson-all");
        all.setMinWidth(0);
        boolean has = lesson.sections().stream().anyMatch(section -> !section.handout().isEmpty());
        return new Wrapping(0.5 * em, 0.5 * em, has ? List.of(handout, all) : List.of(all));
    }

    private SectionLine line(SectionView section) {
        SectionLine line = new SectionLine(section, texts, em);
        line.setOnAction(event -> {
            line.setSelected(true);
            closeList();
            model.go(section.number() - 1);
        });
        lines.add(line);
        return line;
    }

    // ---- how it stands --------------------------------------------------------------------------------------------

    /** Stands by itself with its whole list, or in short above the section, where the list opens when it is wanted. */
    void arrange(boolean inShort) {
        Label place = Parts.text(lesson.place(), "soft", "small");
        Label title = Parts.text(lesson.card().title(), inShort ? "heading" : "rail-title");
        VBox head = Parts.column(0.15 * em, place, title);
        if (inShort) {
            openOrClose();
            getChildren().setAll(new Wrapping(em, 0.5 * em, head, open), list, below);
        } else {
            show(list, true);
            show(below, true);
            getChildren().setAll(head, list, below);
        }
    }

    private void openOrClose() {
        show(list, open.isSelected());
        show(below, open.isSelected());
        open.setText((open.isSelected() ? "▾  " : "▸  ") + texts.get("app.lesson.sections"));
    }

    /** A list that was opened above the section closes once one is chosen. */
    private void closeList() {
        if (open.isSelected() && open.getScene() != null) {
            open.requestFocus();
            open.setSelected(false);
            openOrClose();
        }
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** Shows what was gone through and where one is. */
    void show() {
        boolean inSection = model.page().get() == LessonModel.Page.SECTION;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(model.attained().get().seen().contains(i), inSection && model.section() == i);
        }
    }
}
