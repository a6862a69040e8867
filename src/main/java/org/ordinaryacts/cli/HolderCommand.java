package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.HolderViews;
import picocli.CommandLine;

/** Shows the page of a holder. */
@CommandLine.Command(name = "holder")
final class HolderCommand extends Command {
    @CommandLine.Parameters(paramLabel = "HOLDER")
    private String holder = "";

    HolderCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        HolderView view = new HolderViews(context.naming(library)).holder(context.holder(library, holder),
                library.stories());
        if (context.json()) {
            context.json(view);
        } else {
            new MapPage(context.page(), context.texts()).holder(view, context.banner(library));
        }
        return FINE;
    }
}
