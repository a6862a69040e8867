package org.ordinaryacts.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.engine.StoryCheck;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.World;

/** Loads a content folder: reads, checks, and tells all problems at once. */
public final class Loading {
    private final Path scenarios;
    private final String shown;
    private final boolean thorough;
    private final List<Problem> problems = new ArrayList<>();
    private boolean allOurs = true;
    private boolean worldOurs = true;
    private @Nullable SchemaCheck schemas;

    /** What came of loading: a library unless the world itself is broken, and every problem, sorted by place. */
    public record Result(Optional<Library> library, List<Problem> problems) {
        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private Loading(Path folder, boolean thorough) {
        this.scenarios = folder.resolve("scenarios");
        this.shown = "scenarios/";
        this.thorough = thorough;
    }

    /**
     * Loads a folder that holds {@code scenarios}. Files that equal our own byte for byte are not held against their
     * schema again: a test does that when the program is built.
     */
    public static Result load(Path folder) {
        return new Loading(folder, false).load();
    }

    /** Loads a folder and checks everything, whoever wrote it. */
    public static Result check(Path folder) {
        return new Loading(folder, true).load();
    }

    private Result load() {
        if (!Files.isDirectory(scenarios)) {
            problems.add(Problem.of(Place.of(scenarios.toString().replace('\\', '/')), Kind.NO_FOLDER));
            return new Result(Optional.empty(), problems);
        }
        Optional<World> world = world();
        Optional<JsonFile> peopleFile = read("lists/people.json", "people", problems::add);
        Optional<PeopleLists> people = peopleFile.flatMap(file -> new PeopleReading(problems::add).lists(file));
        if (world.isEmpty() || people.isEmpty()) {
            checkFormOnly("personas", "persona");
            checkFormOnly("stories", "story");
            return new Result(Optional.empty(), sorted(problems));
        }
        KnownPersonas personas = personas(world.get(), people.get());
        return stories(world.get(), people.get(), personas);
    }

    private Optional<World> world() {
        Map<String, JsonFile> files = new HashMap<>();
        for (String name : WorldReading.FILES) {
            read("world/" + name + ".json", name, problems::add).ifPresent(file -> files.put(name, file));
        }
        WorldReading.OPTIONAL.stream().filter(name -> Files.exists(scenarios.resolve("world/" + name + ".json")))
                .forEach(name -> read("world/" + name + ".json", name, problems::add)
                        .ifPresent(file -> files.put(name, file)));
        worldOurs = allOurs;
        return files.keySet().containsAll(WorldReading.FILES)
                ? WorldReading.read(files, problems::add)
                : Optional.empty();
    }

    private void checkFormOnly(String folder, String schema) {
        files(folder).forEach(file -> read(folder + "/" + file, schema, problems::add));
    }

    private KnownPersonas personas(World world, PeopleLists people) {
        Set<String> fields = world.parts().fields().stream().map(f -> f.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        PeopleReading reading = new PeopleReading(problems::add);
        Map<PersonaId, Persona> sound = new TreeMap<>();
        Set<String> broken = new TreeSet<>();
        for (String file : files("personas")) {
            read("personas/" + file, "persona", problems::add).filter(json -> named(json, file, problems::add))
                    .flatMap(json -> reading.persona(json, people, fields)).ifPresentOrElse(
                            persona -> sound.put(persona.id(), persona), () -> broken.add(withoutEnding(file)));
        }
        return new KnownPersonas(sound, broken);
    }

    private Result stories(World world, PeopleLists people, KnownPersonas personas) {
        List<Story> stories = new ArrayList<>();
        List<Library.Refused> refused = new ArrayList<>();
        List<String> files = files("stories");
        if (files.isEmpty()) {
            problems.add(Problem.of(Place.of(shown + "stories"), Kind.NO_STORIES));
        }
        for (String file : files) {
            List<Problem> found = new ArrayList<>();
            Optional<Story> story = story(file, world, personas, found::add);
            if (story.isPresent() && found.isEmpty()) {
                stories.add(story.get());
            } else {
                refused.add(new Library.Refused(shown + "stories/" + file, sorted(found)));
            }
            problems.addAll(found);
        }
        stories.sort(Comparator.comparing((Story story) -> story.caseId().orElse("~")).thenComparing(Story::id));
        Library.Standing standing = new Library.Standing(allOurs, worldOurs);
        return new Result(
                Optional.of(new Library(world, standing, people, List.copyOf(personas.sound().values()), stories,
                        refused)),
                sorted(problems));
    }

    private Optional<Story> story(String name, World world, KnownPersonas personas,
            Consumer<Problem> found) {
        return read("stories/" + name, "story", found).filter(json -> named(json, name, found))
                .flatMap(json -> StoryReading.read(json, world, personas, found).map(story -> {
                    if (!json.trusted() || !worldOurs) {
                        RefusalPlaces places = new RefusalPlaces(json, world);
                        StoryCheck.of(world, story).forEach(refusal -> found.accept(places.problem(refusal)));
                    }
                    return story;
                }));
    }

    /** Whether the id in the file is the name of the file. */
    private static boolean named(JsonFile json, String file, Consumer<Problem> found) {
        At id = At.root(json).get("id");
        String expected = withoutEnding(file);
        if (!id.string().equals(expected)) {
            found.accept(Problem.of(id.place(), Kind.FILE_NAME, id.string(), file));
            return false;
        }
        return true;
    }

    private static String withoutEnding(String file) {
        return file.substring(0, file.length() - ".json".length());
    }

    private Optional<JsonFile> read(String path, String schema, Consumer<Problem> found) {
        Path file = scenarios.resolve(path);
        boolean ours = BuiltIn.isOurs(BuiltIn.SCENARIOS, path, file);
        allOurs &= ours;
        Optional<JsonFile> read = JsonReading.read(file, shown + path, found);
        return ours && !thorough
                ? read.map(JsonFile::asTrusted)
                : read.filter(json -> schemas().check(json, schema, found));
    }

    private SchemaCheck schemas() {
        SchemaCheck known = schemas;
        if (known == null) {
            known = new SchemaCheck();
            schemas = known;
        }
        return known;
    }

    private List<String> files(String folder) {
        Path dir = scenarios.resolve(folder);
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(Problem.of(Place.of(shown + folder), Kind.UNREADABLE));
            return List.of();
        }
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted().distinct().toList();
    }
}
