package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;

/** A poster of the map: holders and flows to hang up, and behind it every flow in words, with its source. */
final class PosterWriting {
    /** Style sheets count 96 pixels to an inch, paper 72 points. */
    static final double PIXELS_IN_POINT = 96.0 / 72;
    private static final double SIDE = 51.1;
    /** Title above, lane names, legend below and foot. */
    private static final double AROUND = 200;

    private final MapView map;
    private final Texts texts;
    private final String banner;
    private final PosterPlan plan;

    PosterWriting(MapView map, Texts texts, String banner, PaperSize size) {
        this.map = map;
        this.texts = texts;
        this.banner = banner;
        this.plan = PosterPlan.of(map, size.longer() - 2 * SIDE, size.shorter() - AROUND);
    }

    /** The id of the element that its lines stand in for. */
    String id() {
        return "flows-" + texts.language().code();
    }

    PosterLines lines() {
        return new PosterLines(map, plan);
    }

    Sheet sheet() {
        String title = texts.get("paper.poster");
        SheetMaking making = new SheetMaking("poster-" + texts.language().code()).title(
                texts.get("app.map.found", texts.count("app.map.holders", map.holders().count()),
                        texts.count("app.map.flows", map.flows().size())),
                title);
        making.add(Markup.of("div.turn", lanes(), board(), legend()));
        making.heading(texts.get("paper.poster.flows"));
        making.add(Markup.of("table.flows", head(), Markup.of("tbody", map.flows().stream().map(PosterWriting::flow)
                .toList())));
        return making.sheet(title, texts.language().code(), banner + " · " + title);
    }

    private Markup lanes() {
        List<Markup> names = new ArrayList<>();
        for (int i = 0; i < map.lanes().size(); i++) {
            names.add(Markup.of("div.lane", map.lanes().get(i).name()).with("style", "left:" + points(plan.lanes()
                    .get(i)) + ";width:" + points(plan.width() / map.lanes().size())));
        }
        return Markup.of("div.lanes", names);
    }

    private Markup board() {
        List<Markup> parts = new ArrayList<>();
        String size = "width:" + points(plan.width()) + ";height:" + points(plan.height());
        parts.add(Markup.of("object", "").with("id", id()).with("type", PosterLines.TYPE)
                .with("alt", texts.get("paper.poster.alt"))
                .with("title", texts.get("paper.poster.alt")).with("style", size));
        map.holders().forEach(holder -> parts.add(holder(holder)));
        return Markup.of("div.board", parts).with("style", size);
    }

    private Markup holder(MapView.HolderLine holder) {
        PosterPlan.Box box = plan.box(holder.id());
        return Markup.of("div.holder", holder.name()).with("style", "left:" + points(box.left()) + ";top:"
                + points(box.top()) + ";width:" + points(box.width()) + ";height:" + points(box.height())
                + ";line-height:" + points(box.height()));
    }

    private Markup legend() {
        return Markup.of("p.legend",
                Markup.of("strong", texts.get("app.map.legend") + ": "),
                Markup.of("span.drawn.sent", "\u00a0"), Markup.text(" " + texts.get("app.player.legend.sent") + "   "),
                Markup.of("span.drawn.asked", "\u00a0"),
                Markup.text(" " + texts.get("app.player.legend.asked") + "   "),
                Markup.of("span.drawn.unsaid", "\u00a0"),
                Markup.text(" " + texts.get("app.map.legend.not-stated") + ". " + texts.get("paper.poster.head")));
    }

    private Markup head() {
        List<Markup> names = List.of(texts.get("claim-kind.flow"), texts.get("claim.detail.from"),
                texts.get("claim.detail.to"), texts.get("paper.poster.what"), texts.get("paper.poster.source")).stream()
                .map(name -> Markup.of("th", name).with("scope", "col")).toList();
        return Markup.of("thead", Markup.of("tr", names));
    }

    private static Markup flow(MapView.FlowLine flow) {
        return Markup.of("tr", Markup.of("th", flow.id()).with("scope", "row"), Markup.of("td", flow.fromName()),
                Markup.of("td", flow.toName()), Markup.of("td", flow.sentence()),
                Markup.of("td", flow.chip().label() + ". " + flow.chip().source()));
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%.2fpt", value);
    }
}
