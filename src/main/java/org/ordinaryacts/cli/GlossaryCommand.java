package org.ordinaryacts.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.TermView;
import picocli.CommandLine;

/** Lists the words of the glossary, or tells one. */
@CommandLine.Command(name = "glossary")
final class GlossaryCommand extends Command {
    @CommandLine.Parameters(arity = "0..1", paramLabel = "WORD")
    private @Nullable String word;

    GlossaryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        List<TermView> all = Glossary.of(context.naming(library)).terms();
        String wanted = word;
        List<TermView> terms = wanted == null ? all : List.of(meant(all, wanted, context.texts()));
        if (context.json()) {
            context.json(terms);
            return FINE;
        }
        Page page = context.page().title(context.texts().get("app.sources.glossary")).faint(context.banner(library));
        for (TermView term : terms) {
            page.heading(term.full().isEmpty() ? term.word() : term.word() + " · " + term.full())
                    .item("  ", term.meaning())
                    .item("  ", "[" + term.chip().label() + "] " + term.chip().source());
        }
        return FINE;
    }

    private static TermView meant(List<TermView> terms, String typed, Texts texts) {
        return terms.stream().filter(term -> is(term, typed)).findFirst().orElseThrow(() -> {
            List<String> words = terms.stream().flatMap(term -> term.forms().stream()).toList();
            String near = Nearest.to(typed, words).map(found -> " " + texts.get("problem.did-you-mean", found))
                    .orElse("");
            return new CommandContext.WrongUse("cli.error.no-word", typed, near);
        });
    }

    private static boolean is(TermView term, String typed) {
        return term.id().equalsIgnoreCase(typed) || term.word().equalsIgnoreCase(typed)
                || term.forms().stream().anyMatch(form -> form.equalsIgnoreCase(typed));
    }
}
