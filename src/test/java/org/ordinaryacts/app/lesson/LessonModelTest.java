package org.ordinaryacts.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.lesson.Attained;

/** Where somebody is in a lesson. */
class LessonModelTest {
    private final List<Attained> told = new ArrayList<>();

    private LessonModel model(Attained from, int sections) {
        LessonModel model = new LessonModel(from, told::add);
        model.has(sections);
        return model;
    }

    @Test
    void sectionsAreGoneThroughOneByOneToTheEnd() {
        LessonModel model = model(Attained.NOTHING, 3);
        model.next();
        model.next();
        assertThat(model.section()).isEqualTo(2);
        assertThat(model.last()).isTrue();
        model.next();
        assertThat(model.page().get()).isEqualTo(LessonModel.Page.END);
        assertThat(model.attained().get().seen()).containsExactly(0, 1, 2);
        assertThat(model.attained().get().finished()).isTrue();
        model.next();
        assertThat(model.page().get()).isEqualTo(LessonModel.Page.END);
        model.back();
        assertThat(model.page().get()).isEqualTo(LessonModel.Page.SECTION);
        assertThat(model.section()).isEqualTo(2);
        assertThat(told).hasSize(3);
        assertThat(told.getLast()).isEqualTo(model.attained().get());
    }

    @Test
    void goingToASectionGoesThroughNone() {
        LessonModel model = model(Attained.NOTHING, 3);
        model.go(2);
        model.go(9);
        assertThat(model.section()).isEqualTo(2);
        model.back();
        assertThat(model.section()).isEqualTo(1);
        model.go(0);
        model.back();
        assertThat(model.section()).isZero();
        assertThat(model.attained().get().seen()).isEmpty();
    }

    @Test
    void itGoesOnWhereSomebodyWas() {
        Attained before = new Attained(1, new TreeSet<>(List.of(0)), new TreeMap<>(), false).answered("q1", true);
        LessonModel model = model(before, 3);
        assertThat(model.section()).isEqualTo(1);
        assertThat(model.right("q1")).contains(true);
        assertThat(model.given("q1")).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aPlaceAfterTheEndBecomesTheLastSection() {
        assertThat(model(Attained.NOTHING.at(7), 3).section()).isEqualTo(2);
    }

    @Test
    void answersAreKeptAndTheLastOneCounts() {
        LessonModel model = model(Attained.NOTHING, 1);
        model.answer("q1", new Given.Chosen(0), true);
        model.answer("q1", new Given.Chosen(2), false);
        assertThat(model.right("q1")).contains(false);
        assertThat(model.given("q1")).contains(new Given.Chosen(2));
        model.keep("q2", new Given.Typed("4", false));
        assertThat(model.right("q2")).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void itCanBeBegunAnew() {
        LessonModel model = model(Attained.NOTHING, 2);
        model.answer("q1", new Given.Chosen(0), true);
        model.inWords("look", true);
        model.next();
        model.next();
        model.again();
        assertThat(model.attained().get()).isEqualTo(Attained.NOTHING);
        assertThat(model.page().get()).isEqualTo(LessonModel.Page.SECTION);
        assertThat(model.given("q1")).isEmpty();
        assertThat(model.inWords("look")).isFalse();
    }

    @Test
    void notesAreAsSomebodySaidOrAsTheyAreWanted() {
        LessonModel model = model(Attained.NOTHING, 1);
        assertThat(model.notes().get()).isEmpty();
        model.notes().set(Optional.of(false));
        assertThat(model.notes().get()).contains(false);
    }
}
