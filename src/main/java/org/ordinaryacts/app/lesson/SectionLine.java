package org.ordinaryacts.app.lesson;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.SectionView;

/** A section in the list of all: its number, or a check once it was gone through, and its title, which may wrap. */
final class SectionLine extends ToggleButton {
    private final SectionView section;
    private final Texts texts;
    private final Label sign = new Label();
    private final Label title;
    private final HBox content;

    SectionLine(SectionView section, Texts texts, double em) {
        this.section = section;
        this.texts = texts;
        this.title = Parts.text(section.title());
        this.content = Parts.row(0.7 * em, sign, title);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(0);
        content.setAlignment(Pos.CENTER_LEFT);
        setId("lesson-section-" + section.number());
        getStyleClass().add("section-line");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows whether it was gone through, and whether one is there. */
    void show(boolean seen, boolean now) {
        setSelected(now);
        sign.setText(seen ? "✓" : String.valueOf(section.number()));
        sign.getStyleClass().setAll("label", "section-sign", seen ? "seen" : now ? "now" : "ahead");
        title.getStyleClass().setAll("label", now ? "strong" : "text-body");
        setAccessibleText(section.number() + ". " + section.title() + ". " + section.time()
                + (seen ? ". " + texts.get("app.lesson.seen") : "") + (now ? ". " + texts.get("app.lesson.here") : ""));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        return snappedTopInset() + content.prefHeight(wide - sides()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        content.setPrefWidth(getWidth() - sides());
        super.layoutChildren();
    }
}
