package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.view.PersonView;
import picocli.CommandLine;

/** Makes a synthetic person from a seed and an index. */
@CommandLine.Command(name = "person")
final class PersonCommand extends Command {
    /** The highest index of a person. */
    private static final long HIGHEST = 999_999_999;

    @CommandLine.Option(names = "--seed", required = true, paramLabel = "S")
    private long seed;

    @CommandLine.Option(names = "--index", required = true, paramLabel = "I")
    private long index;

    PersonCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        if (index < 0 || index > HIGHEST) {
            throw new CommandContext.WrongUse("cli.error.index", index, HIGHEST);
        }
        Library library = context.library();
        Persona persona = new PersonGenerator(library.people(), seed).person(index);
        PersonView view = PersonView.of(persona, context.naming(library), context.banner(library));
        if (context.json()) {
            context.json(view);
            return FINE;
        }
        Page page = context.page().title(view.name()).faint(view.banner()).gap();
        view.lines().forEach(line -> page.item("  ", line.name() + ": " + line.value()));
        return FINE;
    }
}
