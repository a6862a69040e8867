package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.view.HubsView;
import org.ordinaryacts.view.HubsViews;
import picocli.CommandLine;

/** Shows the holders that most ways pass through. */
@CommandLine.Command(name = "hubs")
final class HubsCommand extends Command {
    HubsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        HubsView view = new HubsViews(context.naming(library)).hubs();
        if (context.json()) {
            context.json(view);
        } else {
            new WhatIfPage(context.page().title(view.title()).faint(context.banner(library)).gap(), context.texts())
                    .hubs(view);
        }
        return FINE;
    }
}
