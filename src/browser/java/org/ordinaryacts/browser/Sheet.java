package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page that somebody opened. When it is closed, it must have been quiet: no request that left the disk, no message in
 * the console, no error, and nothing kept.
 */
final class Sheet implements AutoCloseable {
    private static final String PLAYING = "document.getElementById('play').classList.contains('playing')";
    private final BrowserContext context;
    private final Page page;
    private final List<String> noise = new ArrayList<>();

    /** Who reads: with what screen, language, and wishes of the system. */
    record Reader(int width, int height, String locale, boolean dark, boolean still, boolean scripts) {
        static final Reader USUAL = new Reader(1366, 768, "en-US", false, false, true);
        static final Reader PHONE = new Reader(390, 844, "en-US", false, false, true);

        Reader inSpanish() {
            return new Reader(width, height, "es-US", dark, still, scripts);
        }

        Reader inTheDark() {
            return new Reader(width, height, locale, true, still, scripts);
        }

        Reader keptStill() {
            return new Reader(width, height, locale, dark, true, scripts);
        }

        Reader withoutScripts() {
            return new Reader(width, height, locale, dark, still, false);
        }
    }

    Sheet(Browser browser, Path file, String fragment, Reader reader) {
        this(browser, file, fragment, reader, "");
    }

    /**
     * A page around which something is already there.
     *
     * @param before a script that runs before any of the page's own
     */
    Sheet(Browser browser, Path file, String fragment, Reader reader, String before) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(reader.width(), reader.height())
                .setLocale(reader.locale()).setOffline(true).setJavaScriptEnabled(reader.scripts())
                .setColorScheme(reader.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(reader.still() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
        context.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                noise.add("request " + request.url());
            }
        });
        context.onConsoleMessage(message -> noise.add("console " + message.text()));
        context.onWebError(error -> noise.add("error " + error.error()));
        page = context.newPage();
        page.addInitScript(before);
        page.clock().install(new Clock.InstallOptions().setTime(0));
        page.clock().pauseAt(1000);
        page.navigate(file.toUri() + fragment);
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The visible text of a part, on one line. */
    String text(String selector) {
        return page.locator(selector).first().innerText().replaceAll("\\s+", " ").strip();
    }

    /**
     * Presses a link to a place of the same page. The browser tells the page of it a moment later: the page's own listener
     * was there first, so that the page has followed when this one is told.
     */
    void follow(Locator link) {
        page.evaluate("followed = new Promise((done) => addEventListener('hashchange', () => done(true), { once: true }));"
                + " 0");
        link.click();
        page.evaluate("followed");
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Lets time pass on the page, where it stands still by itself. */
    void wait(int seconds) {
        IntStream.range(0, seconds).forEach(second -> page.clock().runFor(1000));
    }

    /** Lets time pass until nothing plays any more; a story that would play for an hour has gone astray. */
    void untilPaused() {
        for (int minute = 0; minute < 60 && Boolean.TRUE.equals(ask(PLAYING)); minute++) {
            page.clock().runFor(60_000);
        }
        assertThat(ask(PLAYING)).as("still playing").isEqualTo(false);
    }

    /** Shows the page on another screen. */
    void resize(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** What a script on the page answers. */
    Object ask(String script) {
        return page.evaluate(script);
    }

    /** The name of what has the keyboard: its id, else its text. */
    String focus() {
        return String.valueOf(ask("document.activeElement.id || document.activeElement.innerText.trim()"));
    }

    /** Whether anything reaches beyond the screen to the right. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(ask("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"));
    }

    @Override
    public void close() {
        List<String> kept = context.cookies().stream().map(cookie -> cookie.name).toList();
        context.close();
        assertThat(noise).as("messages and requests").isEmpty();
        assertThat(kept).as("cookies").isEmpty();
    }
}
