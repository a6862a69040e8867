package org.ordinaryacts.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.content.Problem;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.SearchWords;
import org.ordinaryacts.view.StoryViews;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.Token;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a command works with: its options, the content it asks for, and where it writes. */
final class CommandContext {
    private final Terminal terminal;
    private final Shared shared;
    private final List<Language> languages;
    private final Texts texts;

    /**
     * A context.
     *
     * @param several whether several languages may be named
     */
    CommandContext(Terminal terminal, Shared shared, boolean several) {
        this.terminal = terminal;
        this.shared = shared;
        this.languages = shared.lang().map(codes -> named(codes, several)).orElse(List.of(terminal.language()));
        this.texts = new Texts(languages.getFirst());
    }

    private static List<Language> named(String codes, boolean several) {
        List<String> named = several ? List.of(codes.split(",", -1)) : List.of(codes);
        return named.stream().map(code -> Language.ofCode(code)
                .orElseThrow(() -> new WrongUse("cli.error.language", code))).distinct().toList();
    }

    Texts texts() {
        return texts;
    }

    /** The languages that were named; where none was, all, the one to use first in front. */
    List<Language> languages() {
        return languageAsked()
                ? languages
                : Stream.concat(languages.stream(), Arrays.stream(Language.values())).distinct().toList();
    }

    PrintWriter out() {
        return terminal.out();
    }

    PrintWriter err() {
        return terminal.err();
    }

    /** Whether somebody sits before it, rather than a file or another program. */
    boolean seen() {
        return terminal.styled();
    }

    Page page() {
        return new Page(terminal.out(), terminal.width(), terminal.styled());
    }

    boolean json() {
        return shared.json();
    }

    /** The table that is wanted as CSV. */
    Optional<String> table() {
        return shared.csv();
    }

    /** The folder asked for, or the program's own. */
    Path folder() {
        return shared.content().or(terminal::home).orElseThrow(() -> new WrongUse("cli.error.no-home"));
    }

    /** Whether the content is the program's own folder. */
    boolean own() {
        return shared.content().isEmpty();
    }

    /** Whether a window can be opened. */
    boolean display() {
        return terminal.display();
    }

    /** Whether a language was named on the command line. */
    boolean languageAsked() {
        return shared.lang().isPresent();
    }

    /** The content, as far as it is sound. */
    Library library() {
        return library(Loading.load(folder()));
    }

    /** What was loaded, where that is already done. */
    Library library(Loading.Result result) {
        return result.library().orElseThrow(() -> new BrokenContent(result.problems()));
    }

    /** Whether everything shown is ours: the program's own folder, unchanged. */
    boolean checked(Library library) {
        return library.standing().checked() && own();
    }

    Naming naming(Library library) {
        return new Naming(library.world(), texts, library.standing().worldChecked());
    }

    /** The content in each language that was named. */
    List<Naming> namings(Library library) {
        return languages().stream()
                .map(language -> new Naming(library.world(), new Texts(language), library.standing().worldChecked()))
                .toList();
    }

    String banner(Library library) {
        return new StoryViews(naming(library)).banner(checked(library));
    }

    Story story(Library library, String id) {
        return library.story(id).orElseThrow(() -> unknownStory(library, id));
    }

    private RuntimeException unknownStory(Library library, String id) {
        Optional<Library.Refused> refused = library.refused().stream()
                .filter(story -> story.file().endsWith("/" + id + ".json")).findFirst();
        if (refused.isPresent()) {
            return new BrokenContent(refused.get().problems());
        }
        String known = library.stories().stream().map(story -> story.id().value()).collect(Collectors.joining(", "));
        return new WrongUse("cli.error.no-story", id, known);
    }

    /** The lessons and guides, as far as they are sound. */
    Curriculum curriculum(Library library) {
        return lessons(library).curriculum();
    }

    /** The same with how far it is ours. */
    CurriculumLoading.Result lessons(Library library) {
        return CurriculumLoading.load(folder(), library);
    }

    /** The audience that was typed. */
    Track track(String typed) {
        List<String> known = Token.words(Track.class);
        return Token.parse(Track.class, typed).orElseThrow(() -> new WrongUse("cli.error.track", typed,
                String.join(", ", known), Nearest.to(typed, known)
                        .map(meant -> " " + texts.get("problem.did-you-mean", meant)).orElse("")));
    }

    /** The lesson whose id or number was typed. */
    Lesson lesson(Curriculum curriculum, String typed) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.id().value().equals(typed) || String.valueOf(lesson.number()).equals(typed))
                .findFirst().orElseThrow(() -> {
                    SortedMap<String, Text> names = new TreeMap<>();
                    curriculum.lessons().forEach(lesson -> names.put(lesson.id().value(), lesson.title()));
                    return new WrongUse("cli.error.no-lesson", typed, meant(typed, names));
                });
    }

    /** The holder with the id that was typed. */
    HolderId holder(Library library, String typed) {
        HolderId id = new HolderId(typed);
        if (library.world().find(id).isEmpty()) {
            SortedMap<String, Text> names = new TreeMap<>();
            library.world().parts().holders().forEach(holder -> names.put(holder.id().value(), holder.name()));
            throw new WrongUse("cli.error.no-holder", typed, meant(typed, names));
        }
        return id;
    }

    /** The field with the id that was typed. */
    FieldId field(Library library, String typed) {
        FieldId id = new FieldId(typed);
        if (library.world().find(id).isEmpty()) {
            SortedMap<String, Text> names = new TreeMap<>();
            library.world().parts().fields().forEach(field -> names.put(field.id().value(), field.name()));
            throw new WrongUse("cli.error.no-field", typed, meant(typed, names));
        }
        return id;
    }

    /** What was probably meant: an id that is nearly the same, or else one that what was typed is a part of. */
    private String meant(String typed, SortedMap<String, Text> names) {
        Optional<String> byWords = names.entrySet().stream().filter(name -> !typed.isBlank()
                && SearchWords.match(SearchWords.of(List.of(Text.same(name.getKey()), name.getValue())), typed))
                .map(Map.Entry::getKey).findFirst();
        return Nearest.to(typed, names.keySet()).or(() -> byWords)
                .map(id -> " " + texts.get("problem.did-you-mean", id)).orElse("");
    }

    Trace trace(Library library, Story story) {
        return new Engine(library.world()).tell(story);
    }

    /** Writes a view as JSON, or one of its tables as CSV. */
    void json(Object view) {
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
                .addMixIn(ClaimView.class, WithoutSearch.class).addMixIn(MapView.HolderLine.class, WithoutWords.class)
                .addMixIn(MapView.FlowLine.class, WithoutWords.class)
                .addMixIn(WhatIfChoices.FlowChoice.class, WithoutWords.class).build();
        table().ifPresentOrElse(table -> csv(Tables.of(mapper.valueToTree(view)), table),
                () -> out().println(mapper.writeValueAsString(view)));
    }

    private void csv(Tables tables, String table) {
        if (tables.names().isEmpty()) {
            throw new WrongUse("cli.error.csv.none");
        }
        if (!tables.names().contains(table)) {
            throw new WrongUse("cli.error.csv", table, String.join(", ", tables.names()));
        }
        out().print(tables.csv(table));
    }

    /** The words by which a claim is found are nothing to read. */
    private interface WithoutSearch {
        @JsonIgnore
        String search();
    }

    /** The same for what lies on the map. */
    private interface WithoutWords {
        @JsonIgnore
        String words();
    }

    /** The index of step N, from 0. */
    static int stepIndex(Story story, int number) {
        if (number < 1 || number > story.steps().size()) {
            throw new WrongUse("cli.error.no-step", number, story.steps().size());
        }
        return number - 1;
    }

    /** The index of step N, from 0, or of the last step where none is named. */
    static int stepIndex(Story story, Optional<Integer> number) {
        return number.map(n -> stepIndex(story, n)).orElse(story.steps().size() - 1);
    }

    /** The user asked for something that is not there. */
    static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Object[] args;

        WrongUse(String key, Object... args) {
            super(key);
            this.args = args;
        }

        String text(Texts texts) {
            return texts.get(String.valueOf(getMessage()), args);
        }
    }

    /** A file that says where a class is to begin is broken. */
    static final class BrokenStart extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Problem> problems;

        BrokenStart(List<Problem> problems) {
            super("problems");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /** The content is broken where it is needed. */
    static final class BrokenContent extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Problem> problems;

        BrokenContent(List<Problem> problems) {
            super("problems");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }
}
