package org.ordinaryacts.export.web;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.GlossaryView;
import org.ordinaryacts.view.SearchWords;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.view.StoryViews;
import org.ordinaryacts.world.Text;

/** The first page of a site: what it is, a search over everything, and the stories. */
final class IndexPage {
    private final Edition edition;
    private final Words words;
    private final Spoken<SourcesView> sources;
    private final Spoken<GlossaryView> glossary;

    /**
     * Something that can be found.
     *
     * @param kind what it is, in words
     * @param href the page, and the place on it
     * @param words what it is found by, in all languages
     */
    private record Entry(String kind, String title, String href, String words) {
    }

    IndexPage(Edition edition, Spoken<SourcesView> sources, Spoken<GlossaryView> glossary) {
        this.edition = edition;
        this.words = edition.words();
        this.sources = sources;
        this.glossary = glossary;
    }

    String html() {
        Markup main = Markup.of("div.lists",
                Markup.of("h1", words.say("web.index.title")),
                Markup.of("p.lead", words.say("about.purpose")),
                Lists.search(words, "everything", "web.find.everything"),
                Markup.of("ul.results").with("id", "results").with("hidden", ""),
                Markup.of("h2", words.say("app.stories")),
                Markup.of("p.soft", words.say("app.stories.lead")),
                Markup.of("ul.cards", edition.stories().stream().map(this::card).toList()), lab(), lessons());
        return new Page(edition, new Page.Place("", true, "index.html")).with("search", entries())
                .html(words.texts().map(texts -> "Ordinary Acts"), main, Resources.listScript());
    }

    private Markup lab() {
        return edition.teaching().crowd().isEmpty()
                ? Markup.NONE
                : Markup.all(Markup.of("h2", words.say("app.lab")), Markup.of("p.soft", words.say("web.lab.lead")),
                        Markup.of("p", Markup.of("a", words.say("web.lab.open")).with("href", LabPage.FILE)));
    }

    private Markup lessons() {
        return edition.teaching().isEmpty()
                ? Markup.NONE
                : Markup.all(Markup.of("h2", words.say("web.lessons")),
                        Markup.of("p.soft", words.say("web.lessons.lead")),
                        Markup.of("p", Markup.of("a", words.say("web.lessons.all")).with("href", "lessons.html")));
    }

    private Markup card(Story story) {
        return Markup.of("li", StoryCards.card(words, story,
                Spoken.of(edition.namings(),
                        naming -> new StoryViews(naming).story(edition.trace(story), edition.checked())),
                "stories/" + story.id() + ".html"));
    }

    // ---- what can be found -------------------------------------------------------------------------------------

    private Spoken<List<Entry>> entries() {
        Set<String> known = new HashSet<>();
        List<Spoken<Entry>> all = Stream.of(edition.stories().stream().map(this::story), simulated(), taught(),
                glossary.each(GlossaryView::terms).stream().map(this::term),
                sources.each(SourcesView::claims).stream().map(this::claim))
                .flatMap(entries -> entries).filter(entry -> known.add(entry.first().href() + entry.first().title()))
                .toList();
        return new Spoken<>(words.texts().languages(),
                IntStream.range(0, words.texts().languages().size())
                        .mapToObj(i -> all.stream().map(entry -> entry.said().get(i)).toList()).toList());
    }

    private Spoken<Entry> story(Story story) {
        String found = distinct(SearchWords.of(List.of(story.title(), story.summary())));
        return Spoken.of(edition.namings(), naming -> new Entry(naming.texts().get("claim.detail.story"),
                naming.of(story.title()), "stories/" + story.id() + ".html", found));
    }

    private Stream<Spoken<Entry>> taught() {
        return Stream.concat(
                edition.teaching().curriculum().lessons().stream().map(lesson -> entry("web.lesson.one", lesson.title(),
                        "lessons/" + lesson.id(), List.of(lesson.title(), lesson.objective()))),
                edition.teaching().curriculum().guides().stream().map(guide -> entry("web.guide.one", guide.title(),
                        "guides/" + guide.id(), List.of(guide.title()))));
    }

    private Stream<Spoken<Entry>> simulated() {
        String found = distinct(String.join(" ", words.texts().said().stream()
                .map(texts -> texts.get("app.lab") + " " + texts.get("web.lab.lead") + " " + texts.get("web.lab.still"))
                .toList()));
        return edition.teaching().crowd().stream().map(crowd -> words.texts()
                .map(texts -> new Entry(texts.get("web.lab.one"), texts.get("app.lab"), LabPage.FILE, found)));
    }

    private Spoken<Entry> entry(String kind, Text title, String page, List<Text> by) {
        String found = distinct(SearchWords.of(by));
        return Spoken.of(edition.namings(), naming -> new Entry(naming.texts().get(kind), naming.of(title),
                page + ".html", found));
    }

    private Spoken<Entry> term(Spoken<GlossaryView.Term> term) {
        String found = distinct(String.join(" ", term.said().stream().map(GlossaryView.Term::term).toList()) + " "
                + term.first().id());
        Spoken<Entry> entry = term.map(one -> new Entry("", one.term(), "glossary.html#term:" + one.id(), found));
        return new Spoken<>(entry.languages(), IntStream.range(0, entry.said().size())
                .mapToObj(i -> new Entry(words.texts().said().get(i).get("web.glossary"),
                        entry.said().get(i).title(), entry.said().get(i).href(), found))
                .toList());
    }

    private Spoken<Entry> claim(Spoken<ClaimView> claim) {
        String found = distinct(claim.first().search());
        return claim.map(one -> new Entry(one.kindName(), one.title(), href(one), found));
    }

    private String href(ClaimView claim) {
        return switch (claim.kind()) {
            case "holder" -> "map.html#" + claim.id();
            case "term" -> "glossary.html#" + claim.id();
            case "start" -> "stories/" + storyOf(claim) + ".html";
            case "step" -> "stories/" + storyOf(claim) + ".html#" + storyOf(claim) + "/" + stepOf(claim);
            default -> "sources.html#" + claim.id();
        };
    }

    private static String storyOf(ClaimView claim) {
        return claim.bareId().split("/")[0];
    }

    private int stepOf(ClaimView claim) {
        Story story = edition.stories().stream().filter(one -> one.id().value().equals(storyOf(claim))).findFirst()
                .orElseThrow();
        String step = claim.bareId().split("/")[1];
        return 1 + story.steps().stream().map(one -> one.id().value()).toList().indexOf(step);
    }

    /** Each word once, as the search on the page compares them. */
    private static String distinct(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(SearchWords.folded(text).split(" ")));
        return String.join(" ", words);
    }
}
