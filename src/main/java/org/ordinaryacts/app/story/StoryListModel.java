package org.ordinaryacts.app.story;

import org.ordinaryacts.view.StoryFilter;

/** What stays of the list of stories while the window is open: which are wanted, and how far it was scrolled. */
public final class StoryListModel {
    private StoryFilter filter = StoryFilter.ALL;
    private double scrolled;

    /** Which stories are wanted. */
    public StoryFilter filter() {
        return filter;
    }

    /** Wants others; the list begins at its beginning. */
    public void want(StoryFilter other) {
        if (!other.equals(filter)) {
            filter = other;
            scrolled = 0;
        }
    }

    /** How far it is scrolled, from 0 to 1. */
    double scrolled() {
        return scrolled;
    }

    void scroll(double to) {
        scrolled = to;
    }
}
