package org.ordinaryacts.export.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.HolderViews;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.world.HolderId;

/** The page of the whole map: all holders in their lanes, and the page of each. */
final class MapPage {
    private final Edition edition;
    private final Words words;
    private final Spoken<MapView> map;

    /** A flow as it is drawn. */
    private record Line(String id, String from, String to, String how) {
    }

    MapPage(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.map = Spoken.of(edition.namings(), naming -> new MapViews(naming).map());
    }

    String html() {
        Markup main = Markup.all(
                Markup.of("div.map-head", Markup.of("h1", words.say("app.map")),
                        Lists.search(words, "places", "app.map.search.name")),
                Markup.of("div.map",
                        Markup.of("div.lanes", map.each(MapView::lanes).stream().map(this::lane).toList())
                                .with("id", "lanes").with("data-find", "places"),
                        Markup.of("div.pages.card", Markup.of("p.soft.hint", words.say("web.map.hint")),
                                Markup.all(map.first().holders().map(holder -> page(holder.id())).toList()))
                                .with("id", "pages").with("tabindex", "0").with("role", "region")
                                .with("data-label", "web.map.pages").with("aria-label", words.first("web.map.pages"))));
        return new Page(edition, new Page.Place("", true, "map.html")).with("lines", map.map(MapPage::lines))
                .html(words.texts().map(texts -> texts.get("app.map") + " · Ordinary Acts"), main,
                        Resources.listScript());
    }

    private static List<Line> lines(MapView map) {
        return map.flows().stream().map(flow -> new Line(flow.id(), flow.from(), flow.to(), flow.actor())).toList();
    }

    // ---- lanes -------------------------------------------------------------------------------------------------

    private Markup lane(Spoken<MapView.Lane> lane) {
        List<Spoken<MapView.HolderLine>> holders = lane.each(MapView.Lane::holders);
        List<Markup> places = IntStream.range(0, holders.size()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> holders.get(i).first().y()))
                .map(i -> place(holders.get(i))).toList();
        return Markup.of("section.lane", Markup.of("h2", lane.text(MapView.Lane::name)), Markup.of("ol", places));
    }

    private static Markup place(Spoken<MapView.HolderLine> holder) {
        return Markup.of("li.findable", Markup.of("a.place", holder.text(MapView.HolderLine::name))
                .with("href", "#holder:" + holder.first().id()).with("data-place", holder.first().id()))
                .with("data-words", holder.first().words());
    }

    // ---- the page of a holder ----------------------------------------------------------------------------------

    private Markup page(String id) {
        Spoken<HolderView> holder = Spoken.of(edition.namings(),
                naming -> new HolderViews(naming).holder(new HolderId(id), edition.stories()));
        return Markup.of("article.page", Markup.of("p.to-map", Markup.of("a", words.say("app.map.board"))
                .with("href", "#")),
                Markup.of("h2", holder.text(HolderView::name)),
                Markup.of("p", holder.text(view -> view.full() + ". " + view.sentence())),
                Markup.of("p.soft.small", holder.text(view -> view.kindName() + " · " + view.laneName()),
                        Markup.text(" · "), words.say("holder.owner"), holder.text(view -> ": " + view.owner())),
                Markup.of("p", Lists.chip(holder.map(HolderView::chip), false)),
                Markup.of("p.soft.small", holder.text(view -> view.chip().source() + ". " + view.asOf())),
                flows("holder.gets", "holder.gets.none", holder.each(HolderView::gets), "←"),
                flows("holder.gives", "holder.gives.none", holder.each(HolderView::gives), "→"),
                Lists.titled(words.say("holder.relations"), holder.each(HolderView::relations).stream()
                        .map(line -> Markup.of("li", link(line.map(one -> one.sentence()), line.first().other())))
                        .toList()),
                purposes(holder),
                Lists.titled(words.say("holder.stories"), holder.each(HolderView::stories).stream()
                        .map(line -> Markup.of("li", Markup.of("a", line.text(HolderView.StoryLine::title))
                                .with("href", "stories/" + line.first().id() + ".html")))
                        .toList()))
                .with("id", "holder:" + id);
    }

    private static Markup link(Spoken<String> text, String holder) {
        return Markup.of("a", text.text(said -> said)).with("href", "#holder:" + holder);
    }

    private Markup flows(String title, String none, List<Spoken<HolderView.Line>> lines, String arrow) {
        return lines.isEmpty()
                ? Markup.all(Markup.of("h3", words.say(title)), Markup.of("p.small", words.say(none)))
                : Lists.titled(words.say(title), lines.stream().map(line -> flow(line, arrow)).toList());
    }

    private static Markup flow(Spoken<HolderView.Line> line, String arrow) {
        Markup remark = line.first().remark().isEmpty()
                ? Markup.NONE
                : Markup.of("p.soft.small", line.text(HolderView.Line::remark));
        return Markup.of("li", Markup.of("p", Markup.text(arrow + " "),
                link(line.map(HolderView.Line::otherName), line.first().other()),
                line.text(one -> ": " + String.join(", ", one.flow().fields()) + " (" + one.flow().actorName() + ") ")),
                Markup.of("p.small", line.text(one -> one.flow().sentence())),
                Markup.of("p", Lists.chip(line.map(HolderView.Line::chip), true)), remark);
    }

    private Markup purposes(Spoken<HolderView> holder) {
        List<Markup> said = holder.each(HolderView::purposes).stream()
                .map(line -> Markup.of("li", line.text(one -> one.sentence() + " (" + one.source() + ", " + one.asOf()
                        + ")")))
                .toList();
        return said.isEmpty()
                ? Markup.of("p.small", holder.text(HolderView::noAccount))
                : Lists.titled(words.say("holder.purposes"), said);
    }
}
