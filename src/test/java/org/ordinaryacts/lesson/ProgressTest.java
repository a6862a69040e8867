package org.ordinaryacts.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Learner OWL = new Learner(Animal.OWL, Tint.GREEN);
    private static final Learner FISH = new Learner(Animal.FISH, Tint.GREEN);
    private static final LessonId LESSON = new LessonId("what-is-a-record");
    private static final Attained THIRD = Attained.NOTHING.through().at(2);

    @Test
    void nobodyIsKeptBeforeSomebodyChooses() {
        assertThat(Progress.NOBODY.at(LESSON, THIRD)).isEqualTo(Progress.NOBODY);
        assertThat(Progress.NOBODY.of(LESSON)).isEqualTo(Attained.NOTHING);
    }

    @Test
    void eachGoesOnWhereTheyWere() {
        Progress both = Progress.NOBODY.with(OWL).at(LESSON, THIRD).with(FISH).at(LESSON, THIRD.at(4));
        assertThat(both.of(LESSON)).isEqualTo(THIRD.at(4));
        assertThat(both.with(OWL).of(LESSON)).isEqualTo(THIRD);
        assertThat(both.everybody()).containsExactlyInAnyOrder(OWL, FISH);
        assertThat(both.withNobody().of(LESSON)).isEqualTo(Attained.NOTHING);
        assertThat(both.withNobody().with(FISH)).isEqualTo(both);
    }

    @Test
    void whoIsWipedLeavesNothing() {
        Progress both = Progress.NOBODY.with(OWL).at(LESSON, THIRD).with(FISH);
        assertThat(both.without(OWL)).isEqualTo(Progress.NOBODY.with(FISH));
        assertThat(both.without(FISH)).isEqualTo(Progress.NOBODY.with(OWL).at(LESSON, THIRD).withNobody());
    }

    @Test
    void onlyWhoIsKeptCanBeTheOneWhoLearns() {
        assertThatThrownBy(() -> new Progress(Optional.of(OWL), new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
