package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.RoutesView;
import org.ordinaryacts.view.RoutesViews;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;
import picocli.CommandLine;

/** Shows by which documented routes a field can get to a holder. */
@CommandLine.Command(name = "routes")
final class RoutesCommand extends Command {
    @CommandLine.Parameters(index = "0", paramLabel = "FIELD")
    private String field = "";

    @CommandLine.Parameters(index = "1", paramLabel = "HOLDER")
    private String holder = "";

    RoutesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        World world = library.world();
        FieldId fieldId = new FieldId(field);
        HolderId holderId = new HolderId(holder);
        world.find(fieldId).orElseThrow(() -> new CommandContext.WrongUse("cli.error.no-field", field));
        world.find(holderId).orElseThrow(() -> new CommandContext.WrongUse("cli.error.no-holder", holder));
        RoutesView view = new RoutesViews(context.naming(library)).of(fieldId, holderId);
        if (context.json()) {
            context.json(view);
        } else {
            text(view, context, context.banner(library));
        }
        return FINE;
    }

    private static void text(RoutesView view, CommandContext context, String banner) {
        Texts texts = context.texts();
        Page page = context.page().title(texts.get("cli.routes.title", view.field(), view.holder())).faint(banner);
        if (view.from().isEmpty()) {
            page.paragraph(texts.get("cli.routes.none"));
        }
        for (RoutesView.From from : view.from()) {
            page.heading(texts.count("cli.routes.hops", from.hops(), from.name()));
            from.routes().forEach(route -> page.item("  ", route.line()).item("    ",
                    String.join(", ", route.actors()) + " [" + route.chip().label() + "]"));
        }
    }
}
