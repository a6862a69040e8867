package org.ordinaryacts.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Fingerprint;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.export.NotWritten;
import org.ordinaryacts.export.PageFiles;
import org.ordinaryacts.export.questions.QuestionExport;
import org.ordinaryacts.export.scorm.ScormExport;
import org.ordinaryacts.export.web.Edition;
import org.ordinaryacts.export.web.Teaching;
import org.ordinaryacts.export.web.WebExport;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import picocli.CommandLine;

/** Writes stories or a lesson as one web page, or everything as a folder of web pages. */
@CommandLine.Command(name = "export")
final class ExportCommand extends Command {
    /** What stands in place of stories for everything. */
    private static final String SITE = "site";
    /** What stands before the id of a lesson. */
    private static final String LESSON = "lesson";
    private static final int KILOBYTE = 1000;

    @CommandLine.Parameters(paramLabel = "STORY…", arity = "1..*")
    private List<String> what = new ArrayList<>();

    @CommandLine.Option(names = "--to", paramLabel = "html|pdf|scorm|gift|qti")
    private String format = "html";

    @CommandLine.Option(names = "--out", required = true, paramLabel = "F.html|DIR")
    private Path out = Path.of("story.html");

    @CommandLine.Mixin
    private PaperOptions paper = new PaperOptions();

    @CommandLine.Mixin
    private PlanOptions plan = new PlanOptions();

    /** What was written. */
    record Written(String banner, String out, List<Part> files) {
        /** A file, and its size in bytes. */
        record Part(String file, long bytes) {
        }
    }

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean manyLanguages() {
        return true;
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        return switch (format) {
            case "html" -> pages(context, library);
            case "pdf" -> file(context, library, new ExportPaper(context, library, paper, plan).write(what));
            case "scorm" -> file(context, library, scorm(context, library));
            case "gift" -> file(context, library,
                    QuestionExport.gift(ExportQuestions.of(context, library, what)));
            case "qti" -> file(context, library,
                    QuestionExport.qti(ExportQuestions.of(context, library, what)));
            default -> throw new CommandContext.WrongUse("web.error.format", format);
        };
    }

    private int file(CommandContext context, Library library, byte[] data) {
        writing(() -> PageFiles.write(out, data));
        Written.Part part = new Written.Part(out.toString(), data.length);
        if (context.json()) {
            context.json(new Written(context.banner(library), out.toString(), List.of(part)));
            return FINE;
        }
        context.page().faint(context.banner(library))
                .paragraph(context.texts().get("cli.written.file", kilobytes(data.length)));
        context.out().println(out);
        return FINE;
    }

    private int pages(CommandContext context, Library library) {
        boolean site = what.equals(List.of(SITE));
        SortedMap<String, String> pages = site
                ? new WebExport(edition(context, library, library.stories(), teaching(context, library))).site()
                : new TreeMap<>(Map.of(out.toString(),
                        what.getFirst().equals(LESSON) ? lesson(context, library) : stories(context, library)));
        write(site, pages);
        return report(context, context.banner(library), site, pages);
    }

    private String stories(CommandContext context, Library library) {
        List<Story> stories = what.stream().distinct().map(id -> story(context, library, id)).toList();
        return new WebExport(edition(context, library, stories, Teaching.NONE)).stories();
    }

    // ---- lessons -------------------------------------------------------------------------------------------------

    private String lesson(CommandContext context, Library library) {
        Teaching teaching = teaching(context, library);
        Lesson lesson = lesson(context, teaching);
        return new WebExport(edition(context, library, library.stories(), teaching)).lesson(lesson);
    }

    /** The one lesson that was named. */
    private Lesson lesson(CommandContext context, Teaching teaching) {
        List<String> known = teaching.curriculum().lessons().stream().map(lesson -> lesson.id().value()).toList();
        List<String> named = what.stream().skip(1).distinct().toList();
        if (named.size() != 1) {
            throw new CommandContext.WrongUse("web.error.lesson-one", String.join(", ", known));
        }
        String id = named.getFirst();
        return teaching.curriculum().lessons().stream()
                .filter(lesson -> lesson.id().value().equals(id) || String.valueOf(lesson.number()).equals(id))
                .findFirst().orElseThrow(() -> new CommandContext.WrongUse("web.error.lesson", id,
                        meant(context, id, known), String.join(", ", known)));
    }

    private byte[] scorm(CommandContext context, Library library) {
        if (!what.getFirst().equals(LESSON)) {
            throw new CommandContext.WrongUse("cli.error.to-platform", String.join(" ", what));
        }
        Teaching teaching = teaching(context, library);
        Lesson lesson = lesson(context, teaching);
        return ScormExport.of(lesson.id().value(), lesson.title().in(context.languages().getFirst()),
                new WebExport(edition(context, library, library.stories(), teaching)).lessonOnPlatform(lesson));
    }

    /** The lessons that are sound, and the crowd that they show. */
    private static Teaching teaching(CommandContext context, Library library) {
        CurriculumLoading.Result loaded = CurriculumLoading.load(context.folder(), library);
        Optional<CrowdModel> crowd = CrowdModel.carries(library.world(), library.people())
                ? Optional.of(CrowdModel.of(library.world(), library.people(), CrowdConditions.FITTED))
                : Optional.empty();
        return new Teaching(loaded.curriculum(), crowd);
    }

    private static String meant(CommandContext context, String id, List<String> known) {
        return Nearest.to(id, known).map(near -> " " + context.texts().get("problem.did-you-mean", near)).orElse("");
    }

    // ---- stories -------------------------------------------------------------------------------------------------

    private static Story story(CommandContext context, Library library, String id) {
        List<String> known = library.stories().stream().map(story -> story.id().value()).toList();
        boolean refused = library.refused().stream().anyMatch(story -> story.file().endsWith("/" + id + ".json"));
        if (known.contains(id) || refused) {
            return context.story(library, id);
        }
        throw new CommandContext.WrongUse("web.error.story", id, meant(context, id, known), String.join(", ", known));
    }

    private static Edition edition(CommandContext context, Library library, List<Story> stories,
            Teaching teaching) {
        boolean worldChecked = library.standing().worldChecked();
        List<Naming> namings = context.languages().stream()
                .map(language -> new Naming(library.world(), new Texts(language), worldChecked)).toList();
        return new Edition(namings, stories, teaching, Town.of(library.people()), CodeReading.codes(library),
                context.checked(library), Version.number(),
                Fingerprint.of(context.folder()));
    }

    private void write(boolean site, SortedMap<String, String> pages) {
        writing(() -> {
            if (site) {
                PageFiles.write(out, pages);
            } else {
                PageFiles.write(out, pages.firstEntry().getValue());
            }
        });
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws NotWritten;
    }

    private static void writing(Writing writing) {
        try {
            writing.run();
        } catch (NotWritten e) {
            throw new CommandContext.WrongUse("web.error." + e.reason().token(), e.place());
        }
    }

    private int report(CommandContext context, String banner, boolean site, SortedMap<String, String> pages) {
        List<Written.Part> parts = pages.entrySet().stream()
                .map(page -> new Written.Part(page.getKey(), bytes(page.getValue()))).toList();
        if (context.json()) {
            context.json(new Written(banner, out.toString(), parts));
            return FINE;
        }
        Page page = context.page().faint(banner);
        long all = parts.stream().mapToLong(Written.Part::bytes).sum();
        page.paragraph(site
                ? context.texts().get("web.written.site", parts.size(), kilobytes(all))
                : context.texts().get("web.written.page", kilobytes(all)));
        context.out().println(site ? out.resolve("index.html") : out);
        return FINE;
    }

    private static long bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long kilobytes(long bytes) {
        return Math.ceilDiv(bytes, KILOBYTE);
    }
}
