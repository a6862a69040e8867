package org.ordinaryacts.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.map.MapModel;
import org.ordinaryacts.app.shell.LabPictures;
import org.ordinaryacts.app.shell.Pictures;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.sources.Section;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.whatif.Rules;
import org.ordinaryacts.app.whatif.WhatIfModel;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.view.MapFilter;
import picocli.CommandLine;

/** Draws any view of the window into a PNG or SVG file, without a display. */
@CommandLine.Command(name = "picture")
final class PictureCommand extends Command {
    @CommandLine.Parameters(paramLabel = "VIEW")
    private String view = "";

    @CommandLine.Option(names = "--out", required = true, paramLabel = "F.png|F.svg")
    private Path out = Path.of("picture.png");

    @CommandLine.Option(names = "--story", paramLabel = "S")
    private String story = "license-renewal";

    @CommandLine.Option(names = "--step", paramLabel = "N")
    private @Nullable Integer step;

    @CommandLine.Option(names = "--progress", paramLabel = "0..1")
    private double progress = 1;

    @CommandLine.Option(names = "--tab", paramLabel = "who|record|how-many|steps")
    private String tab = "who";

    @CommandLine.Option(names = "--show", paramLabel = "story|whole|text")
    private String show = "story";

    @CommandLine.Option(names = "--find", paramLabel = "WORDS")
    private String find = "";

    @CommandLine.Option(names = "--holder", paramLabel = "ID")
    private String holder = "";

    @CommandLine.Option(names = "--field", paramLabel = "ID")
    private String field = "";

    @CommandLine.Option(names = "--reach", paramLabel = "holder|field")
    private String reach = "";

    @CommandLine.Option(names = "--size", paramLabel = "WxH")
    private String size = "1280x800";

    @CommandLine.Option(names = "--theme", paramLabel = "light|dark|contrast")
    private String theme = "light";

    @CommandLine.Option(names = "--text", paramLabel = "100..200")
    private int text = Settings.LEAST_TEXT;

    @CommandLine.Option(names = "--hands", paramLabel = "3,11,2")
    private String hands = "";

    @CommandLine.Option(names = "--section", paramLabel = "figure|claims|…|run|tree|…")
    private String section = "figure";

    @CommandLine.Option(names = "--requests", paramLabel = "N")
    private @Nullable Integer requests;

    @CommandLine.Option(names = "--dot", paramLabel = "N")
    private @Nullable Integer dot;

    @CommandLine.Option(names = "--people", paramLabel = "N")
    private @Nullable Integer people;

    @CommandLine.Option(names = "--index", paramLabel = "I")
    private long index;
    @CommandLine.Option(names = "--lever", paramLabel = "L", split = ",")
    private List<String> levers = new ArrayList<>();

    @CommandLine.Option(names = "--close", paramLabel = "F", split = ",")
    private List<String> flows = new ArrayList<>();

    @CommandLine.Option(names = "--result", paramLabel = "result|steps|numbers|mend|cut|hubs")
    private String result = "result";

    @CommandLine.Option(names = "--open", paramLabel = "talk|flows|record", split = ",")
    private List<String> open = new ArrayList<>();

    @CommandLine.Option(names = "--claim", paramLabel = "CLAIM")
    private @Nullable String claim;

    @CommandLine.Option(names = "--guide", paramLabel = "ID")
    private String guide = "facilitator";

    @CommandLine.Option(names = "--for", paramLabel = "classroom|community|self")
    private @Nullable String track;

    @CommandLine.Option(names = "--minutes", paramLabel = "N")
    private @Nullable Integer minutes;

    @CommandLine.Option(names = "--learner", paramLabel = "ANIMAL-COLOR")
    private @Nullable String learner;

    @CommandLine.Option(names = "--purpose", paramLabel = "lead|alone|look")
    private String purpose = "look";

    @CommandLine.Option(names = "--lesson", paramLabel = "ID")
    private String lesson = "what-a-renewal-says";

    @CommandLine.Option(names = "--notes")
    private boolean notes;

    @CommandLine.Option(names = "--revealed")
    private boolean revealed;

    @CommandLine.Option(names = "--both")
    private boolean both;

    PictureCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        if (text < Settings.LEAST_TEXT || text > Settings.MOST_TEXT) {
            throw new CommandContext.WrongUse("cli.error.text", text, Settings.LEAST_TEXT, Settings.MOST_TEXT);
        }
        if (!size.matches("[1-9][0-9]{2,3}x[1-9][0-9]{2,3}")) {
            throw new CommandContext.WrongUse("cli.error.size", size);
        }
        if (!out.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg)")) {
            throw new CommandContext.WrongUse("cli.error.picture-file", out);
        }
        return view.equals("projector") || view.equals("console") ? group(context) : window(context);
    }

    private int window(CommandContext context) {
        Consumer<Shell> course = CoursePictures.of(context, track, minutes, learner);
        Pictures.Shot shot = new Pictures.Shot(screen(), Optional.ofNullable(step), Math.clamp(progress, 0, 1), tab(),
                picture(), sheet(), this::onMap, LabPictures.of(section, wished()), this::onRules, this::onLesson,
                course, width(),
                height());
        Program program = Program.of(context.folder(), context.own(), Version.number());
        Loading.Result loaded = program.loaded();
        if (shot.screen() instanceof Screen.Lesson) {
            checkLesson(program, context.library(loaded));
        }
        if (shot.screen() instanceof Screen.Atlas) {
            checkMap(context, context.library(loaded));
        }
        if (shot.screen() instanceof Screen.Play || shot.screen() instanceof Screen.WhatIf) {
            checkStory(context, context.library(loaded));
            RuleReading.levers(context.library(loaded), levers);
            RuleReading.flows(context.library(loaded), flows);
            resultTab();
            open.forEach(PictureCommand::section);
        }
        Settings settings = settings(context, !(shot.screen() instanceof Screen.FirstRun));
        return draw(context, () -> Pictures.take(program, settings, shot, out));
    }

    /** What somebody sees who leads a group, or whom they lead. */
    private int group(CommandContext context) {
        if (!hands.matches("([0-9]{1,4}(,[0-9]{1,4}){0,3})?")) {
            throw new CommandContext.WrongUse("cli.error.hands", hands);
        }
        List<Integer> counted = hands.isEmpty()
                ? List.of()
                : Arrays.stream(hands.split(",")).map(Integer::valueOf).toList();
        Pictures.GroupShot shot = new Pictures.GroupShot(view.equals("projector"), story, Optional.ofNullable(step),
                Math.clamp(progress, 0, 1), counted, revealed, both, width(), height());
        Loading.Result loaded = Loading.load(context.folder());
        checkStory(context, context.library(loaded));
        Program program = new Program(loaded, context.own(), Version.number());
        Settings settings = settings(context, true);
        return draw(context, () -> Pictures.take(program, settings, shot, out));
    }

    private int width() {
        return Integer.parseInt(size.split("x")[0]);
    }

    private int height() {
        return Integer.parseInt(size.split("x")[1]);
    }

    private Settings settings(CommandContext context, boolean begun) {
        Settings fresh = Settings.fresh(context.texts().language()).with(look()).with(text).withBoth(both);
        return begun ? fresh.begunFor(purpose()) : fresh;
    }

    private Settings.Purpose purpose() {
        return switch (purpose) {
            case "lead" -> Settings.Purpose.LEAD;
            case "alone" -> Settings.Purpose.ALONE;
            case "look" -> Settings.Purpose.LOOK;
            default -> throw new CommandContext.WrongUse("cli.error.purpose", purpose);
        };
    }

    private void checkStory(CommandContext context, Library library) {
        int steps = context.story(library, story).steps().size();
        if (step != null && (step < 1 || step > steps)) {
            throw new CommandContext.WrongUse("cli.error.no-step", step, steps);
        }
    }

    /** Takes a picture and writes it. */
    private interface Taking {
        void take() throws IOException;
    }

    private int draw(CommandContext context, Taking taking) {
        Pictures.startWithoutDisplay();
        try {
            taking.take();
        } catch (IOException e) {
            throw new CommandContext.WrongUse("cli.error.cannot-write", out);
        }
        context.out().println(out);
        return FINE;
    }

    private Screen screen() {
        return switch (view) {
            case "first-run" -> new Screen.FirstRun();
            case "stories", "settings", "keys" -> new Screen.Stories();
            case "story" -> new Screen.Play(story);
            case "refused" -> new Screen.Refused("scenarios/stories/" + story + ".json");
            case "map" -> new Screen.Atlas();
            case "errors" -> errors();
            case "lesson" -> new Screen.Lesson(lesson);
            case "lessons" -> new Screen.Lessons();
            case "learners" -> new Screen.Learners();
            case "guide" -> new Screen.Guide(guide);
            case "plan" -> new Screen.Plan();
            case "start" -> new Screen.Start();
            case "replay" -> new Screen.Simulated(CrowdConditions.FITTED, LabPictures.SEED, index);
            case "whatif" -> new Screen.WhatIf(story);
            case "sources" -> claim == null
                    ? new Screen.Sources(section(), Optional.empty())
                    : Screen.Sources.of(claim);
            case "about" -> new Screen.Sources(Section.ABOUT, Optional.empty());
            default -> throw new CommandContext.WrongUse("cli.error.view", view);
        };
    }

    private Screen errors() {
        if (!LabPictures.has(section)) {
            throw new CommandContext.WrongUse("cli.error.lab-section", section, LabPictures.sections());
        }
        return new Screen.Errors();
    }

    private LabPictures.Wished wished() {
        return new LabPictures.Wished(Optional.ofNullable(requests), Optional.ofNullable(dot),
                Optional.ofNullable(people), index, revealed);
    }

    /** The sheet that lies over the window, if one is asked for. */
    private Optional<Shell.Kind> sheet() {
        return switch (view) {
            case "settings" -> Optional.of(Shell.Kind.SETTINGS);
            case "keys" -> Optional.of(Shell.Kind.KEYS);
            default -> Optional.empty();
        };
    }

    private PlayerModel.Picture picture() {
        return switch (show) {
            case "story" -> PlayerModel.Picture.STORY;
            case "whole" -> PlayerModel.Picture.WHOLE;
            case "text" -> PlayerModel.Picture.TEXT;
            default -> throw new CommandContext.WrongUse("cli.error.show", show);
        };
    }

    private Section section() {
        return switch (section) {
            case "figure" -> Section.FIGURE;
            case "claims" -> Section.CLAIMS;
            case "texts" -> Section.TEXTS;
            case "glossary" -> Section.GLOSSARY;
            case "limits" -> Section.LIMITS;
            case "report" -> Section.REPORT;
            case "about" -> Section.ABOUT;
            default -> throw new CommandContext.WrongUse("cli.error.section", section);
        };
    }

    private void checkMap(CommandContext context, Library library) {
        boolean known = switch (reach) {
            case "" -> true;
            case "holder" -> !holder.isEmpty();
            case "field" -> !field.isEmpty();
            default -> false;
        };
        if (!known) {
            throw new CommandContext.WrongUse("cli.error.picture-reach");
        }
        if (!holder.isEmpty()) {
            context.holder(library, holder);
        }
        if (!field.isEmpty()) {
            context.field(library, field);
        }
    }

    /** Brings the map to where it is to be shown. */
    private void onMap(MapModel map) {
        map.openFilter(!field.isEmpty() && reach.isEmpty());
        map.look(MapFilter.ALL.withWords(find)
                .withField(Optional.of(field).filter(id -> !id.isEmpty() && reach.isEmpty())));
        if (!holder.isEmpty()) {
            map.open(new MapModel.Side.Page(holder));
        }
        switch (reach) {
            case "holder" -> map.open(new MapModel.Side.HolderReach(holder));
            case "field" -> map.open(new MapModel.Side.FieldReach(field));
            default -> {
            }
        }
    }

    private void checkLesson(Program program, Library library) {
        int sections = program.lessons().apply(library).curriculum().lesson(new LessonId(lesson))
                .orElseThrow(() -> new CommandContext.WrongUse("cli.error.no-lesson", lesson, "")).sections().size();
        boolean known = section.equals("figure") || section.equals("end") || section.equals("handout")
                || section.matches("[1-9]") && Integer.parseInt(section) <= sections;
        if (!known) {
            throw new CommandContext.WrongUse("cli.error.lesson-section", section, sections);
        }
    }

    /** Brings a lesson to the section that is to be shown. */
    private void onLesson(LessonModel model) {
        model.notes(notes);
        switch (section) {
            case "figure" -> model.go(0);
            case "end" -> model.open(LessonModel.Page.END);
            case "handout" -> model.open(LessonModel.Page.HANDOUT);
            default -> model.go(Integer.parseInt(section) - 1);
        }
    }

    /** Changes the rules that are to be changed. */
    private void onRules(WhatIfModel model) {
        model.show(new Rules(upper(levers), upper(flows), List.of()), resultTab());
        open.forEach(section -> model.open(section(section), true));
    }

    private static TreeSet<String> upper(List<String> ids) {
        return ids.stream().map(id -> id.toUpperCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private WhatIfModel.Tab resultTab() {
        return switch (result) {
            case "result" -> WhatIfModel.Tab.RESULT;
            case "steps" -> WhatIfModel.Tab.STEPS;
            case "numbers" -> WhatIfModel.Tab.NUMBERS;
            case "mend" -> WhatIfModel.Tab.MEND;
            case "cut" -> WhatIfModel.Tab.CUT;
            case "hubs" -> WhatIfModel.Tab.HUBS;
            default -> throw new CommandContext.WrongUse("cli.error.result", result);
        };
    }

    private static WhatIfModel.Section section(String name) {
        return switch (name) {
            case "talk" -> WhatIfModel.Section.TALK;
            case "flows" -> WhatIfModel.Section.FLOWS;
            case "record" -> WhatIfModel.Section.RECORD;
            default -> throw new CommandContext.WrongUse("cli.error.open", name);
        };
    }

    private PlayerModel.Tab tab() {
        return switch (tab) {
            case "who" -> PlayerModel.Tab.WHO;
            case "record" -> PlayerModel.Tab.RECORD;
            case "how-many" -> PlayerModel.Tab.HOW_MANY;
            case "steps" -> PlayerModel.Tab.STEPS;
            default -> throw new CommandContext.WrongUse("cli.error.tab", tab);
        };
    }

    private Look look() {
        return switch (theme) {
            case "light" -> Look.LIGHT;
            case "dark" -> Look.DARK;
            case "contrast" -> Look.CONTRAST;
            default -> throw new CommandContext.WrongUse("cli.error.theme", theme);
        };
    }
}
