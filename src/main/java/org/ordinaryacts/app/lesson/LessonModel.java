package org.ordinaryacts.app.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ordinaryacts.lesson.Attained;

/**
 * Where somebody is in a lesson, what they answered, and how they look at it. Outlives the page, so that going away and
 * coming back loses nothing; it knows nothing about anybody.
 */
public final class LessonModel {
    private final ReadOnlyObjectWrapper<Attained> attained;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.SECTION);
    private final ObjectProperty<Optional<Boolean>> notes = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, Given> given = new HashMap<>();
    private final Set<String> inWords = new HashSet<>();
    private final Consumer<Attained> told;
    private int sections = 1;
    private double scrolled;

    /** What stands in the middle. */
    public enum Page {
        /** A section. */
        SECTION,
        /** What was done, after the last section. */
        END,
        /** The sheet for learners. */
        HANDOUT
    }

    /**
     * A model.
     *
     * @param from how far somebody has come
     * @param told told how far they have come, on every change
     */
    public LessonModel(Attained from, Consumer<Attained> told) {
        this.attained = new ReadOnlyObjectWrapper<>(from);
        this.told = told;
    }

    private void set(Attained next) {
        if (!next.equals(attained.get())) {
            attained.set(next);
            told.accept(next);
        }
    }

    /** How far somebody has come. */
    public ReadOnlyObjectProperty<Attained> attained() {
        return attained.getReadOnlyProperty();
    }

    /** What stands in the middle. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** Whether the notes for the person who leads are shown; nothing where nobody has said. */
    public ObjectProperty<Optional<Boolean>> notes() {
        return notes;
    }

    /** Puts something in the middle. */
    public void open(Page other) {
        scrolled = 0;
        page.set(other);
    }

    /** Shows the notes for the person who leads, or hides them. */
    public void notes(boolean shown) {
        notes.set(Optional.of(shown));
    }

    /** Says how many sections there are. A place after the last one, from other content, becomes the last one. */
    void has(int count) {
        sections = Math.max(1, count);
        if (attained.get().section() >= sections) {
            set(attained.get().at(sections - 1));
        }
    }

    // ---- where ----------------------------------------------------------------------------------------------------

    /** The section that is open, or was open last, from 0. */
    public int section() {
        return Math.min(attained.get().section(), sections - 1);
    }

    /** Whether the section that is open is the last one. */
    public boolean last() {
        return section() == sections - 1;
    }

    /** Opens a section, from 0. */
    public void go(int section) {
        scrolled = 0;
        set(attained.get().at(Math.clamp(section, 0, sections - 1)));
        page.set(Page.SECTION);
    }

    /** This section is gone through, and the next one opens; after the last one, the end. */
    public void next() {
        if (page.get() != Page.SECTION) {
            return;
        }
        scrolled = 0;
        if (last()) {
            set(attained.get().through().done());
            page.set(Page.END);
        } else {
            set(attained.get().through().at(section() + 1));
        }
    }

    /** The section before; from the end or the sheet, the section that was open. */
    public void back() {
        if (page.get() != Page.SECTION) {
            scrolled = 0;
            page.set(Page.SECTION);
        } else if (section() > 0) {
            go(section() - 1);
        }
    }

    /** Begins the lesson anew, as if nobody had been here. */
    public void again() {
        given.clear();
        inWords.clear();
        scrolled = 0;
        set(Attained.NOTHING);
        page.set(Page.SECTION);
    }

    /** How far down somebody has scrolled, from 0 to 1. */
    double scrolled() {
        return scrolled;
    }

    /** Keeps how far down somebody has scrolled, when the page is left. */
    void keep(double place) {
        scrolled = place;
    }

    // ---- questions and pictures -----------------------------------------------------------------------------------

    /** What was answered last; nothing where it was not answered since the program was opened. */
    Optional<Given> given(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /** Keeps what stands in the answer, before it is judged. */
    void keep(String question, Given answer) {
        given.put(question, answer);
    }

    /** Keeps an answer that was judged. */
    void answer(String question, Given answer, boolean right) {
        given.put(question, answer);
        set(attained.get().answered(question, right));
    }

    /** Whether the last answer was right; nothing where there was none. */
    public Optional<Boolean> right(String question) {
        return Optional.ofNullable(attained.get().answers().get(question));
    }

    /** Whether a picture is read as text. */
    boolean inWords(String picture) {
        return inWords.contains(picture);
    }

    /** Shows a picture as text, or as a picture. */
    public void inWords(String picture, boolean words) {
        if (words) {
            inWords.add(picture);
        } else {
            inWords.remove(picture);
        }
    }
}
