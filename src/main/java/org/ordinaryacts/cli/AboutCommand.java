package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.AboutViews;
import picocli.CommandLine;

/** Says what the program is, what it rests on, and what it does not show. */
@CommandLine.Command(name = "about")
final class AboutCommand extends Command {

    AboutCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        AboutView view = new AboutViews(context.naming(library)).about(Version.number(), context.banner(library));
        if (context.json()) {
            context.json(view);
            return FINE;
        }
        Texts texts = context.texts();
        Page page = context.page().title(view.name() + " " + view.version()).faint(view.banner()).gap()
                .paragraph(view.purpose());
        page.heading(texts.get("cli.about.sources"));
        view.sources().forEach(source -> page
                .item("  " + source.id() + " ", source.title() + ". " + source.author() + ". " + source.publisher()
                        + ", " + source.date() + ". [" + source.kind() + " · " + source.asOf() + "]")
                .item("      ", source.note()));
        page.heading(texts.get("cli.about.limits"));
        view.limits().forEach(limit -> page.item("  – ", limit));
        page.heading(texts.get("cli.about.licenses"));
        view.licenses().forEach(license -> page.item("  ", license));
        return FINE;
    }
}
