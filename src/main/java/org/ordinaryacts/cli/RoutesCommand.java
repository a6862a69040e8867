package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.RoutesView;
import org.ordinaryacts.view.RoutesViews;
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
        RoutesView view = new RoutesViews(context.naming(library)).of(context.field(library, field),
                context.holder(library, holder));
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
            from.routes().forEach(route -> MapPage.route(page, route));
        }
    }
}
