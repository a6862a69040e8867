package org.ordinaryacts.export.web;

import java.util.Optional;
import org.ordinaryacts.view.Chip;

/**
 * Where a page leads to. On a site a claim, a story and a holder have their own pages; a file on its own leads nowhere.
 */
record Leads(Page.Place place) {

    /** The page and the place on it that tell of a claim. */
    Optional<String> claim(String claim) {
        int colon = claim.indexOf(':');
        if (!place.site() || colon < 0) {
            return Optional.empty();
        }
        String bare = claim.substring(colon + 1);
        return switch (claim.substring(0, colon)) {
            case "town", "crowd" -> Optional.empty();
            case "holder" -> to("map.html#" + claim);
            case "term" -> to("glossary.html#" + claim);
            case "start", "step" -> to("stories/" + bare.split("/")[0] + ".html");
            default -> to("sources.html#" + claim);
        };
    }

    /** A story at one of its steps, from 1; at its beginning for 0. */
    Optional<String> story(String id, int step) {
        return to("stories/" + id + ".html" + (step == 0 ? "" : "#" + id + "/" + step));
    }

    /** The error lab. */
    Optional<String> lab() {
        return to(LabPage.FILE);
    }

    private Optional<String> to(String page) {
        return place.site() ? Optional.of(place.up() + page) : Optional.empty();
    }

    /** A text that leads somewhere, where there is somewhere to lead to. */
    static Markup link(Markup text, Optional<String> href) {
        return href.map(to -> Markup.of("a", text).with("href", to)).orElse(text);
    }

    /** A mark; it leads to its claim. */
    Markup chip(Spoken<Chip> chip) {
        String classes = ".chip." + chip.first().evidence();
        Markup label = chip.text(Chip::label);
        return claim(chip.first().claim()).map(to -> Markup.of("a" + classes, label).with("href", to))
                .orElseGet(() -> Markup.of("span" + classes, label));
    }

    /** A mark that may be missing. */
    Markup chip(Spoken<Optional<Chip>> chip, String around) {
        return chip.first().isEmpty()
                ? Markup.NONE
                : Markup.of(around, chip(chip.map(Optional::orElseThrow)));
    }
}
