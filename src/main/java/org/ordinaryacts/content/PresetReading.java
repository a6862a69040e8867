package org.ordinaryacts.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Preset;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** Reads the file in which a teacher keeps where a class is to begin, strictly, and tells all that is wrong with it. */
public final class PresetReading {
    private final Library library;
    private final Curriculum curriculum;
    private final Consumer<Problem> problems;
    private final Ids ids;

    private PresetReading(Library library, Curriculum curriculum, Consumer<Problem> problems) {
        this.library = library;
        this.curriculum = curriculum;
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    /** What came of reading: a preset, or every problem, sorted by place. */
    public record Result(Optional<Preset> preset, List<Problem> problems) {
        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file for this content. */
    public static Result read(Path file, Library library, Curriculum curriculum) {
        List<Problem> found = new ArrayList<>();
        Optional<Preset> preset = JsonReading.read(file, file.toString().replace('\\', '/'), found::add)
                .flatMap(json -> {
                    PresetReading reading = new PresetReading(library, curriculum, found::add);
                    if (new SchemaCheck().check(json, "preset", found::add)) {
                        return reading.preset(At.root(json));
                    }
                    reading.names(At.root(json));
                    return Optional.empty();
                });
        return new Result(found.isEmpty() ? preset : Optional.empty(), found.stream().sorted().distinct().toList());
    }

    /** Of a file whose form is wrong, what it names is looked at nevertheless: all that is wrong is told at once. */
    private void names(At root) {
        root.find("lesson").filter(at -> at.node().isString()).ifPresent(this::lesson);
        root.find("story").filter(at -> at.node().isString()).ifPresent(this::story);
    }

    private Optional<Preset> preset(At root) {
        Optional<Lesson> lesson = root.find("lesson").flatMap(this::lesson);
        Optional<Story> story = root.find("story").flatMap(this::story);
        if (!complete(root) || lesson.isEmpty() && story.isEmpty()) {
            return Optional.empty();
        }
        int section = lesson.map(found -> upTo(root, "section", found.sections().size())).orElse(0);
        int step = story.map(found -> upTo(root, "step", found.steps().size())).orElse(0);
        return Optional.of(new Preset(lesson.map(Lesson::id), section, story.map(Story::id), step, levers(root),
                root.find("language").flatMap(at -> Language.ofCode(at.string()))));
    }

    /** Whether it begins somewhere, and every place belongs to something. */
    private boolean complete(At root) {
        boolean somewhere = root.has("lesson") || root.has("story");
        if (!somewhere) {
            problems.accept(Problem.of(root.place(), Kind.MISSING_KEY, "lesson"));
        }
        return somewhere & belongs(root, "section", "lesson") & belongs(root, "step", "story")
                & belongs(root, "levers", "story");
    }

    private boolean belongs(At root, String key, String to) {
        if (root.has(key) && !root.has(to)) {
            problems.accept(Problem.of(root.get(key).place(), Kind.MISSING_KEY, to));
            return false;
        }
        return true;
    }

    private Optional<Lesson> lesson(At at) {
        ids.check(at, curriculum.lessons().stream().map(lesson -> lesson.id().value()).toList(), Kind.UNKNOWN_LESSON);
        return curriculum.lesson(new LessonId(at.string()));
    }

    private Optional<Story> story(At at) {
        ids.check(at, library.stories().stream().map(story -> story.id().value()).toList(), Kind.UNKNOWN_STORY);
        return library.story(at.string());
    }

    /** A number that may be left out; one that is too big is told. */
    private int upTo(At root, String key, int most) {
        return root.find(key).map(at -> {
            int number = root.integer(key);
            if (number > most) {
                problems.accept(Problem.of(at.place(), Kind.TOO_BIG, key, most));
            }
            return number;
        }).orElse(0);
    }

    private SortedSet<LeverId> levers(At root) {
        List<String> known = library.world().parts().levers().stream().map(lever -> lever.id().value()).toList();
        SortedSet<LeverId> levers = new TreeSet<>();
        for (At lever : root.items("levers")) {
            ids.check(lever, known, Kind.UNKNOWN_LEVER);
            levers.add(new LeverId(lever.string()));
        }
        return levers;
    }
}
