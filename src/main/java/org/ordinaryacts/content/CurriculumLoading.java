package org.ordinaryacts.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Guide;
import org.ordinaryacts.lesson.KeyCheck;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.Text;

/** Loads the folder {@code curriculum}: lessons and guides, and all problems at once. There may be none. */
public final class CurriculumLoading {
    private static final String ROOT = "curriculum/";
    private static final String ENGLISH = ".en.md";
    private static final String SPANISH = ".es.md";
    private static final Set<String> GUIDE_ENTRIES = Set.of("id", "title");

    private final Path curriculum;
    private final boolean thorough;
    private final Known known;
    private final KeyCheck keys;
    private final List<Problem> problems = new ArrayList<>();
    private final SchemaCheck schemas = new SchemaCheck();
    private boolean ours = true;

    /**
     * What came of loading.
     *
     * @param curriculum what is sound
     * @param checked whether all of it is the built-in content, byte for byte
     * @param problems sorted by place
     */
    public record Result(Curriculum curriculum, boolean checked, List<Problem> problems) {
        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private CurriculumLoading(Path folder, Library library, boolean thorough) {
        this.curriculum = folder.resolve("curriculum");
        this.thorough = thorough;
        this.known = Known.of(library);
        Map<StoryId, Trace> told = new ConcurrentHashMap<>();
        Engine engine = new Engine(library.world());
        this.keys = new KeyCheck(library.world(), id -> told.computeIfAbsent(id,
                story -> engine.tell(library.story(story.value()).orElseThrow())));
    }

    /**
     * Loads the curriculum of a content folder. What equals our own byte for byte is not held against schema and engine
     * again, as long as the rest of the content is ours too.
     */
    public static Result load(Path folder, Library library) {
        return new CurriculumLoading(folder, library, !library.standing().checked()).load();
    }

    /** Loads it and checks everything, whoever wrote it. */
    public static Result check(Path folder, Library library) {
        return new CurriculumLoading(folder, library, true).load();
    }

    private Result load() {
        if (!Files.isDirectory(curriculum)) {
            return new Result(Curriculum.NONE, true, List.of());
        }
        List<Lesson> lessons = new ArrayList<>();
        names("lessons", "").forEach(name -> lesson(name).ifPresent(lessons::add));
        lessons.sort(Comparator.comparingInt(Lesson::number).thenComparing(Lesson::id));
        checkNumbers(lessons);
        List<Guide> guides = new ArrayList<>();
        names("guide", ENGLISH).forEach(name -> guide(name).ifPresent(guides::add));
        return new Result(new Curriculum(lessons, guides), ours, problems.stream().sorted().distinct().toList());
    }

    private void checkNumbers(List<Lesson> lessons) {
        Map<Integer, Lesson> seen = new TreeMap<>();
        for (Lesson lesson : lessons) {
            Lesson other = seen.putIfAbsent(lesson.number(), lesson);
            if (other != null) {
                problems.add(Problem.of(Place.of(ROOT + "lessons/" + lesson.id() + "/lesson.en.md"),
                        Kind.DUPLICATE_NUMBER, lesson.number(), other.id()));
            }
        }
    }

    private Optional<Lesson> lesson(String name) {
        String folder = "lessons/" + name + "/";
        List<Problem> found = new ArrayList<>();
        Optional<MarkdownFile> en = markdown(folder + "lesson" + ENGLISH, found::add);
        Optional<MarkdownFile> es = markdown(folder + "lesson" + SPANISH, found::add);
        Map<String, Question> questions = questions(folder + "check.json", found::add);
        Optional<Lesson> lesson = en.flatMap(first -> es.map(
                second -> new LessonReading(first, second, questions, known, found::add).lesson(name)));
        problems.addAll(found);
        return found.isEmpty() ? lesson : Optional.empty();
    }

    private Map<String, Question> questions(String path, Consumer<Problem> found) {
        boolean trusted = trusted(path);
        return JsonReading.read(curriculum.resolve(path), ROOT + path, found)
                .map(json -> trusted ? json.asTrusted() : json)
                .filter(json -> json.trusted() || schemas.check(json, "check", found))
                .map(json -> new QuestionReading(known, keys, found).questions(json)).orElse(Map.of());
    }

    private Optional<MarkdownFile> markdown(String path, Consumer<Problem> found) {
        boolean trusted = trusted(path);
        return MarkdownReading.read(curriculum.resolve(path), ROOT + path, trusted, found);
    }

    private boolean trusted(String path) {
        boolean same = BuiltIn.isOurs(BuiltIn.CURRICULUM, path, curriculum.resolve(path));
        ours &= same;
        return same && !thorough;
    }

    private Optional<Guide> guide(String name) {
        List<Problem> found = new ArrayList<>();
        Optional<MarkdownFile> en = markdown("guide/" + name + ENGLISH, found::add);
        Optional<MarkdownFile> es = markdown("guide/" + name + SPANISH, found::add);
        Optional<Guide> guide = en.flatMap(first -> es.map(second -> new Guide(name,
                new Text(title(first, name, found::add), title(second, name, found::add)),
                ProseReading.passages(first, first.body(), found::add),
                ProseReading.passages(second, second.body(), found::add))));
        problems.addAll(found);
        return found.isEmpty() ? guide : Optional.empty();
    }

    private static String title(MarkdownFile file, String name, Consumer<Problem> found) {
        FrontReading front = new FrontReading(file, found);
        front.only(GUIDE_ENTRIES);
        if (!front.text("id").equals(name)) {
            found.accept(Problem.of(front.place("id"), Kind.FILE_NAME, front.text("id"), name));
        }
        return front.text("title");
    }

    /** The names in a folder, without an ending; what has another ending is left out. */
    private Set<String> names(String folder, String ending) {
        Path dir = curriculum.resolve(folder);
        if (!Files.isDirectory(dir)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> ending.isEmpty() == Files.isDirectory(file))
                    .map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                    .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
            return names;
        } catch (IOException e) {
            problems.add(Problem.of(Place.of(ROOT + folder), Kind.UNREADABLE));
            return Set.of();
        }
    }
}
