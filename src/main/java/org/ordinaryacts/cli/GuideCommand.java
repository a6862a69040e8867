package org.ordinaryacts.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.GuideView;
import picocli.CommandLine;

/** Lists the guides, or tells one. */
@CommandLine.Command(name = "guide")
final class GuideCommand extends Command {
    @CommandLine.Parameters(paramLabel = "GUIDE", arity = "0..1")
    private @Nullable String guide;

    /** A guide in the list. */
    record Line(String id, String title) {
    }

    GuideCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        List<GuideView> all = LessonSources.views(context, library, context.lessons(library)).guides();
        String wanted = guide;
        return wanted == null ? list(context, library, all) : tell(context, library, found(context, all, wanted));
    }

    private static GuideView found(CommandContext context, List<GuideView> all, String wanted) {
        List<String> ids = all.stream().map(GuideView::id).toList();
        return all.stream().filter(one -> one.id().equals(wanted)).findFirst()
                .orElseThrow(() -> new CommandContext.WrongUse("cli.error.no-guide", wanted,
                        Nearest.to(wanted, ids).map(id -> " " + context.texts().get("problem.did-you-mean", id))
                                .orElse(""),
                        String.join(", ", ids)));
    }

    private static int list(CommandContext context, Library library, List<GuideView> all) {
        if (context.json()) {
            context.json(all.stream().map(one -> new Line(one.id(), one.title())).toList());
            return FINE;
        }
        Texts texts = context.texts();
        Page page = context.page().title(texts.get("cli.guide.title")).faint(context.banner(library)).gap();
        all.forEach(one -> page.item("– ", one.title() + "  [" + one.id() + "]"));
        all.stream().findFirst().ifPresent(first -> page.gap().faint(texts.get("cli.guide.hint", first.id())));
        return FINE;
    }

    private static int tell(CommandContext context, Library library, GuideView guide) {
        if (context.json()) {
            context.json(guide);
            return FINE;
        }
        Page page = context.page().title(guide.title()).faint(context.banner(library)).gap();
        new ProsePage(page).passages(guide.passages(), "");
        return FINE;
    }
}
