package org.ordinaryacts.app.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.course.Course;
import org.ordinaryacts.app.course.CourseModel;
import org.ordinaryacts.app.course.StartModel;
import org.ordinaryacts.app.errorlab.LabModel;
import org.ordinaryacts.app.errorlab.LabPane;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.lesson.LessonPane;
import org.ordinaryacts.app.lesson.LessonWays;
import org.ordinaryacts.app.presenter.Presenter;
import org.ordinaryacts.app.presenter.ScreenDisplays;
import org.ordinaryacts.app.sources.SourcesPane;
import org.ordinaryacts.app.map.MapModel;
import org.ordinaryacts.app.map.MapScreen;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.story.PlayerPane;
import org.ordinaryacts.app.story.StoryListModel;
import org.ordinaryacts.app.story.StoryListPane;
import org.ordinaryacts.app.theme.Comfort;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.app.whatif.Rules;
import org.ordinaryacts.app.whatif.WhatIfModel;
import org.ordinaryacts.app.whatif.WhatIfScreen;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Progress;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.LabViews;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.world.Language;

/**
 * The window's content: the bar above, one screen below, and at times a sheet over both. Language, theme and text size
 * change at any time; then everything is drawn anew from the same state, so nobody loses their place.
 */
public final class Shell {
    /** The window for which sizes are chosen, in pixels. */
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;
    /** How many screens back one can go. */
    private static final int MOST_BACK = 50;

    private final Content content;
    private final Function<Settings, Optional<String>> keep;
    private final Executor background;
    private final Notices notices = new Notices();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final Players players;
    private final Deque<Screen> back = new ArrayDeque<>();
    private final TownBuilder town = new TownBuilder();
    private final SourcesDesk desk = new SourcesDesk();
    private final StoryListModel stories = new StoryListModel();
    private final MapKeeper map;
    private final LabKeeper lab;
    private final WhatIfKeeper whatIf;
    private Optional<CodeDesk> codes = Optional.empty();
    private final LessonKeeper lessons;
    private final CourseDesk course;
    private Optional<PlayerPane> playing = Optional.empty();
    private Optional<Kind> sheet = Optional.empty();
    private SystemLook system;
    private boolean presentNext;
    private int stepNext;
    private boolean briefNext;
    private double scale = 1;
    private Settings settings;
    private Texts texts;
    private Screen screen;

    /** The sheets there are. */
    public enum Kind {
        /** What can be set. */
        SETTINGS,
        /** Every key. */
        KEYS
    }

    /** A shell that shows this program; settings that change are handed on to be kept. */
    public Shell(Program program, Settings settings, Consumer<Settings> keep) {
        this(program, settings, SystemLook.SILENT, Runnable::run, Runnable::run, changed -> {
            keep.accept(changed);
            return Optional.empty();
        }, Memory.none(settings));
    }

    /**
     * A shell of a window that remembers, on a system that says this. What there is to tell stands below the bar.
     *
     * @param background runs what takes longer than a moment
     */
    public Shell(Program program, Memory memory, SystemLook system, Executor background) {
        this(program, memory.settings(), system, background,
                work -> background.execute(() -> Thread.ofPlatform().daemon().name("lab").start(work)),
                memory::keep, memory);
        memory.notices().forEach(this::tell);
    }

    private Shell(Program program, Settings settings, SystemLook system, Executor background, Executor labor,
            Function<Settings, Optional<String>> keep, Memory memory) {
        this.content = new Content(program);
        this.system = system;
        this.background = background;
        this.players = new Players(content, background);
        this.map = new MapKeeper(background);
        this.lab = new LabKeeper(background, labor);
        this.whatIf = new WhatIfKeeper(background);
        this.lessons = new LessonKeeper(background);
        this.course = new CourseDesk(content, background, new Learning(memory.progress(), memory::keep, this::tell),
                lessons, new CourseDesk.Ways(this::show, this::redrawCourse, () -> this.settings.purpose(),
                        () -> codes(content.library().orElseThrow())));
        this.settings = settings;
        this.keep = keep;
        this.texts = new Texts(settings.language());
        this.screen = settings.begun() ? home(settings.purpose()) : new Screen.FirstRun();
        root.heightProperty().addListener((property, before, now) -> resized());
        root.widthProperty().addListener((property, before, now) -> {
            resized();
            if (Bar.fits(before.doubleValue(), em()) != Bar.fits(now.doubleValue(), em())) {
                drawBar();
            }
        });
        root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty)
                .subscribe(this::whenSeen);
        WindowKeys keys = new WindowKeys(new WindowKeys.Ways(this::settings, this::set, this::show, this::toggle,
                this::back, this::present, this::fullScreen, () -> this.map.shown(), this::whatIfScreen,
                this::picture));
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        draw();
    }

    /** The root, to be put in a scene. */
    public StackPane root() {
        return root;
    }

    /** What is set now. */
    public Settings settings() {
        return settings;
    }

    /** How the window looks and moves now, once wishes and system are known. */
    public Comfort comfort() {
        return settings.comfort(system);
    }

    /** Follows what the system says; everything is drawn anew where that changes anything. */
    public void follow(SystemLook says) {
        Comfort before = comfort();
        system = says;
        if (!comfort().equals(before)) {
            draw();
        }
    }

    /** Tells something in a line below the bar, by the key of its text; it stays until somebody closes it. */
    public void tell(String notice) {
        if (notices.add(notice)) {
            drawBar();
        }
    }

    private void picture() {
        closeSheet();
        PictureDesk.ask(root.getScene().getWindow(), texts).ifPresent(this::picture);
    }

    /** Saves what is shown as a picture: a drawing where the file ends in {@code .svg}. Says whether that worked. */
    public void picture(Path file) {
        if (notices.remove(List.of(PictureDesk.SAVED, PictureDesk.UNWRITTEN))) {
            drawBar();
        }
        Pictures.lay(root.getScene());
        tell(PictureDesk.save(root.getScene(), settings.language(), file));
    }

    /** The keys of what is told below the bar. */
    public List<String> notices() {
        return notices.keys();
    }

    /** The screen that is shown. */
    public Screen screen() {
        return screen;
    }

    /** The state of a story that has been opened. */
    public Optional<PlayerModel> player(String story) {
        return players.find(story);
    }

    /** The player on the screen, if there is one. */
    public Optional<PlayerPane> playing() {
        return playing;
    }

    /** The state of the list of stories. */
    public StoryListModel stories() {
        return stories;
    }

    /** The state of the map. */
    public MapModel map() {
        return map.model();
    }

    /** Which rules are changed. */
    public WhatIfModel whatIf() {
        return whatIf.model();
    }

    /** Where somebody is in a lesson. */
    public LessonModel lesson(String id) {
        return lessons.model(id);
    }

    /** The state of the list of lessons, the plan and the choice of an animal. */
    public CourseModel course() {
        return course.model();
    }

    /** Somebody learns from here on, and is kept where anything is. */
    public void learn(Learner learner) {
        course.learn(learner);
        draw();
    }

    /** How far everybody is who learns here. */
    public Progress progress() {
        return course.learning().progress();
    }

    /** What was chosen so far of a start for a class. */
    public StartModel start() {
        return course.start().model();
    }

    /** The page of a lesson on the screen, if it is there. */
    public Optional<LessonPane> lessonPane() {
        return lessons.shown();
    }

    /** The screen of changed rules with the story that was open there last, or else the first one. */
    private Optional<Screen> whatIfScreen() {
        return content.library().flatMap(library -> whatIf.model().story().flatMap(library::story)
                .or(() -> library.stories().stream().findFirst())).map(story -> new Screen.WhatIf(story.id().value()));
    }

    /** The map on the screen, if it is there. */
    public Optional<MapScreen> mapScreen() {
        return map.shown();
    }

    /** The state of the error lab. */
    public LabModel lab() {
        return lab.model();
    }

    /** Whether anything on the screen moves. */
    public boolean moving() {
        return playing.map(PlayerPane::moving).orElse(false) || map.shown().map(MapScreen::moving).orElse(false)
                || whatIf.shown().map(WhatIfScreen::moving).orElse(false)
                || lessons.shown().map(LessonPane::moving).orElse(false);
    }

    private void whenSeen(@Nullable Boolean seen) {
        if (Boolean.FALSE.equals(seen)) {
            rest();
        }
    }

    /** Lets everything rest, for instance when nobody can see it. */
    public void rest() {
        playing.ifPresent(PlayerPane::pause);
        map.shown().ifPresent(MapScreen::pause);
        whatIf.shown().ifPresent(WhatIfScreen::pause);
        lessons.shown().ifPresent(LessonPane::pause);
    }

    // ---- where one is ---------------------------------------------------------------------------------------------

    /** Shows a story at a step, from 1; 0 for before the first. */
    private void show(String story, int step) {
        stepNext = step;
        show(new Screen.Play(story));
    }

    /** Shows a lesson at a section, from 1; 0 for where somebody was in it. */
    private void lesson(String id, int section) {
        if (section > 0) {
            lessons.goNext(id, section);
        }
        show(new Screen.Lesson(id));
    }

    /** Begins where a class is to begin; whoever comes here for the first time is not asked what brings them. */
    public void open(ClassCode start) {
        if (!settings.begun()) {
            begin(Settings.Purpose.LOOK);
        }
        content.library().ifPresent(library -> codes(library).open(start));
    }

    /** Shows a screen; one can go back from it. */
    public void show(Screen next) {
        if (!next.equals(screen) && !(screen instanceof Screen.FirstRun)) {
            back.push(screen);
            if (back.size() > MOST_BACK) {
                back.removeLast();
            }
        }
        screen = next;
        presentNext = presentNext && next instanceof Screen.Play;
        sheet = Optional.empty();
        draw();
    }

    /** Goes back to the screen before, exactly as it was left. */
    public void back() {
        if (!back.isEmpty()) {
            screen = back.pop();
            sheet = Optional.empty();
            draw();
        }
    }

    /** Changes settings, keeps them, and draws everything anew. */
    public void set(Settings changed) {
        if (changed.language() != settings.language()) {
            texts = new Texts(changed.language());
        }
        settings = changed;
        keep.apply(settings).ifPresent(notices::add);
        draw();
    }

    /** Where somebody begins: whoever leads or learns with the lessons, whoever looks around with the stories. */
    private Screen home(Settings.Purpose purpose) {
        return purpose == Settings.Purpose.LOOK || content.library().isEmpty()
                ? new Screen.Stories()
                : new Screen.Lessons();
    }

    private void begin(Settings.Purpose purpose) {
        screen = home(purpose);
        set(settings.begunFor(purpose));
    }

    // ---- how large ------------------------------------------------------------------------------------------------

    private double em() {
        return Theme.em(settings.text()) * scale;
    }

    /** On a large window everything is larger, in a few steps: a classroom sits far away. */
    private static double scaleFor(double width, double height) {
        double room = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
        return room >= 1.4 ? 1.3 : room >= 1.2 ? 1.15 : 1;
    }

    private void resized() {
        double next = scaleFor(root.getWidth(), root.getHeight());
        if (next != scale) {
            scale = next;
            draw();
        }
    }

    // ---- drawing --------------------------------------------------------------------------------------------------

    private void draw() {
        Optional<String> focused = focused();
        playing.ifPresent(PlayerPane::close);
        playing = Optional.empty();
        map.close();
        lab.close();
        whatIf.close();
        lessons.close();
        comfort().theme().applyTo(root, em());
        frame.setCenter(content.library().map(this::screen).orElseGet(this::broken));
        drawBar();
        drawSheet();
        presentIfWanted();
        if (sheet.isEmpty()) {
            playing.ifPresent(PlayerPane::requestFocus);
            map.shown().ifPresent(Node::requestFocus);
            lab.shown().ifPresent(LabPane::takeFocus);
            whatIf.shown().ifPresent(Node::requestFocus);
            lessons.shown().ifPresent(LessonPane::takeFocus);
            CourseDesk.takeFocus(frame.getCenter());
        }
        focused.map(id -> root.lookup("#" + id)).ifPresentOrElse(Node::requestFocus,
                () -> sourcesTakeFocus(focused));
    }

    private void sourcesReady() {
        if (screen instanceof Screen.Sources) {
            draw();
        }
    }

    /** Whoever waits for the sources waits in their place, so that the keyboard goes on there. */
    private void sourcesTakeFocus(Optional<String> focused) {
        if (sheet.isEmpty() && screen instanceof Screen.Sources) {
            if (frame.getCenter() instanceof SourcesPane sources) {
                sources.takeFocus(focused);
            } else {
                frame.getCenter().requestFocus();
            }
        }
    }

    /** The id of what has the keyboard, so that it gets it back when everything is drawn anew. */
    private Optional<String> focused() {
        return Optional.ofNullable(root.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(node -> Optional.ofNullable(node.getId())).filter(id -> !id.isBlank());
    }

    private void drawBar() {
        Bar.State state = new Bar.State(screen, settings, content.banner(texts), content.ours(), playing.isPresent(),
                whatIfScreen());
        Bar.Actions actions = new Bar.Actions(this::show, this::set, () -> toggle(Kind.SETTINGS),
                () -> toggle(Kind.KEYS), this::present);
        frame.setTop(notices.below(new Bar(state, actions, texts, em()).draw(root.getWidth()), texts, em()));
    }

    private Region broken() {
        return new Pages(texts, em()).problems(texts.get("app.broken.title"), texts.get("app.broken.text"),
                content.broken(texts), Optional.empty());
    }

    private Region screen(Library library) {
        Pages pages = new Pages(texts, em());
        return switch (screen) {
            case Screen.FirstRun first -> pages.firstRun(settings, content.about(library, texts),
                    language -> set(settings.in(language)), this::begin);
            case Screen.Stories stories -> stories(library);
            case Screen.Play play -> library.story(play.story()).map(story -> player(library, story))
                    .orElseGet(() -> stories(library));
            case Screen.Refused refused -> pages.problems(texts.get("app.refused.title"),
                    texts.get("app.refused.why"), content.refused(library, refused.file(), texts),
                    Optional.of(() -> show(new Screen.Stories())));
            case Screen.Atlas atlas -> map.draw(() -> content.map(library, face().texts(), background), face(),
                    this::redrawMap, id -> show(new Screen.Play(id)));
            case Screen.Errors errors ->
                lab.draw(content, library, face(), new LabBench.Ways(this::show, codes(library)),
                        this::redrawLab);
            case Screen.Simulated who -> simulated(library, who);
            case Screen.WhatIf wanted -> library.story(wanted.story()).map(story -> whatIf(library, story))
                    .orElseGet(() -> stories(library));
            case Screen.OfCourse wanted -> course(library, wanted);
            case Screen.Lesson wanted -> content.curriculum(library).lesson(new LessonId(wanted.id()))
                    .map(lesson -> lesson(library, lesson)).orElseGet(() -> stories(library));
            case Screen.Sources sources -> desk.draw(sources, content, library, face(),
                    new SourcesDesk.Ways(this::show, this::back, Optional.ofNullable(back.peek()), background,
                            this::sourcesReady))
                    .orElseGet(pages::waiting);
        };
    }

    /** A page around the lessons; a start for a class begins with what was open last. */
    private Region course(Library library, Screen.OfCourse wanted) {
        if (wanted instanceof Screen.Start) {
            startFromWhatIsOpen();
        }
        return course.draw(wanted, library, face());
    }

    private void startFromWhatIsOpen() {
        Optional<String> lesson = back.stream().filter(Screen.Lesson.class::isInstance).findFirst()
                .map(one -> ((Screen.Lesson) one).id());
        Optional<String> story = back.stream().filter(Screen.Play.class::isInstance).findFirst()
                .map(one -> ((Screen.Play) one).story());
        course.start().from(lesson, lesson.map(id -> lessons.model(id).section() + 1).orElse(0), story,
                story.flatMap(players::find).map(player -> player.step() + 1).orElse(0), new TreeSet<>());
    }

    private void redrawCourse() {
        if (screen instanceof Screen.OfCourse) {
            draw();
        }
    }

    /** A lesson; what it shows opens where it stands in the lesson. */
    private Region lesson(Library library, Lesson lesson) {
        List<Lesson> all = content.curriculum(library).lessons();
        Optional<LessonWays.Next> next = all.stream().skip(all.indexOf(lesson) + 1L).findFirst()
                .map(other -> new LessonWays.Next(content.naming(library, texts).of(other.title()),
                        () -> show(new Screen.Lesson(other.id().value()))));
        LessonWays ways = new LessonWays(this::show, this::holder, this::lab, this::rules,
                () -> show(new Screen.Lessons()), guides(library), next, settings.purpose() == Settings.Purpose.LEAD);
        return lessons.draw(lesson.id().value(), () -> content.lessonViews(library, face().texts()).lesson(lesson),
                face(), ways, content.localHelp(library, texts), redrawing());
    }

    /** The guides that are reached from the notes of a lesson, in the order in which people need them. */
    private List<LessonWays.Guide> guides(Library library) {
        return Course.inOrder(content.lessonViews(library, texts).guides()).stream()
                .map(guide -> new LessonWays.Guide(guide.id(), guide.title(),
                        () -> show(new Screen.Guide(guide.id()))))
                .toList();
    }

    private void show(LessonWays.StoryAt story) {
        briefNext = story.brief();
        show(story.story(), story.step());
    }

    private void holder(String id) {
        map.model().open(new MapModel.Side.Page(id));
        show(new Screen.Atlas());
    }

    private void lab(LookView.OfLab look) {
        lab.want(look.part(), look.levers(), look.requests());
        show(new Screen.Errors());
    }

    private void rules(LookView.OfRules look) {
        whatIf.model().open(new WhatIfModel.Setting(look.story(), look.view().steps().size(),
                new Rules(new TreeSet<>(look.levers()), new TreeSet<>(), List.of())));
        show(new Screen.WhatIf(look.story()));
    }

    private void redrawLab() {
        if (screen instanceof Screen.Errors) {
            draw();
        }
    }

    /** A story again under changed rules; those that act on records and requests lead on to the error lab. */
    private Region whatIf(Library library, Story story) {
        Screen wanted = screen;
        return whatIf.draw(story.id().value(), () -> content.whatIf(library, story, face().texts(), background), face(),
                new WhatIfKeeper.Ways(() -> {
                    if (screen.equals(wanted)) {
                        draw();
                    }
                }, id -> show(new Screen.WhatIf(id)), Optional.of(this::lab), codes(library)));
    }

    private CodeDesk codes(Library library) {
        CodeDesk known = codes.orElseGet(() -> new CodeDesk(library,
                () -> content.curriculum(library).lessons().stream().map(Lesson::id).toList(),
                new CodeDesk.Ways(this::lab, this::whatIf, this::show, this::lesson,
                        language -> set(settings.in(language)))));
        codes = Optional.of(known);
        return known;
    }

    /** Shows a story under changed rules; where it is shown already, it changes in its place. */
    private void whatIf(WhatIfModel.Setting setting) {
        whatIf.model().open(setting);
        showElsewhere(new Screen.WhatIf(setting.story()));
    }

    private void lab(ClassCode code) {
        lab.open(code);
        showElsewhere(new Screen.Errors());
    }

    private void showElsewhere(Screen next) {
        if (!next.equals(screen)) {
            show(next);
        }
    }

    /** Opens the error lab with these rules changed. */
    private void lab(SortedSet<String> levers) {
        lab.change(levers);
        show(new Screen.Errors());
    }

    private void redrawMap() {
        if (screen instanceof Screen.Atlas) {
            draw();
        }
    }

    private Face face() {
        return new Face(texts, em(), comfort().movement(), claim -> show(Screen.Sources.of(claim)),
                content.library().map(library -> content.glossary(library, texts)).orElse(Glossary.NONE));
    }

    private Region stories(Library library) {
        return new StoryListPane(content.stories(library, texts), content.refusedStories(library), stories, texts,
                em(), new StoryListPane.Ways(id -> show(new Screen.Play(id)),
                        settings.purpose() == Settings.Purpose.LEAD ? Optional.of(this::present) : Optional.empty(),
                        file -> show(new Screen.Refused(file)), face().claim()));
    }

    /** The player; while a story is told for the first time, a word that it takes a moment. */
    private Region player(Library library, Story story) {
        return players.ready(library, story, settings, redrawing())
                .<Region>map(model -> player(library, atStep(model), () -> content.trace(library, story),
                        Optional.of(() -> show(new Screen.WhatIf(story.id().value())))))
                .orElseGet(() -> new Pages(texts, em()).waiting());
    }

    /** The player of somebody simulated, with the way back above it. */
    private Region simulated(Library library, Screen.Simulated who) {
        Pages pages = new Pages(texts, em());
        return players.ready(library, who, settings, redrawing()).<Region>map(model -> {
            BorderPane pane = new BorderPane(player(library, model, () -> content.path(library, who),
                    Optional.empty()));
            Chip chip = LabViews.chip(content.naming(library, texts));
            pane.setTop(pages.simulated(chip, face(), this::backToLab));
            return pane;
        }).orElseGet(pages::waiting);
    }

    private void backToLab() {
        if (back.peek() instanceof Screen.Errors) {
            back();
        } else {
            show(new Screen.Errors());
        }
    }

    /** Draws the screen that is shown now once more, unless another is shown by then. */
    private Runnable redrawing() {
        Screen wanted = screen;
        return () -> {
            if (screen.equals(wanted)) {
                draw();
            }
        };
    }

    private PlayerModel atStep(PlayerModel model) {
        if (stepNext > 0) {
            model.begin();
            model.jumpTo(stepNext - 1);
        }
        if (briefNext && !model.view().story().shortCut().isEmpty()) {
            model.brief().set(true);
        }
        stepNext = 0;
        briefNext = false;
        return model;
    }

    private PlayerPane player(Library library, PlayerModel model, Supplier<Trace> trace, Optional<Runnable> whatIf) {
        PlayerPane pane = new PlayerPane(model, face(), new PlayerPane.More(
                new TownCounts(town, library.people(), trace.get(), content.naming(library, texts)),
                () -> content.mapView(library, texts), whatIf));
        playing = Optional.of(pane);
        return pane;
    }

    /** Builds the town before anybody asks, so that a picture need not wait for it. */
    void buildTown() {
        content.library().ifPresent(library -> town.buildNow(library.people()));
    }

    // ---- leading a group ------------------------------------------------------------------------------------------

    /** Under which id a story is kept that a screen tells; empty where it tells none. */
    static String story(Screen screen) {
        return switch (screen) {
            case Screen.Play play -> play.story();
            case Screen.Simulated who -> Players.id(who);
            default -> "";
        };
    }

    /** Presents the story on the screen: its place goes along, and comes back. */
    private void present() {
        if (!(root.getScene().getWindow() instanceof Stage stage)) {
            return;
        }
        String id = story(screen);
        player(id).ifPresent(model -> {
            playing.ifPresent(PlayerPane::close);
            playing = Optional.empty();
            // Everything is drawn anew afterward; what leaves a window and comes back would lose its colors on the way.
            frame.setTop(null);
            frame.setCenter(null);
            Presenter.Look look = new Presenter.Look(texts, model.other().map(PlayerModel.Second::view), em(),
                    root -> comfort().theme().applyTo(root, em()), comfort().movement() == Movement.FULL);
            Presenter.start(stage, players.group(id, model), new ScreenDisplays(), look, this::draw);
        });
    }

    /** Presents a story that is not open yet, as soon as it has been told. */
    private void present(String story) {
        presentNext = true;
        show(new Screen.Play(story));
    }

    private void presentIfWanted() {
        if (presentNext && playing.isPresent()) {
            presentNext = false;
            Platform.runLater(this::present);
        }
    }

    private void fullScreen() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    // ---- sheets ---------------------------------------------------------------------------------------------------

    /** Lays a sheet over the window, or takes it away. */
    public void toggle(Kind kind) {
        sheet = sheet.filter(kind::equals).isPresent() ? Optional.empty() : Optional.of(kind);
        rest();
        drawSheet();
    }

    private void closeSheet() {
        String from = sheet.map(kind -> kind == Kind.KEYS ? "bar-keys" : "bar-settings").orElse("");
        sheet = Optional.empty();
        drawSheet();
        Optional.ofNullable(root.lookup("#" + from)).ifPresent(Node::requestFocus);
    }

    private void drawSheet() {
        root.getChildren().setAll(frame);
        frame.setDisable(sheet.isPresent());
        sheet.ifPresent(kind -> {
            Sheet drawn = switch (kind) {
                case SETTINGS -> new Sheet(texts.get("app.settings"),
                        new SettingsSheet(settings, texts, em(), this::set, this::picture), texts, em(),
                        this::closeSheet);
                case KEYS -> new Sheet(texts.get("keys.title"), Shortcuts.page(texts, em()), texts, em(),
                        this::closeSheet);
            };
            root.getChildren().add(drawn);
            drawn.takeFocus();
        });
    }
}
