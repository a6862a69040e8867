package org.ordinaryacts.cli;

import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.RouteLine;

/** Draws what is on the map on a page: flows, a holder, what is within reach. */
final class MapPage {
    private final Page page;
    private final Texts texts;

    MapPage(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** A flow; the chip is that of the flow, or of the member of a group that it is shown for. */
    void flow(MapView.FlowLine flow, Chip chip) {
        page.item(flow.id() + " ", flow.fromName() + " → " + flow.toName() + " · " + flow.actorName() + " · "
                + flow.cadence());
        String fields = flow.fields().isEmpty()
                ? texts.get("cli.map.no-fields")
                : String.join(", ", flow.fields());
        page.item("    ", fields).item("    ", flow.sentence()).item("    ",
                "[" + chip.label() + "] " + flow.status());
    }

    void holder(HolderView holder, String banner) {
        page.title(holder.name() + " [" + holder.id() + "]").faint(banner).gap();
        page.paragraph(holder.full() + " (" + holder.kindName() + " · " + holder.laneName() + ")");
        page.paragraph(holder.sentence());
        page.paragraph(texts.get("holder.owner") + ": " + holder.owner());
        page.paragraph(texts.get("holder.source") + ": [" + holder.chip().label() + "] " + holder.chip().source());
        page.faint(holder.asOf());
        page.heading(texts.get("holder.purposes"));
        holder.purposes().forEach(purpose -> page.item("  ", purpose.sentence()).item("    ",
                purpose.source() + " [" + purpose.asOf() + "]"));
        if (!holder.noAccount().isEmpty()) {
            page.item("  ", holder.noAccount());
        }
        flows(holder);
        if (!holder.relations().isEmpty()) {
            page.heading(texts.get("holder.relations"));
            holder.relations().forEach(relation -> page.item("  ", relation.sentence()).item("    ",
                    relation.source()));
        }
        if (!holder.stories().isEmpty()) {
            page.heading(texts.get("holder.stories"));
            holder.stories().forEach(story -> page.item("  ", story.title() + " [" + story.id() + "]"));
        }
    }

    private void flows(HolderView holder) {
        page.heading(texts.get("holder.gets"));
        if (holder.gets().isEmpty()) {
            page.item("  ", texts.get("holder.gets.none"));
        }
        holder.gets().forEach(this::line);
        page.heading(texts.get("holder.gives"));
        if (holder.gives().isEmpty()) {
            page.item("  ", texts.get("holder.gives.none"));
        }
        holder.gives().forEach(this::line);
    }

    private void line(HolderView.Line line) {
        flow(line.flow(), line.chip());
        if (line.asMember()) {
            page.item("    ", line.remark());
        }
    }

    void reach(ReachView reach, String banner) {
        page.title(reach.title()).faint(banner).gap().paragraph(reach.sentence()).paragraph(reach.caution());
        if (!reach.beginnings().isEmpty()) {
            page.heading(texts.get("reach.beginnings"));
            reach.beginnings().forEach(one -> page.item("  ■ ", one.name() + " [" + one.id() + "]"
                    + remark(one.remark())));
            page.heading(texts.get("reach.places"));
        }
        boolean places = !reach.beginnings().isEmpty();
        for (ReachView.Entry entry : reach.entries()) {
            String key = places ? "cli.reach.place" : "cli.reach.entry";
            page.heading(texts.get(key, entry.distance(), entry.name() + " [" + entry.id() + "]")
                    + remark(entry.remark()));
            entry.ways().forEach(way -> way(way, places));
        }
    }

    private static String remark(String remark) {
        return remark.isEmpty() ? "" : " · " + remark;
    }

    /** The routes of some fields; where all is about one field, it need not be named again. */
    private void way(ReachView.Way way, boolean oneField) {
        if (!oneField) {
            page.item("  ■ ", String.join(", ", way.fields()));
        }
        way.routes().forEach(route -> route(page, route));
    }

    /** A route, who acts at each hop, and how well it is known. */
    static void route(Page page, RouteLine route) {
        page.item("  ", route.line()).item("    ",
                String.join(", ", route.actors()) + " [" + route.chip().label() + "]");
    }
}
