package org.ordinaryacts.export.web;

import java.util.List;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ClaimView;

/** Parts that several pages with lists have. */
final class Lists {
    private Lists() {
    }

    /**
     * A field to search a list with.
     *
     * @param list the name of the list, as in {@code data-find}
     * @param key the text that says what can be found
     */
    static Markup search(Words words, String list, String key) {
        Markup field = new Markup("<input type=\"search\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"40\">")
                .with("id", "find-" + list).with("data-finds", list).with("data-hint", "web.find.hint")
                .with("placeholder", words.first("web.find.hint"));
        return Markup.of("div.find", Markup.of("label", words.say(key)).with("for", "find-" + list), field,
                Markup.of("p.soft.small").with("role", "status").with("id", "found-" + list));
    }

    /** A mark; it leads to the claim where that is on a page of the site. */
    static Markup chip(Spoken<Chip> chip, boolean leads) {
        String classes = ".chip." + chip.first().evidence();
        Markup label = chip.text(Chip::label);
        return leads
                ? Markup.of("a" + classes, label).with("href", "sources.html#" + chip.first().claim())
                : Markup.of("span" + classes, label);
    }

    /** A mark; from any page of a site it leads to the claim, where that stands among the sources. */
    static Markup chip(Spoken<Chip> chip, Page.Place place) {
        String claim = chip.first().claim();
        boolean listed = place.site() && (claim.startsWith("flow:") || claim.startsWith("lever:"));
        String classes = ".chip." + chip.first().evidence();
        Markup label = chip.text(Chip::label);
        return listed
                ? Markup.of("a" + classes, label).with("href", place.up() + "sources.html#" + claim)
                : Markup.of("span" + classes, label);
    }

    /** A list, or nothing where it is empty. */
    static Markup titled(Markup title, List<Markup> items) {
        return items.isEmpty() ? Markup.NONE : Markup.all(Markup.of("h3", title), Markup.of("ul", items));
    }

    /** Where something stands. */
    static Markup where(Spoken<ClaimView.Where> where) {
        return Markup.of("p.soft.small",
                where.text(place -> String.join(". ", List.of(place.source(), place.place()).stream()
                        .filter(text -> !text.isEmpty()).toList())),
                where.text(place -> place.asOf().isEmpty() ? "" : " (" + place.asOf() + ")"));
    }
}
