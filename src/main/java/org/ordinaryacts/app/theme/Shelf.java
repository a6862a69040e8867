package org.ordinaryacts.app.theme;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as its content, but never more than a share of the window: what is then too high scrolls. */
public final class Shelf extends ScrollPane {
    private static final double BAR = 14;
    private final Region content;
    private double share;

    /**
     * A shelf for this.
     *
     * @param share how much of the window's height it may take, from 0 to 1
     */
    public Shelf(Region content, double share) {
        super(content);
        this.content = content;
        this.share = share;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(this::requestParentLayout);
        content.heightProperty().subscribe(this::requestParentLayout);
    }

    /** Takes another share of the window from now on. */
    public void setShare(double other) {
        if (share != other) {
            share = other;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = getWidth() > 0 ? getWidth() : width;
        double whole = content.prefHeight(wide < 0 ? wide : wide - BAR) + 2;
        return getScene() == null ? whole : Math.min(whole, getScene().getHeight() * share);
    }
}
