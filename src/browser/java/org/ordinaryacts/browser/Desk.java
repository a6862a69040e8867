package org.ordinaryacts.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.cli.Cli;
import org.ordinaryacts.cli.Terminal;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Language;

/** A browser, and everything exported into a folder: made once for all tests. */
final class Desk implements AutoCloseable {
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-background-networking",
            "--disable-component-update", "--disable-default-apps", "--disable-sync", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND");

    private final Library library = Worlds.library();
    private final Path folder;
    private final Playwright playwright;
    private final Browser browser;

    Desk() {
        try {
            folder = Files.createTempDirectory("ordinary-acts-web");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        export("site", "--out", folder.resolve("site").toString());
        List<String> some = new ArrayList<>(stories().stream().limit(3).toList());
        some.addAll(List.of("--out", folder.resolve("some.html").toString(), "--lang", "en,es"));
        export(some.toArray(String[]::new));
        export("lesson", "what-is-a-record", "--out", lessonAlone().toString());
        export("lesson", "what-is-a-record", "--to", "scorm", "--out", folder.resolve("lesson.zip").toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
                .setArgs(QUIET));
    }

    private static Path chromium() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium",
                "/usr/bin/chromium-browser").filter(path -> !path.isEmpty()).map(Path::of)
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no chromium. Expected: /usr/bin/chromium, or its "
                        + "path in the variable CHROMIUM. Install it (apt-get install chromium), or run without "
                        + "-Pbrowser."));
    }

    private static void export(String... args) {
        StringWriter said = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), Language.EN, 80, false, false,
                Path.of("no-settings.json"), Optional.of(Path.of("").toAbsolutePath()));
        String[] whole = Stream.concat(Stream.of("export"), Stream.of(args)).toArray(String[]::new);
        if (new Cli(terminal).run(whole) != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    Library library() {
        return library;
    }

    /** The ids of all stories. */
    List<String> stories() {
        return library.stories().stream().map(Story::id).map(Object::toString).toList();
    }

    /** All lessons. */
    List<Lesson> lessons() {
        return CurriculumLoading.load(Path.of("").toAbsolutePath(), library).curriculum().lessons();
    }

    Browser browser() {
        return browser;
    }

    /** A page of the site. */
    Path site(String name) {
        return folder.resolve("site").resolve(name);
    }

    /** The page that plays a story. */
    Path story(String id) {
        return site("stories/" + id + ".html");
    }

    /** The page of a lesson. */
    Path lesson(String id) {
        return site("lessons/" + id + ".html");
    }

    /** A file with one lesson. */
    Path lessonAlone() {
        return folder.resolve("lesson.html");
    }

    /** A lesson packed for a learning platform. */
    Path lessonPacked() {
        return folder.resolve("lesson.zip");
    }

    /** A file with several stories. */
    Path some() {
        return folder.resolve("some.html");
    }

    /** All pages: of the site, and the files on their own. */
    List<Path> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as somebody sees it who has just opened it. */
    Sheet open(Path page) {
        return open(page, "", Sheet.Reader.USUAL);
    }

    Sheet open(Path page, String fragment, Sheet.Reader reader) {
        return new Sheet(browser, page, fragment, reader);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
