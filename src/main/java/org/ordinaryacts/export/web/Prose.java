package org.ordinaryacts.export.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Run;
import org.ordinaryacts.text.Texts;

/** Prose of lessons and guides in one language. */
final class Prose {
    /** What is to be filled in by hand. */
    private static final Pattern BLANK = Pattern.compile("_{4,}|…{2,}");
    /** From so many signs on, a blank takes what is left of its line. */
    private static final int LONG = 24;
    private static final int SHORT = 9;

    private final Texts texts;
    private final String heading;

    /**
     * Prose.
     *
     * @param heading the tag of its headings
     */
    Prose(Texts texts, String heading) {
        this.texts = texts;
        this.heading = heading;
    }

    Markup all(List<Passage> passages) {
        return Markup.all(passages.stream().map(this::passage).toList());
    }

    private Markup passage(Passage passage) {
        return switch (passage) {
            case Passage.Heading(var runs) -> Markup.of(heading, runs(runs));
            case Passage.Paragraph(var runs) -> Markup.of("p", runs(runs));
            case Passage.Listing listing -> listing(listing);
            case Passage.Quote(var passages) -> Markup.of("blockquote", all(passages));
            case Passage.Divider divider -> new Markup("<hr>");
        };
    }

    private Markup listing(Passage.Listing listing) {
        Markup list = Markup.of(listing.numbered() ? "ol" : "ul", listing.items().stream().map(this::item).toList());
        return listing.first() > 1 ? list.with("start", String.valueOf(listing.first())) : list;
    }

    /** A line of a list; where it is one paragraph, without its own box. */
    private Markup item(List<Passage> passages) {
        return passages.size() == 1 && passages.getFirst() instanceof Passage.Paragraph(var runs)
                ? Markup.of("li", runs(runs))
                : Markup.of("li", all(passages));
    }

    private Markup runs(List<Run> runs) {
        return Markup.all(runs.stream().map(this::run).toList());
    }

    private Markup run(Run run) {
        return switch (run.style()) {
            case PLAIN -> text(run.text());
            case STRONG -> Markup.of("strong", text(run.text()));
            case EMPHASIS -> Markup.of("em", text(run.text()));
            case CODE -> Markup.of("code", text(run.text()));
        };
    }

    /** A text in which blanks are lines to write on, and not signs to be read aloud one by one. */
    private Markup text(String text) {
        Matcher blank = BLANK.matcher(text);
        Markup shown = Markup.NONE;
        int from = 0;
        while (blank.find()) {
            shown = Markup.all(shown, Markup.text(text.substring(from, blank.start())), blank(blank.group().length()));
            from = blank.end();
        }
        return Markup.all(shown, Markup.text(text.substring(from)));
    }

    private Markup blank(int length) {
        String size = length >= LONG ? ".long" : length > SHORT ? "" : ".short";
        return Markup.of("span.blank" + size).with("role", "img").with("aria-label", texts.get("web.lesson.blank"));
    }
}
