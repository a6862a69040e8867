package org.ordinaryacts.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.Key;
import org.ordinaryacts.lesson.KeyCheck;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;

/** Reads the questions of a lesson, and asks the engine whether what they claim is so. */
final class QuestionReading {
    private final Known known;
    private final KeyCheck keys;
    private final Consumer<Problem> problems;
    private final Ids ids;

    QuestionReading(Known known, KeyCheck keys, Consumer<Problem> problems) {
        this.known = known;
        this.keys = keys;
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    /** The sound questions, by id, in the order of the file. */
    Map<String, Question> questions(JsonFile file) {
        new StrayCheck(problems).check(At.root(file));
        List<At> rows = At.root(file).items("questions");
        ids.unique(rows, "id");
        Map<String, Question> questions = new LinkedHashMap<>();
        rows.forEach(row -> question(row).ifPresent(question -> questions.putIfAbsent(question.id(), question)));
        return questions;
    }

    private Optional<Question> question(At row) {
        if (!sound(row)) {
            return Optional.empty();
        }
        Optional<Key> key = row.find("trace").map(QuestionReading::key);
        Question question = built(row, key);
        if (!row.file().trusted()) {
            keys.of(question).ifPresent(wrong -> problems.accept(Problem.of(
                    row.find("trace").map(At::place).orElse(row.place()), Kind.WRONG_KEY, question.id(),
                    wrong.claimed(), wrong.found())));
        }
        return Optional.of(question);
    }

    private Question built(At row, Optional<Key> key) {
        String id = row.string("id");
        return switch (row.string("kind")) {
            case "choice" -> new Question.Choice(id, row.text("text"), row.items("answers").stream()
                    .map(QuestionReading::answer).toList(), key);
            case "order" -> new Question.Order(id, row.text("text"),
                    row.items("items").stream().map(QuestionReading::text).toList(), feedback(row), key);
            case "match" -> new Question.Match(id, row.text("text"), row.items("pairs").stream()
                    .map(pair -> new Question.Match.Pair(pair.text("left"), pair.text("right"))).toList(),
                    feedback(row), key);
            case "number" -> new Question.Number(id, row.text("text"), row.get("value").node().doubleValue(),
                    row.get("tolerance").node().doubleValue(), row.text("unit"), feedback(row), key);
            case "press" -> new Question.Press(id, row.text("text"), new HolderId(row.string("holder")), feedback(row),
                    (Key.Knowing) key.orElseThrow());
            default -> throw new IllegalStateException("The schema allows no such kind of question");
        };
    }

    private static org.ordinaryacts.world.Text text(At at) {
        return new org.ordinaryacts.world.Text(at.string("en"), at.string("es"));
    }

    private static Question.Choice.Answer answer(At row) {
        return new Question.Choice.Answer(row.text("text"), row.bool("right"), row.text("feedback"), holders(row));
    }

    private static List<HolderId> holders(At row) {
        return row.items("holders").stream().map(item -> new HolderId(item.string())).toList();
    }

    private static Question.Feedback feedback(At row) {
        return new Question.Feedback(row.text("right"), row.text("other"));
    }

    private static Key key(At row) {
        StoryId story = new StoryId(row.string("story"));
        if (row.has("lever")) {
            SortedSet<StepId> stopped = new TreeSet<>();
            row.items("stopped").forEach(step -> stopped.add(new StepId(step.string())));
            return new Key.Stopping(story, new LeverId(row.string("lever")), stopped);
        }
        return new Key.Knowing(story, new StepId(row.string("step")), new FieldId(row.string("field")),
                row.token("state", Key.State.class), new TreeSet<>(holders(row)));
    }

    // ---- what it points at ---------------------------------------------------------------------------------------

    private boolean sound(At row) {
        boolean sound = row.find("trace").map(this::trace).orElse(true);
        sound &= row.find("holder").map(at -> ids.check(at, known.holders(), Kind.UNKNOWN_HOLDER)).orElse(true);
        if (row.find("trace").filter(at -> at.has("lever")).isPresent() && row.string("kind").equals("press")) {
            problems.accept(Problem.of(row.get("trace").place(), Kind.PRESS_WITHOUT_STEP, row.string("id")));
            sound = false;
        }
        long right = row.items("answers").stream().filter(answer -> answer.bool("right")).count();
        if (row.has("answers") && right != 1) {
            problems.accept(Problem.of(row.get("answers").place(), Kind.NOT_ONE_RIGHT, row.string("id"), right));
            sound = false;
        }
        for (At answer : row.items("answers")) {
            sound &= all(answer.items("holders"));
        }
        return sound;
    }

    private boolean all(List<At> holders) {
        boolean sound = true;
        for (At holder : holders) {
            sound &= ids.check(holder, known.holders(), Kind.UNKNOWN_HOLDER);
        }
        return sound;
    }

    private boolean trace(At trace) {
        if (!ids.check(trace.get("story"), known.stories(), Kind.UNKNOWN_STORY)) {
            return false;
        }
        String story = trace.string("story");
        boolean sound = all(trace.items("holders"));
        sound &= trace.find("step").map(at -> step(at, story)).orElse(true);
        sound &= trace.find("field").map(at -> ids.check(at, known.fields(), Kind.UNKNOWN_FIELD)).orElse(true);
        sound &= trace.find("lever").map(at -> ids.check(at, known.levers(), Kind.UNKNOWN_LEVER)).orElse(true);
        for (At step : trace.items("stopped")) {
            sound &= step(step, story);
        }
        return sound;
    }

    private boolean step(At at, String story) {
        boolean there = known.stepsOf(story).contains(at.string());
        if (!there) {
            problems.accept(new Problem(at.place(), Kind.UNKNOWN_STORY_STEP, List.of(at.string(), story),
                    Nearest.to(at.string(), known.stepsOf(story))));
        }
        return there;
    }
}
