package org.ordinaryacts.app.course;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.lesson.Track;

/** What stays of the list of lessons, the plan and the choice of an animal while the window is open. */
public final class CourseModel {
    private Optional<Track> track = Optional.empty();
    private Optional<Integer> minutes = Optional.empty();
    private PlanWish wish = new PlanWish(90, 1, Track.COMMUNITY, true, List.of());
    private Optional<Animal> animal = Optional.empty();
    private Optional<Tint> tint = Optional.empty();
    private double scrolled;

    /** For whom lessons are wanted; nothing for all. */
    public Optional<Track> track() {
        return track;
    }

    /** Wants lessons for somebody; the list begins at its beginning. */
    public void want(Optional<Track> other) {
        track = other;
        scrolled = 0;
    }

    /** How long a lesson may take, if that matters. */
    public Optional<Integer> minutes() {
        return minutes;
    }

    /** Wants lessons, or their short cuts, that take no longer. */
    public void within(Optional<Integer> most) {
        minutes = most;
        scrolled = 0;
    }

    /** What is planned. */
    public PlanWish wish() {
        return wish;
    }

    /** Plans something else. */
    public void plan(PlanWish other) {
        wish = other;
    }

    /** The animal that somebody is choosing. */
    public Optional<Animal> animal() {
        return animal;
    }

    /** The color that somebody is choosing. */
    public Optional<Tint> tint() {
        return tint;
    }

    /** Chooses an animal and a color, or one of both. */
    public void choose(Optional<Animal> one, Optional<Tint> color) {
        animal = one;
        tint = color;
    }

    /** How far the list is scrolled, from 0 to 1. */
    double scrolled() {
        return scrolled;
    }

    void scroll(double to) {
        scrolled = to;
    }
}
