package org.ordinaryacts.export.paper;

import java.util.List;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Run;

/** Passages as markup. */
final class Prose {
    private Prose() {
    }

    static Markup of(List<Passage> passages) {
        return Markup.all(passages.stream().map(Prose::of).toList());
    }

    private static Markup of(Passage passage) {
        return switch (passage) {
            case Passage.Heading(var runs) -> Markup.of("h3", runs(runs));
            case Passage.Paragraph(var runs) -> Markup.of("p", runs(runs));
            case Passage.Listing listing -> listing(listing);
            case Passage.Quote(var quoted) -> Markup.of("blockquote", of(quoted));
            case Passage.Divider divider -> new Markup("<hr/>");
        };
    }

    private static Markup listing(Passage.Listing listing) {
        List<Markup> items = listing.items().stream().map(item -> Markup.of("li", item(item))).toList();
        return listing.numbered()
                ? Markup.of("ol", items).with("start", String.valueOf(listing.first()))
                : Markup.of("ul", items);
    }

    /** An item that holds nothing but a line is to be written on. */
    private static Markup item(List<Passage> item) {
        return item.stream().allMatch(Passage.Divider.class::isInstance)
                ? Markup.of("p.blank", "\u00a0")
                : of(item);
    }

    private static Markup runs(List<Run> runs) {
        return Markup.all(runs.stream().map(Prose::run).toList());
    }

    private static Markup run(Run run) {
        return switch (run.style()) {
            case PLAIN -> Markup.text(run.text());
            case STRONG -> Markup.of("strong", run.text());
            case EMPHASIS -> Markup.of("em", run.text());
            case CODE -> Markup.of("code", run.text());
        };
    }
}
