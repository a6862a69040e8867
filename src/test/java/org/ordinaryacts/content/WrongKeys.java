package org.ordinaryacts.content;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.lesson.Key;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.world.HolderId;

/** The same questions with a key that is not so: one holder or step more. */
final class WrongKeys {
    private WrongKeys() {
    }

    static Question of(Question question) {
        Key wrong = wrong(question.key().orElseThrow());
        return switch (question) {
            case Question.Choice q -> new Question.Choice(q.id(), q.text(), q.answers(), Optional.of(wrong));
            case Question.Order q -> new Question.Order(q.id(), q.text(), q.items(), q.feedback(), Optional.of(wrong));
            case Question.Match q -> new Question.Match(q.id(), q.text(), q.pairs(), q.feedback(), Optional.of(wrong));
            case Question.Number q -> new Question.Number(q.id(), q.text(), q.value(), q.tolerance(), q.unit(),
                    q.feedback(), Optional.of(wrong));
            case Question.Press q -> new Question.Press(q.id(), q.text(), q.holder(), q.feedback(),
                    (Key.Knowing) wrong);
        };
    }

    private static Key wrong(Key key) {
        return switch (key) {
            case Key.Knowing(var story, var step, var field, var state, var holders) -> {
                SortedSet<HolderId> more = new TreeSet<>(holders);
                more.add(new HolderId("nobody"));
                yield new Key.Knowing(story, step, field, state, more);
            }
            case Key.Stopping(var story, var lever, var stopped) -> {
                SortedSet<StepId> more = new TreeSet<>(stopped);
                more.add(new StepId("nothing"));
                yield new Key.Stopping(story, lever, more);
            }
        };
    }
}
