package org.ordinaryacts.export.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.AboutViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;

/**
 * A whole page: its frame, what is in it, its data, and its script. The page holds all it needs, and its policy forbids
 * it to ask anybody for anything: only this style and this script, by their hashes.
 */
final class Page {
    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z-]+)(?::([a-z.-]+))?}}");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");

    private final Edition edition;
    private final Words words;
    private final Place place;
    private final Map<String, String> data = new LinkedHashMap<>();

    /**
     * Where a page lies, and what it leads to.
     *
     * @param up the way from the page to the folder of the site: empty, or {@code ../}
     * @param site whether it is a page of a site; a file on its own leads nowhere
     * @param here the file of the place that it belongs to, for instance {@code map.html}
     */
    record Place(String up, boolean site, String here) {
        /** A file on its own. */
        static final Place ALONE = new Place("", false, "");
    }

    Page(Edition edition, Place place) {
        this.edition = edition;
        this.words = edition.words();
        this.place = place;
    }

    /** Gives the page data that its script finds by name. */
    Page with(String name, Spoken<?> view) {
        data.put(name, Packing.of(view));
        return this;
    }

    /** The page with a title and a main part. */
    String html(Spoken<String> title, Markup main, String script) {
        String style = Resources.style();
        String frame = Resources.text("page.html");
        with("words", words.texts().map(texts -> used(texts, script + frame + main.html())));
        with("page", title.map(said -> new Told(said, place.site(), place.up())));
        Map<String, String> blanks = new TreeMap<>();
        blanks.put("lang", title.languages().getFirst().code());
        blanks.put("spoken", title.languages().stream().map(Language::code).collect(Collectors.joining(" ")));
        blanks.put("policy", "default-src 'none'; script-src " + hash(script) + "; style-src " + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'");
        blanks.put("version", edition.version());
        blanks.put("title", Markup.text(title.first()).html());
        blanks.put("style", style);
        blanks.put("script", script);
        blanks.put("navigation", navigation().html());
        blanks.put("brand", brand().html());
        blanks.put("banner", edition.banner().text(text -> text).html());
        blanks.put("standing", edition.checked() ? "" : " unchecked");
        blanks.put("languages", languageButtons().html());
        blanks.put("main", main.html());
        blanks.put("footer", footer().html());
        blanks.put("data", data.entrySet().stream().map(entry -> "<script type=\"application/json\" id=\"data-"
                + entry.getKey() + "\">" + entry.getValue() + "</script>\n").collect(Collectors.joining()));
        return filled(frame, blanks, words);
    }

    /** What a page tells its script of itself. */
    private record Told(String title, boolean site, String up) {
    }

    /** A frame with its blanks filled; {@code {{say:key}}} is a text of the interface in every language. */
    static String filled(String frame, Map<String, String> blanks, Words words) {
        return BLANK.matcher(frame).replaceAll(blank -> Matcher.quoteReplacement(switch (blank.group(1)) {
            case "say" -> words.say(blank.group(2)).html();
            case "first" -> Markup.text(words.first(blank.group(2))).html();
            default -> blanks.getOrDefault(blank.group(1), "");
        }));
    }

    /** The texts that a script or a page names. */
    private static Map<String, String> used(Texts texts, String where) {
        Map<String, String> used = new TreeMap<>();
        KEY.matcher(where).results().map(found -> found.group(1)).filter(texts.keys()::contains)
                .forEach(key -> used.put(key, texts.get(key)));
        return used;
    }

    /** How the policy names what it allows. */
    private static String hash(String allowed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(allowed.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    // ---- head and foot -----------------------------------------------------------------------------------------

    private Markup brand() {
        return place.site()
                ? Markup.of("a.brand", "Ordinary Acts").with("href", place.up() + "index.html")
                : Markup.of("span.brand", "Ordinary Acts");
    }

    private Markup navigation() {
        if (!place.site()) {
            return Markup.NONE;
        }
        Markup lessons = edition.teaching().isEmpty() ? Markup.NONE : link("lessons.html", "web.lessons");
        Markup lab = edition.teaching().crowd().isEmpty() ? Markup.NONE : link(LabPage.FILE, "app.lab");
        return Markup.of("nav", link("index.html", "app.stories"), lessons, link("map.html", "app.map"), lab,
                link("sources.html", "app.sources"), link("glossary.html", "web.glossary"))
                .with("data-label", "web.navigation").with("aria-label", words.first("web.navigation"));
    }

    private Markup link(String file, String key) {
        Markup link = Markup.of("a", words.say(key)).with("href", place.up() + file);
        return file.equals(place.here()) ? link.with("aria-current", "page") : link;
    }

    private Markup languageButtons() {
        List<Markup> buttons = words.texts().languages().stream().map(language -> Markup
                .of("button", words.first("app.language." + language.code())).with("type", "button")
                .with("lang", language.code()).with("data-language", language.code())).toList();
        return buttons.size() < 2
                ? Markup.NONE
                : Markup.of("div.languages", buttons).with("role", "group")
                        .with("data-label", "app.settings.language")
                        .with("aria-label", words.first("app.settings.language"));
    }

    private Markup footer() {
        Spoken<AboutView> about = Spoken.of(edition.namings(), this::about);
        Spoken<String> years = edition.years();
        return Markup.all(
                Markup.of("p", edition.banner().text(text -> text + ". "), words.say("web.made-up")),
                Markup.of("p", Markup.text("Ordinary Acts " + edition.version() + " · "),
                        words.say("web.content", edition.fingerprint()), Markup.text(" · "),
                        Spoken.of(edition.namings(), naming -> naming.texts().get("app.first.as-of",
                                yearsIn(years, naming))).text(text -> text)),
                Markup.of("p", about.each(AboutView::licenses).stream().map(line -> line.text(text -> text + " "))
                        .toList()),
                Markup.of("p", words.say("web.alone")), more(about));
    }

    private AboutView about(Naming naming) {
        return new AboutViews(naming).about(edition.version(), "");
    }

    private static String yearsIn(Spoken<String> years, Naming naming) {
        return years.said().get(years.languages().indexOf(naming.texts().language()));
    }

    /** What this does not show, and what it rests on; opened by whoever wants to know. */
    private Markup more(Spoken<AboutView> about) {
        List<Markup> limits = about.each(AboutView::limits).stream()
                .map(limit -> Markup.of("li", limit.text(text -> text))).toList();
        List<Markup> sources = about.each(AboutView::sources).stream()
                .map(source -> Markup.of("li", source.text(line -> line.title() + ". " + line.author() + ". "
                        + line.publisher() + ", " + line.date() + ". [" + line.kind() + " · " + line.asOf() + "]")))
                .toList();
        return Markup.of("details", Markup.of("summary", words.say("web.more")),
                Markup.of("h2", words.say("sources.limits")), Markup.of("ul", limits),
                Markup.of("h2", words.say("sources.rests")), Markup.of("ul", sources));
    }
}
