package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.ordinaryacts.app.map.MapSource;
import org.ordinaryacts.app.story.StoryListPane;
import org.ordinaryacts.app.whatif.WhatIfSource;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.AboutViews;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.LessonViews;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayViews;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.view.SourcesViews;
import org.ordinaryacts.view.StoryShelf;
import org.ordinaryacts.view.StoryShelves;
import org.ordinaryacts.view.StoryViews;
import org.ordinaryacts.world.Language;

/** What the screens draw, derived from the content in whatever language is asked for. Safe for many threads. */
final class Content {
    /** So many paths of simulated people are kept. */
    private static final int MOST_PATHS = 16;
    private final Program program;
    private final Map<String, Trace> traces = new ConcurrentHashMap<>();
    private final Map<Language, StoryShelf> shelves = new ConcurrentHashMap<>();
    private final Map<Language, Glossary> glossaries = new ConcurrentHashMap<>();
    private final Map<Library, Optional<CrowdModel>> crowds = new ConcurrentHashMap<>();
    private final Map<Library, CurriculumLoading.Result> curricula = new ConcurrentHashMap<>();
    private final Map<Screen.Simulated, Trace> paths = new ConcurrentHashMap<>();

    Content(Program program) {
        this.program = program;
    }

    Optional<Library> library() {
        return program.loaded().library();
    }

    /** Why there is no library. */
    List<String> broken(Texts texts) {
        return program.loaded().problems().stream().map(problem -> problem.line(texts)).toList();
    }

    /** Why a story is not told. */
    List<String> refused(Library library, String file, Texts texts) {
        return library.refused().stream().filter(refused -> refused.file().equals(file))
                .flatMap(refused -> refused.problems().stream()).map(problem -> problem.line(texts)).toList();
    }

    /** Whether everything is the program's own, unchanged. */
    boolean ours() {
        return library().map(library -> program.own() && library.standing().checked()).orElse(true);
    }

    Naming naming(Library library, Texts texts) {
        return new Naming(library.world(), texts, library.standing().worldChecked());
    }

    /** What stands over everything. */
    String banner(Texts texts) {
        return library().map(library -> new StoryViews(naming(library, texts)).banner(ours()))
                .orElse(texts.get("banner.synthetic"));
    }

    AboutView about(Library library, Texts texts) {
        return new AboutViews(naming(library, texts)).about(program.version(), banner(texts));
    }

    PlayView play(Library library, Story story, Texts texts) {
        return new PlayViews(naming(library, texts)).play(trace(library, story), ours());
    }

    SourcesView sources(Library library, Texts texts) {
        return new SourcesViews(naming(library, texts)).sources(library.stories());
    }

    Trace trace(Library library, Story story) {
        return traces.computeIfAbsent(story.id().value(), id -> new Engine(library.world()).tell(story));
    }

    /** The crowd with the fitted defaults; nothing where this content cannot carry one. */
    Optional<CrowdModel> crowd(Library library) {
        return crowds.computeIfAbsent(library, content -> CrowdModel.carries(content.world(), content.people())
                ? Optional.of(CrowdModel.of(content.world(), content.people(), CrowdConditions.FITTED))
                : Optional.empty());
    }

    /** The path of somebody of a simulated crowd; only for content that can carry one. */
    Trace path(Library library, Screen.Simulated who) {
        if (paths.size() > MOST_PATHS) {
            paths.clear();
        }
        return paths.computeIfAbsent(who, one -> {
            CrowdModel crowd = crowd(library).orElseThrow().with(one.conditions());
            return crowd.replay(crowd.person(one.seed(), one.index())).trace();
        });
    }

    PlayView play(Library library, Screen.Simulated who, Texts texts) {
        return new PlayViews(naming(library, texts)).play(path(library, who), ours());
    }

    MapSource map(Library library, Texts texts, Executor background) {
        return MapDerived.of(naming(library, texts), library.stories(), background);
    }

    /** What the screen of changed rules draws for a story. */
    WhatIfSource whatIf(Library library, Story story, Texts texts, Executor background) {
        return WhatIfDerived.of(naming(library, texts), library.stories(), trace(library, story), ours(), background);
    }

    /** The map itself, for a story that is shown on it. */
    MapView mapView(Library library, Texts texts) {
        return new MapViews(naming(library, texts)).map();
    }

    StoryShelf stories(Library library, Texts texts) {
        return shelves.computeIfAbsent(texts.language(), language -> new StoryShelves(naming(library, texts))
                .shelf(library.stories().stream().map(story -> trace(library, story)).toList()));
    }

    /** Whether lessons and guides are loaded by now. */
    boolean hasCurriculum() {
        return !curricula.isEmpty();
    }

    /** All lessons and guides. */
    Curriculum curriculum(Library library) {
        return lessons(library).curriculum();
    }

    private CurriculumLoading.Result lessons(Library library) {
        return curricula.computeIfAbsent(library, program.lessons());
    }

    /** The box of local help, to be filled in by hand: what stands in its guide below the line. */
    List<Passage> localHelp(Library library, Texts texts) {
        List<Passage> all = curriculum(library).guide("handout-help").map(guide -> guide.passages(texts.language()))
                .orElse(List.of());
        return all.stream().dropWhile(passage -> !(passage instanceof Passage.Divider)).toList();
    }

    /** Lessons and guides as they are drawn. */
    LessonViews lessonViews(Library library, Texts texts) {
        return new LessonViews(naming(library, texts), curriculum(library),
                new LessonContent(this, library, texts, ours() && lessons(library).checked()));
    }

    Glossary glossary(Library library, Texts texts) {
        return glossaries.computeIfAbsent(texts.language(), language -> Glossary.of(naming(library, texts)));
    }

    List<StoryListPane.RefusedEntry> refusedStories(Library library) {
        return library.refused().stream()
                .map(story -> new StoryListPane.RefusedEntry(story.file(), story.problems().size())).toList();
    }
}
