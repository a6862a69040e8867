package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.export.MapExport;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapFilter;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import picocli.CommandLine;

/** Shows all holders and flows. */
@CommandLine.Command(name = "map")
final class MapCommand extends Command {
    @CommandLine.Option(names = "--format", paramLabel = "text|dot|graphml|csv")
    private String format = "text";

    @CommandLine.Option(names = "--find", paramLabel = "WORDS")
    private String find = "";

    MapCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        MapView whole = new MapViews(context.naming(library)).map();
        if (!find.isBlank() && !format.equals("text")) {
            throw new CommandContext.WrongUse("cli.error.find", format);
        }
        MapView map = MapViews.only(whole, MapFilter.ALL.withWords(find));
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
        if (map.holders().findAny().isEmpty() && map.flows().isEmpty()) {
            page.paragraph(texts.get("cli.map.nothing"));
            return;
        }
        for (MapView.Lane lane : map.lanes()) {
            if (!lane.holders().isEmpty()) {
                page.heading(lane.name());
            }
            lane.holders().forEach(holder -> page.item("  ■ ", holder.name() + " [" + holder.id() + "]")
                    .item("    ", holder.full() + ". " + holder.sentence()));
        }
        if (!map.flows().isEmpty()) {
            page.gap().title(texts.get("cli.map.flows"));
        }
        map.flows().forEach(flow -> new MapPage(page, texts).flow(flow, flow.chip()));
        if (!map.relations().isEmpty()) {
            page.gap().title(texts.get("cli.map.relations"));
        }
        map.relations().forEach(relation -> page.item("  ", relation.sentence()));
    }
}
