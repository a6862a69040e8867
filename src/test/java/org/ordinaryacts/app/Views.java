package org.ordinaryacts.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import org.ordinaryacts.app.errorlab.CrowdState;
import org.ordinaryacts.app.errorlab.CrowdWish;
import org.ordinaryacts.app.errorlab.LabModel;
import org.ordinaryacts.app.errorlab.LabSection;
import org.ordinaryacts.app.errorlab.RunPicture;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.map.MapModel;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.sources.Section;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.whatif.Rules;
import org.ordinaryacts.app.whatif.WhatIfModel;
import org.ordinaryacts.content.Folder;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.app.course.StartModel;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.view.MapFilter;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.StoryFilter;

/** Every view that the window has; one that is added here is looked at by every test that looks at all. */
public final class Views {
    private static final String SPOILED = "scenarios/stories/booking.json";
    private final Program ours;
    private final Program spoiled;
    private final Program broken;
    private final List<View> views = new ArrayList<>();

    /**
     * A view.
     *
     * @param show brings a shell that shows the program to this view
     */
    public record View(String name, Program program, Consumer<Shell> show) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Views(Path folder) throws IOException {
        Folder copy = new Folder(folder);
        copy.replace("stories/booking.json", "\"F70\"", "\"F65\"");
        ours = Program.of(Path.of("").toAbsolutePath(), true, "test");
        spoiled = new Program(Loading.load(copy.root()), false, "test");
        broken = new Program(Loading.load(folder.resolve("nothing")), false, "test");
    }

    /**
     * All views.
     *
     * @param folder an empty folder, for content that is not as it should be
     */
    public static List<View> all(Path folder) throws IOException {
        Views all = new Views(folder);
        all.pages();
        all.maps();
        all.labs();
        all.whatIfs();
        all.course();
        all.lessons();
        for (String story : List.of("license-renewal", "booking", "check-in", "phone-records", "dismissed-charge")) {
            all.story(story);
        }
        return all.views;
    }

    private void pages() {
        add("first run", ours, shell -> shell.show(new Screen.FirstRun()));
        add("stories", ours, shell -> shell.show(new Screen.Stories()));
        add("stories, chosen", ours, shell -> {
            shell.show(new Screen.Stories());
            shell.stories().want(StoryFilter.ALL.with(StoryFilter.Property.ACTOR, Optional.of("automatic")));
            shell.show(new Screen.Stories());
        });
        add("stories, none found", ours, shell -> {
            shell.stories().want(StoryFilter.ALL.withWords("xylophone"));
            shell.show(new Screen.Stories());
        });
        add("stories, all again", ours, shell -> {
            shell.stories().want(StoryFilter.ALL);
            shell.show(new Screen.Stories());
        });
        add("stories, one refused", spoiled, shell -> shell.show(new Screen.Stories()));
        add("refused", spoiled, shell -> shell.show(new Screen.Refused(SPOILED)));
        for (Section section : Section.values()) {
            add("sources, " + section, ours,
                    shell -> shell.show(new Screen.Sources(section, Optional.empty())));
        }
        for (String claim : List.of("flow:F36", "step:license-renewal/ask-address", "figure:N01", "context:X01",
                "town:made-up", "flow:none", "silence:C08", "term:trac", "flow:F15")) {
            add("sources, " + claim, ours, shell -> shell.show(Screen.Sources.of(claim)));
        }
        add("broken content", broken, shell -> shell.show(new Screen.Stories()));
        for (Shell.Kind sheet : Shell.Kind.values()) {
            add("sheet, " + sheet, ours, shell -> {
                shell.show(new Screen.Stories());
                shell.toggle(sheet);
            });
        }
        add("notices", ours, shell -> {
            shell.show(new Screen.Stories());
            List.of("app.notice.other", "app.notice.broken").forEach(shell::tell);
        });
    }

    private void maps() {
        addMap("plain", map -> {
        });
        addMap("searched", map -> {
            map.look(MapFilter.ALL.withWords("dmv"));
            map.list(new MapModel.Side.Found(Optional.of(MapModel.Listing.HOLDERS), Optional.empty()));
        });
        addMap("nothing found", map -> map.look(MapFilter.ALL.withWords("xylophone")));
        addMap("filtered, a flow", map -> {
            map.filtering().set(true);
            map.look(MapFilter.ALL.withField(Optional.of("home-address")));
            map.list(new MapModel.Side.Found(Optional.of(MapModel.Listing.FLOWS), Optional.of("F38")));
        });
        addMap("a holder’s page", map -> map.open(new MapModel.Side.Page("ncatc")));
        addMap("reach of a holder", map -> {
            map.open(new MapModel.Side.HolderReach("ice-field-office"));
            map.open("state-dmv", true);
        });
        addMap("reach of a field, a route", map -> {
            map.open(new MapModel.Side.FieldReach("photo"));
            map.route().set(List.of("F38:state-dmv>ncatc"));
        });
    }

    private void labs() {
        addLab("the figure", lab -> {
        });
        addLab("the figure, why it is nobody’s chance", lab -> lab.differs().set(true));
        for (RunPicture picture : RunPicture.values()) {
            addLab("a run, " + picture, lab -> {
                run(lab, 250, 7);
                lab.picture().set(picture);
            });
        }
        addLab("a run, many of them", lab -> {
            run(lab, 250, 7);
            lab.reveal();
            lab.more().set(true);
        });
        addLab("a run, nobody chosen", lab -> {
            run(lab, 2500, 0);
            lab.dot().set(OptionalInt.empty());
        });
        addLab("a run, no requests", lab -> {
            run(lab, 100, 0);
            lab.wish().set(lab.wish().get().map(wish -> wish.with("removable", 0).with("scale", 0)));
        });
        addLab("another crowd", lab -> lab.section().set(LabSection.BASE_RATE));
        addLab("another crowd, shown", lab -> {
            lab.reveal();
            lab.section().set(LabSection.BASE_RATE);
        });
        addLab("how alike", lab -> lab.section().set(LabSection.THRESHOLD));
        addLab("how alike, somebody", lab -> {
            lab.edge().set(OptionalLong.of(56));
            lab.section().set(LabSection.THRESHOLD);
        });
        addLab("millions, none yet", lab -> lab.section().set(LabSection.CROWD));
        addLab("millions, a thousand", lab -> {
            lab.section().set(LabSection.CROWD);
            lab.crowdWish().set(Optional.of(new CrowdWish(1000, 41)));
            lab.inCrowd().set(OptionalLong.of(3));
        });
        addLab("millions, at work", lab -> {
            lab.section().set(LabSection.CROWD);
            lab.crowd().set(new CrowdState.Working(1_234_567, 5_100_000, 9));
        });
        add("lab, a path is replayed", ours, shell -> shell.show(new Screen.Simulated(CrowdConditions.FITTED, 41, 8)));
    }

    private static void run(LabModel lab, int requests, int dot) {
        lab.wish().set(lab.wish().get().map(wish -> wish.of(requests)));
        lab.dot().set(OptionalInt.of(dot));
        lab.section().set(LabSection.RUN);
    }

    private void addLab(String name, Consumer<LabModel> show) {
        add("lab, " + name, ours, shell -> {
            shell.show(new Screen.Errors());
            LabModel lab = shell.lab();
            lab.spreadWanted().set(false);
            lab.section().set(LabSection.FIGURE);
            lab.picture().set(RunPicture.DOTS);
            lab.more().set(false);
            lab.differs().set(false);
            lab.edge().set(OptionalLong.empty());
            show.accept(lab);
            shell.show(new Screen.Errors());
        });
    }

    private void addMap(String name, Consumer<MapModel> show) {
        add("map, " + name, ours, shell -> {
            shell.show(new Screen.Atlas());
            shell.map().look(MapFilter.ALL);
            shell.map().close();
            shell.map().filtering().set(false);
            show.accept(shell.map());
            shell.show(new Screen.Atlas());
        });
    }

    private void whatIfs() {
        addWhatIf("nothing changed", "license-renewal", Rules.NONE, WhatIfModel.Tab.RESULT);
        addWhatIf("another way", "license-renewal", levers("L01"), WhatIfModel.Tab.RESULT);
        addWhatIf("step by step", "booking", levers("L10"), WhatIfModel.Tab.STEPS);
        addWhatIf("numbers", "license-renewal", levers("L01", "L02"), WhatIfModel.Tab.NUMBERS);
        addWhatIf("two people", "roommate", levers("L02"), WhatIfModel.Tab.NUMBERS);
        addWhatIf("a mistake", "dismissed-charge", levers("L06"), WhatIfModel.Tab.MEND);
        addWhatIf("fewest flows", "roommate", levers("L08"), WhatIfModel.Tab.CUT);
        addWhatIf("hubs", "check-in", levers("L02"), WhatIfModel.Tab.HUBS);
        addWhatIf("a flow, a record", "license-renewal",
                new Rules(new TreeSet<>(Set.of("L07")), new TreeSet<>(Set.of("F98")),
                        List.of(new Rules.OfRecord(Rules.Kind.KEPT, "prior-arrest", "", 30))),
                WhatIfModel.Tab.RESULT, WhatIfModel.Section.values());
    }

    private static Rules levers(String... ids) {
        return new Rules(new TreeSet<>(Set.of(ids)), new TreeSet<>(), List.of());
    }

    private void addWhatIf(String name, String story, Rules rules, WhatIfModel.Tab tab,
            WhatIfModel.Section... open) {
        add("what if, " + name, ours, shell -> {
            shell.show(new Screen.WhatIf(story));
            for (WhatIfModel.Section section : WhatIfModel.Section.values()) {
                shell.whatIf().open(section, List.of(open).contains(section));
            }
            shell.whatIf().rules().set(rules);
            shell.whatIf().tab().set(tab);
            shell.show(new Screen.WhatIf(story));
        });
    }

    private void course() {
        add("lessons, for whoever leads", ours, shell -> {
            shell.set(shell.settings().begunFor(Settings.Purpose.LEAD));
            shell.course().want(Optional.empty());
            shell.show(new Screen.Lessons());
        });
        add("lessons, on one’s own", ours, shell -> {
            shell.set(shell.settings().begunFor(Settings.Purpose.ALONE));
            shell.learn(new Learner(Animal.OWL, Tint.GREEN));
            shell.course().want(Optional.of(Track.SELF));
            shell.course().within(Optional.of(15));
            shell.show(new Screen.Lessons());
        });
        add("learners, somebody wiped", ours, shell -> {
            shell.learn(new Learner(Animal.SNAIL, Tint.PURPLE));
            shell.learn(new Learner(Animal.OWL, Tint.GREEN));
            shell.show(new Screen.Learners());
            press(shell, "wipe-snail-purple");
            shell.course().choose(Optional.of(Animal.HARE), Optional.of(Tint.BLUE));
            shell.show(new Screen.Learners());
        });
        for (String guide : List.of("facilitator", "handout-help", "wrong-claim")) {
            add("guide, " + guide, ours, shell -> shell.show(new Screen.Guide(guide)));
        }
        add("plan for a community", ours, shell -> plan(shell, new PlanWish(90, 1, Track.COMMUNITY, true, List.of())));
        add("plan of several sessions", ours,
                shell -> plan(shell, new PlanWish(45, 3, Track.CLASSROOM, false, List.of())));
        add("start, nothing chosen", ours, shell -> shell.show(new Screen.Start()));
        add("start, all chosen", ours, shell -> {
            shell.start().want(new StartModel.Wish(Optional.of("what-if-the-rules-changed"), 2,
                    Optional.of("license-renewal"), 3, new TreeSet<>(Set.of("L01")), Optional.of("es")));
            shell.show(new Screen.Start());
        });
    }

    private static void plan(Shell shell, PlanWish wish) {
        shell.course().plan(wish);
        shell.show(new Screen.Plan());
    }

    private void lessons() {
        addLesson("prose, quiet time", "what-a-renewal-says", false, model -> model.go(0));
        addLesson("a story, notes", "booking-to-detainer", true, model -> model.go(1));
        addLesson("a story, as text", "booking-to-detainer", false, model -> {
            model.go(1);
            model.inWords("look-2-4", true);
        });
        addLesson("tables, a word", "what-a-renewal-says", true, model -> model.go(2));
        addLesson("questions, none answered", "asking-and-sending", false, model -> model.go(4));
        answeredLesson();
        addLesson("a holder", "brokers-and-the-way-around", false, model -> model.go(2));
        addLesson("changed rules", "what-if-the-rules-changed", false, model -> model.go(1));
        addLesson("a figure", "six-in-a-hundred", false, model -> model.go(2));
        addLesson("the lab", "six-in-a-hundred", false, model -> model.go(3));
        addLesson("the handout", "six-in-a-hundred", false, model -> model.page().set(LessonModel.Page.HANDOUT));
        addLesson("the end", "what-is-a-record", false, model -> model.page().set(LessonModel.Page.END));
    }

    private void answeredLesson() {
        add("lesson, questions answered", ours, shell -> {
            shell.show(new Screen.Lesson("asking-and-sending"));
            LessonModel model = shell.lesson("asking-and-sending");
            model.again();
            model.notes(false);
            model.go(4);
            for (String answer : List.of("q1-left-1", "q1-left-1-1", "q1-check", "q2-1", "q4-3", "q5-text",
                    "q5-perc")) {
                press(shell, "ask-" + answer);
            }
            press(shell, "lesson-section-5");
        });
    }

    private static void press(Shell shell, String id) {
        shell.root().applyCss();
        shell.root().layout();
        if (shell.root().lookup("#" + id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    private void addLesson(String name, String lesson, boolean notes, Consumer<LessonModel> show) {
        add("lesson, " + name, ours, shell -> {
            shell.show(new Screen.Lesson(lesson));
            LessonModel model = shell.lesson(lesson);
            model.again();
            model.notes().set(Optional.of(notes));
            show.accept(model);
            shell.show(new Screen.Lesson(lesson));
        });
    }

    private void story(String story) {
        add(story, "the beginning", (shell, model) -> {
        });
        add(story, "the steps", (shell, model) -> model.tab().set(PlayerModel.Tab.STEPS));
        add(story, "a question", (shell, model) -> model.jumpTo(question(model)));
        add(story, "an answer", (shell, model) -> {
            model.jumpTo(question(model));
            model.choose(question(model), 0);
            shell.show(shell.screen());
        });
        add(story, "the whole map", (shell, model) -> {
            model.picture().set(PlayerModel.Picture.WHOLE);
            model.jumpTo(2);
        });
        add(story, "in words, both languages", (shell, model) -> {
            shell.set(shell.settings().withBoth(true));
            model.picture().set(PlayerModel.Picture.TEXT);
            model.jumpTo(2);
        });
        add(story, "both languages", (shell, model) -> {
            model.picture().set(PlayerModel.Picture.STORY);
            model.jumpTo(question(model));
        });
        add(story, "one language again", (shell, model) -> shell.set(shell.settings().withBoth(false)));
        for (int step = 0; step < steps(story); step++) {
            int index = step;
            add(story, "on the way to step " + (step + 1), (shell, model) -> {
                model.jumpTo(index);
                model.position().set(model.position().get() - 0.4);
            });
        }
        add(story, "the end, a way", (shell, model) -> {
            model.jumpTo(Integer.MAX_VALUE);
            cell(model).ifPresent(cell -> model.cell().set(Optional.of(cell)));
        });
        add(story, "the end, a record", (shell, model) -> {
            model.jumpTo(Integer.MAX_VALUE);
            model.tab().set(PlayerModel.Tab.RECORD);
            model.node().set(Optional.of(model.frame().records().getLast().holder()));
        });
    }

    private int steps(String story) {
        return ours.loaded().library().orElseThrow().story(story).orElseThrow().steps().size();
    }

    /** The first step that asks something. */
    private static int question(PlayerModel model) {
        return model.view().story().steps().stream().filter(step -> step.question().isPresent()).findFirst()
                .orElseThrow().number() - 1;
    }

    /** A cell of the table that has a way. */
    private static Optional<PlayerModel.Cell> cell(PlayerModel model) {
        PlayView.Frame frame = model.frame();
        return frame.who().stream().flatMap(view -> view.rows().stream())
                .flatMap(row -> row.cells().stream().filter(cell -> !cell.way().isEmpty())
                        .map(cell -> new PlayerModel.Cell(cell.holder(), row.field())))
                .findFirst();
    }

    private void add(String name, Program program, Consumer<Shell> show) {
        views.add(new View(name, program, show));
    }

    private void add(String story, String moment, BiConsumer<Shell, PlayerModel> show) {
        add(story + ", " + moment, ours, shell -> {
            shell.show(new Screen.Play(story));
            PlayerModel model = shell.player(story).orElseThrow();
            if (!moment.equals("the beginning")) {
                model.begin();
                model.jumpTo(0);
            }
            show.accept(shell, model);
        });
    }
}
