package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.ReachViews;
import picocli.CommandLine;

/** Shows everything that can reach a holder, or everywhere a field can get. */
@CommandLine.Command(name = "reach")
final class ReachCommand extends Command {
    @CommandLine.Parameters(paramLabel = "HOLDER", arity = "0..1")
    private String holder = "";

    @CommandLine.Option(names = "--field", paramLabel = "FIELD")
    private String field = "";

    ReachCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        if (holder.isEmpty() == field.isEmpty()) {
            throw new CommandContext.WrongUse("cli.error.reach");
        }
        Library library = context.library();
        ReachViews views = new ReachViews(context.naming(library));
        ReachView view = field.isEmpty()
                ? views.holder(context.holder(library, holder))
                : views.field(context.field(library, field));
        if (context.json()) {
            context.json(view);
        } else {
            new MapPage(context.page(), context.texts()).reach(view, context.banner(library));
        }
        return FINE;
    }
}
