package org.ordinaryacts.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hand-written styles, scripts and page frames beside this package. */
final class Resources {
    /** What every page has, in the order in which it must stand. */
    private static final List<String> COMMON = List.of("dom.js", "address.js", "settings.js", "unpack.js", "words.js",
            "page.js");
    private static final List<String> PLAYER = List.of("layout.js", "stage.js", "player.js", "step.js", "who.js",
            "record.js", "howmany.js", "twin.js", "what-if.js", "story.js");
    private static final List<String> LISTS = List.of("layout.js", "find.js", "map.js");

    /** What a lesson has besides: the map and the step of the stories that it shows, and its questions. */
    private static final List<String> LESSON = List.of("layout.js", "stage.js", "step.js", "glimpse.js", "ask.js",
            "contents.js", "lesson.js");
    private static final List<String> LAB = List.of("contents.js", "lab.js");

    private Resources() {
    }

    /** The script of a page that plays stories. */
    static String playerScript() {
        return script(COMMON, PLAYER);
    }

    /** The script of a page with lists. */
    static String listScript() {
        return script(COMMON, LISTS);
    }

    /** The script of a page of a lesson or a guide. */
    static String lessonScript() {
        return script(COMMON, LESSON);
    }

    /** The same for a page on a learning platform. */
    static String platformScript() {
        return script(COMMON, Stream.concat(LESSON.stream(), Stream.of("scorm.js")).toList());
    }

    /** The script of the page of the error lab. */
    static String labScript() {
        return script(COMMON, LAB);
    }

    /** The styles of all pages. */
    static String style() {
        return List.of("look.css", "page.css", "player.css", "lists.css", "what-if.css", "lesson.css", "lab.css",
                "print.css")
                .stream().map(Resources::text)
                .collect(Collectors.joining());
    }

    /** One script of several files, whose names are seen nowhere else on the page. */
    private static String script(List<String> first, List<String> then) {
        return "(() => {\n\"use strict\";\n"
                + Stream.concat(first.stream(), then.stream()).map(Resources::text)
                        .collect(Collectors.joining("\n"))
                + "})();\n";
    }

    /** A resource as text. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
