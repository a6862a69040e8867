package org.ordinaryacts.app.sources;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** Words that can be marked and copied, not changed; as high as they need. */
final class Selectable extends TextArea {
    /** Measures; it stands nowhere. */
    private final Text measure = new Text();
    private final double em;

    /** These words; the name says to screen readers what they are. */
    Selectable(String words, String name, double em) {
        super(words);
        this.em = em;
        setEditable(false);
        setWrapText(true);
        setPrefRowCount(1);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        getStyleClass().add("selectable");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double wide = width < 0 ? prefWidth(-1) : width;
        measure.setFont(getFont());
        measure.setText(getText());
        // A little narrower than it is, so that no line is ever cut off.
        measure.setWrappingWidth(Math.max(em, wide - sides - 0.5 * em));
        return snappedTopInset() + Math.ceil(measure.getLayoutBounds().getHeight()) + snappedBottomInset() + 0.3 * em;
    }
}
