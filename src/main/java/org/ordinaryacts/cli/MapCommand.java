package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.export.MapExport;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import picocli.CommandLine;

/** Shows all holders and flows. */
@CommandLine.Command(name = "map")
final class MapCommand extends Command {
    @CommandLine.Option(names = "--format", paramLabel = "text|dot|graphml|csv")
    private String format = "text";

    MapCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        MapView map = new MapViews(context.naming(library)).map();
        if (context.json()) {
            context.json(map);
            return FINE;
        }
        switch (format) {
            case "text" -> text(map, context, context.banner(library));
            case "dot" -> context.out().print(new MapExport(map).dot());
            case "graphml" -> context.out().print(new MapExport(map).graphml());
            case "csv" -> context.out().print(new MapExport(map).csv());
            default -> throw new CommandContext.WrongUse("cli.error.format", format);
        }
        return FINE;
    }

    private static void text(MapView map, CommandContext context, String banner) {
        Texts texts = context.texts();
        Page page = context.page().title(texts.get("cli.map.holders")).faint(banner);
        for (MapView.Lane lane : map.lanes()) {
            page.heading(lane.name());
            lane.holders().forEach(holder -> page.item("  ■ ", holder.name() + " [" + holder.id() + "]")
                    .item("    ", holder.full() + ". " + holder.sentence()));
        }
        page.gap().title(texts.get("cli.map.flows"));
        for (MapView.FlowLine flow : map.flows()) {
            page.item(flow.id() + " ", flow.fromName() + " → " + flow.toName() + " · " + flow.actorName() + " · "
                    + flow.cadence());
            String fields = flow.fields().isEmpty()
                    ? texts.get("cli.map.no-fields")
                    : String.join(", ", flow.fields());
            page.item("    ", fields).item("    ", flow.sentence()).item("    ",
                    "[" + flow.chip().label() + "] " + flow.status());
        }
        page.gap().title(texts.get("cli.map.relations"));
        map.relations().forEach(relation -> page.item("  ", relation));
    }
}
