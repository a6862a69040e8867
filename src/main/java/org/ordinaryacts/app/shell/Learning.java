package org.ordinaryacts.app.shell;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Progress;

/**
 * Who learns in this window, and how far they are. What somebody attains who is not kept holds until the window closes;
 * what was wiped last can be brought back until somebody goes on.
 */
final class Learning {
    private final Function<Progress, Optional<String>> keep;
    private final Consumer<String> tell;
    private final Map<LessonId, Attained> unkept = new TreeMap<>();
    private Progress progress;
    private Optional<Wiped> wiped = Optional.empty();

    /**
     * What was wiped.
     *
     * @param before how everything was
     * @param who the learner; nothing for everybody
     */
    record Wiped(Progress before, Optional<Learner> who) {
    }

    /**
     * Learning from here.
     *
     * @param keep keeps progress; the key of what is to be told, where it cannot be kept
     * @param tell tells something in a line below the bar
     */
    Learning(Progress progress, Function<Progress, Optional<String>> keep, Consumer<String> tell) {
        this.progress = progress;
        this.keep = keep;
        this.tell = tell;
    }

    Progress progress() {
        return progress;
    }

    Optional<Wiped> wiped() {
        return wiped;
    }

    /** How far whoever learns now is in a lesson. */
    Attained of(LessonId lesson) {
        return progress.current().isPresent()
                ? progress.of(lesson)
                : Optional.ofNullable(unkept.get(lesson)).orElse(Attained.NOTHING);
    }

    /** Whoever learns now has come this far in a lesson. */
    void attain(LessonId lesson, Attained attained) {
        if (progress.current().isPresent()) {
            set(progress.at(lesson, attained));
        } else {
            unkept.put(lesson, attained);
        }
    }

    /** Goes on as a learner, who is kept from now on. */
    void begin(Learner learner) {
        wiped = Optional.empty();
        set(progress.with(learner));
    }

    /** Goes on without being kept, from the beginning. */
    void nobody() {
        wiped = Optional.empty();
        unkept.clear();
        set(progress.withNobody());
    }

    /** Wipes a learner and all that was kept of them. */
    void wipe(Learner learner) {
        wiped = Optional.of(new Wiped(progress, Optional.of(learner)));
        set(progress.without(learner));
    }

    /** Wipes everybody. */
    void wipeAll() {
        wiped = Optional.of(new Wiped(progress, Optional.empty()));
        unkept.clear();
        set(Progress.NOBODY);
    }

    /** Brings back what was wiped last. */
    void undo() {
        wiped.ifPresent(last -> set(last.before()));
        wiped = Optional.empty();
    }

    /** From now on what was wiped cannot come back. */
    void forget() {
        wiped = Optional.empty();
    }

    private void set(Progress next) {
        if (!next.equals(progress)) {
            progress = next;
            keep.apply(next).ifPresent(tell);
        }
    }
}
